import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Page as Tab,
} from 'playwright-core';
import type { Page } from '../src/page.ts';
import { renderPage } from '../src/render-page.ts';
import { findBrowser } from './support/browser.ts';
import { badDeploy, hostileDeploy, quietDeploy } from './support/sample-pages.ts';

const executablePath = findBrowser(process.env);
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

const pages: Readonly<Record<string, Page>> = {
  'a bad deploy': badDeploy(24),
  'a quiet deploy': quietDeploy(),
  'hostile text': hostileDeploy(),
};
const desktop = { width: 1280, height: 900 };
const phone = { width: 360, height: 740 };

const whyNot =
  'in a browser (skipped: no Chromium on this machine; install one or set CHROME_PATH)';

(executablePath === undefined ? describe.skip : describe)(
  executablePath === undefined ? whyNot : 'in a browser',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'report-page-'));
    let browser: Browser;
    beforeAll(async () => {
      const args = ['--no-sandbox', '--disable-gpu'];
      browser = await chromium.launch({ executablePath: executablePath ?? '', args });
    });
    afterAll(async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    });

    /** Opens a page as a reader would, from a file, and keeps all that the browser had to say or to ask for. */
    async function open(
      page: Page,
      options: BrowserContextOptions,
      look: (tab: Tab) => Promise<void>,
    ): Promise<void> {
      const file = join(folder, 'report.html');
      writeFileSync(file, renderPage(page));
      const address = pathToFileURL(file).href;
      const context = await browser.newContext(options);
      try {
        const tab = await context.newPage();
        const complaints: string[] = [];
        const requests: string[] = [];
        tab.on('console', (message) => complaints.push(message.text()));
        tab.on('pageerror', (error) => complaints.push(error.message));
        tab.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
        tab.on('request', (request) => requests.push(request.url()));
        await tab.goto(address);
        await look(tab);
        expect(complaints).toEqual([]);
        expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([address]);
      } finally {
        await context.close();
      }
    }

    const settings = Object.keys(pages).flatMap((name) => [
      [name, desktop.width, 'light', desktop] as const,
      [name, phone.width, 'dark', phone] as const,
    ]);

    test.each(settings)(
      '%s, %i pixels wide, %s: asks for nothing, needs no scrolling sideways, and axe finds nothing',
      async (name, _, colorScheme, viewport) => {
        const page = pages[name];
        if (page === undefined) throw new Error(name);
        await open(page, { viewport, colorScheme }, async (tab) => {
          expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
          expect(await tab.evaluate('window.caught')).toBeUndefined();
          expect(await overlaps(tab)).toEqual([]);
          await tab.evaluate(
            'document.querySelectorAll("details").forEach((one) => { one.open = true; })',
          );
          expect(await tab.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width);
          await tab.evaluate(withoutRepetition);
          await tab.evaluate(axeSource);
          expect(await tab.evaluate(axeFindings)).toEqual([]);
        });
      },
    );

    test('follows the scheme of the reader, and is light on paper', async () => {
      const background = 'getComputedStyle(document.body).backgroundColor';
      await open(quietDeploy(), { colorScheme: 'dark' }, async (tab) => {
        expect(await tab.evaluate(background)).toBe('rgb(13, 17, 23)');
        await tab.emulateMedia({ media: 'print', colorScheme: 'dark' });
        expect(await tab.evaluate(background)).toBe('rgb(255, 255, 255)');
        await tab.emulateMedia({ media: 'screen', colorScheme: 'light' });
        expect(await tab.evaluate(background)).toBe('rgb(255, 255, 255)');
      });
    });

    test('the reader’s own time stands beside UTC, and with no script UTC alone', async () => {
      const times = async (javaScriptEnabled: boolean): Promise<readonly string[]> => {
        let seen: readonly string[] = [];
        const options = { viewport: desktop, timezoneId: 'Asia/Kolkata', javaScriptEnabled };
        await open(badDeploy(24), options, async (tab) => {
          seen = [
            await tab.locator('.windows time').first().innerText(),
            await tab.locator('[data-zone]').innerText(),
          ];
        });
        return seen;
      };
      expect(await times(true)).toEqual([
        expect.stringMatching(/^[-\d]+ [\d:]+ to [\d:]+ \(\d\d:[35]\d to \d\d:[35]\d your time\)$/),
        'All times are UTC. Your time (Asia/Calcutta) is UTC+05:30.',
      ]);
      expect(await times(false)).toEqual([
        expect.stringMatching(/^[-\d]+ [\d:]+ to [\d:]+$/),
        'All times are UTC.',
      ]);
    });

    test('works without scripts: what is pointed at says its numbers', async () => {
      await open(badDeploy(24), { viewport: desktop, javaScriptEnabled: false }, async (tab) => {
        const readout = tab.locator('.readout').first();
        await readout.scrollIntoViewIfNeeded();
        const cell = readout.locator('> div').nth(70);
        await cell.hover();
        const shown = await cell.locator('ul').innerText();
        const row = await tab
          .locator('details')
          .first()
          .locator('tbody tr')
          .nth(70)
          .locator('td')
          .allTextContents();
        expect(row[0]).toBe('03:10');
        expect(shown.split(/\n+/).filter((line) => !/^p\d\d$/.test(line))).toEqual(row);
      });
    });

    test('a finger has the same', async () => {
      await open(
        badDeploy(24),
        { viewport: phone, hasTouch: true, isMobile: true },
        async (tab) => {
          const readout = tab.locator('.readout').nth(2);
          await readout.tap({ position: { x: 200, y: 90 } });
          const shown = readout.locator('ul:visible');
          expect(await shown.count()).toBe(1);
          const box = await shown.boundingBox();
          expect(box?.x).toBeGreaterThanOrEqual(0);
          expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(phone.width);
        },
      );
    });

    test('draws each line where its values are', async () => {
      await open(quietDeploy(), { viewport: desktop }, async (tab) => {
        const [line, plot] = await Promise.all([
          tab.locator('.paths .look-0').boundingBox(),
          tab.locator('.plot .baseline').boundingBox(),
        ]);
        // 62 ms and a little noise, on an axis from 0 to 80 ms: a flat line in the upper half.
        expect(line?.y).toBeGreaterThan(plot?.y ?? Infinity);
        expect((line?.y ?? 0) + (line?.height ?? 0)).toBeLessThan(
          (plot?.y ?? 0) + (plot?.height ?? 0) / 2,
        );
        // From the first minute to the last, less the thickness of the line.
        expect(Math.abs((line?.x ?? 0) - (plot?.x ?? Infinity))).toBeLessThan(2);
        expect(line?.width).toBeGreaterThan(plot?.width ?? Infinity);
      });
    });

    /** Labels of one kind that stand on each other, or stick out of the window. */
    function overlaps(tab: Tab): Promise<unknown> {
      return tab.evaluate(`(() => {
        const wrong = [];
        for (const plot of document.querySelectorAll('.plot')) {
          for (const kind of ['.time-tick', '.value-tick', '.band-label', '.threshold-label', '.event-number']) {
            const boxes = [...plot.querySelectorAll(kind)].map((label) => ({
              text: label.textContent, box: label.getBoundingClientRect(),
            })).filter(({ box }) => box.width > 0);
            boxes.forEach(({ text, box }, index) => {
              if (box.left < 0 || box.right > document.documentElement.clientWidth) wrong.push(text + ' sticks out');
              for (const other of boxes.slice(index + 1)) {
                const apart = box.right <= other.box.left || other.box.right <= box.left || box.bottom <= other.box.top + 2 || other.box.bottom <= box.top + 2;
                if (!apart) wrong.push(text + ' on ' + other.text);
              }
            });
          }
        }
        return wrong;
      })()`);
    }
  },
);

/**
 * axe looks at each cell, and one is like the next: one open table of numbers stands for all, and of each
 * table's rows and each readout's minutes the first five and the last five.
 */
const withoutRepetition = `
  document.querySelectorAll("details").forEach((one, index) => { one.open = index === 0; });
  for (const many of document.querySelectorAll("details tbody, .readout")) {
    [...many.children].slice(5, -5).forEach((one) => one.remove());
  }`;

/** WCAG 2.2 A and AA and axe's best practices, each finding in a line. */
const axeFindings = `axe.run(document).then(({ violations }) =>
  violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html + ' ' + failureSummary)))`;

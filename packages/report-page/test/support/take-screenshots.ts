/**
 * Writes the sample pages and their screenshots into a folder, to be judged by eye:
 * node --conditions=source packages/report-page/test/support/take-screenshots.ts FOLDER
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { renderPage } from '../../src/render-page.ts';
import { findBrowser } from './browser.ts';
import { badDeploy, hostileDeploy, quietDeploy } from './sample-pages.ts';

const folder = resolve(process.argv[2] ?? 'report-pages');
const executablePath = findBrowser(process.env);
if (executablePath === undefined)
  throw new Error('No Chromium found: install one or set CHROME_PATH.');

const pages = {
  bad: badDeploy(24),
  large: badDeploy(2000),
  quiet: quietDeploy(),
  hostile: hostileDeploy(),
};
const desktop = { width: 1280, height: 900 };
const settings = {
  light: { viewport: desktop, colorScheme: 'light' },
  dark: { viewport: desktop, colorScheme: 'dark' },
  phone: { viewport: { width: 360, height: 740 }, colorScheme: 'light', deviceScaleFactor: 2 },
} as const;

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
try {
  for (const [name, page] of Object.entries(pages)) {
    const file = join(folder, `${name}.html`);
    writeFileSync(file, renderPage(page));
    for (const [setting, options] of Object.entries(settings)) {
      const context = await browser.newContext(options);
      const tab = await context.newPage();
      await tab.goto(pathToFileURL(file).href);
      const path = join(folder, `${name}-${setting}.png`);
      await tab.screenshot({ path, fullPage: true });
      await context.close();
      console.log(path);
    }
  }
} finally {
  await browser.close();
}

import { spawnSync } from 'node:child_process';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { chromium } from 'playwright-core';

/** What a browser shows of a page's `main`, as PNG, for screens with two pixels a point. */
export async function photograph(html: string, browserPath: string): Promise<Buffer> {
  const args = ['--no-sandbox', '--disable-gpu'];
  const browser = await chromium.launch({ executablePath: browserPath, args });
  try {
    const page = await browser.newPage({ deviceScaleFactor: 2 });
    await page.setContent(html);
    return await page.locator('main').screenshot({ type: 'png' });
  } finally {
    await browser.close();
  }
}

/** CHROME_PATH, or a Chromium on the PATH. */
export function findBrowser(env: Readonly<Record<string, string | undefined>>): string {
  const names = [env['CHROME_PATH'], 'chromium', 'chromium-browser', 'google-chrome'];
  const found = names.find(
    (name) => name !== undefined && spawnSync(name, ['--version']).status === 0,
  );
  if (found === undefined) {
    throw new ReadableError(
      'No browser',
      'No Chromium is on the PATH. Install one or set CHROME_PATH.',
    );
  }
  const path = spawnSync('which', [found], { encoding: 'utf8' }).stdout.trim();
  return path === '' ? found : path;
}

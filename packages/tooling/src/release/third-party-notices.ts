import { ReadableError } from '@ecs-actions/core/readable-error';
import type { BundledPackage } from './bundled-packages.ts';

/**
 * The notices that go with the bundles: each licence text once, under the packages it stands for.
 *
 * `apacheText` is the licence as it stands in our own LICENSE. It is the same for every package, so that it
 * serves those which name Apache-2.0 and bring no file. Of MIT the terms are fixed too and only the holder
 * differs: the package's author, and the notice says where it is from.
 */
export function renderNotices(packages: readonly BundledPackage[], apacheText: string): string {
  const byText = new Map<string, BundledPackage[]>();
  for (const one of packages) {
    const text = textFor(one, apacheText);
    byText.set(text, [...(byText.get(text) ?? []), one]);
  }
  const notices = packages.filter(({ noticeText }) => noticeText !== undefined);
  return [
    'The bundles in dist/ hold code of these packages, each under its own licence.',
    ...[...byText].map(([text, owners]) => section(owners.map(lineOf).join('\n'), text)),
    ...notices.map((one) => section(`NOTICE of ${one.name} ${one.version}`, one.noticeText ?? '')),
    '',
  ].join('\n\n');
}

const rule = '-'.repeat(100);

function section(head: string, text: string): string {
  return `${rule}\n${head}\n${rule}\n\n${text}`;
}

function lineOf(one: BundledPackage): string {
  const { name, version, license, sources } = one;
  const holder = isPlainApache(one) ? apacheHolder(one) : undefined;
  return [`${name} ${version} (${license})`, sources, holder]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** The line that a copy of the licence has filled in in its appendix. */
function apacheHolder({ licenseText = '' }: BundledPackage): string | undefined {
  return /^ *(Copyright (?:\(c\) )?\d{4}.*)$/im.exec(licenseText)?.[1];
}

function textFor(one: BundledPackage, apacheText: string): string {
  // Copies differ in indentation and in the example of their appendix, and mean the same.
  if (one.license === 'Apache-2.0' && (one.licenseText === undefined || isPlainApache(one)))
    return apacheText;
  if (one.licenseText !== undefined) return one.licenseText;
  if (one.license === 'MIT' && one.author !== undefined) return mit(one.author);
  throw new ReadableError(
    'No licence text',
    `${one.name}@${one.version} is under ${one.license}, but holds no licence text and no author to give it in the name of.`,
  );
}

function isPlainApache({ licenseText = '' }: BundledPackage): boolean {
  return /^\s*Apache License\s+Version 2\.0, January 2004/.test(licenseText);
}

function mit(author: string): string {
  return `The MIT License (MIT), as the package names it; it holds no text of its own. Author: ${author.replace(/\s*<.*>$/, '')}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
}

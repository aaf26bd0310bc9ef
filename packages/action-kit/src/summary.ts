import { appendFileSync, existsSync, mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from './environment.ts';

/**
 * A part of the summary that is shown whole or not at all: Markdown, and a shorter form to fall back on
 * where the whole one does not fit.
 */
export type SummaryBlock = string | { readonly full: string; readonly brief: string };

/** The runner refuses a summary of more than 1 MiB a step; it then shows none of it. */
export const maxSummaryBytes = 1024 * 1024;

const note = '> The rest of this summary was left out: it would exceed the 1 MiB GitHub shows.';

/**
 * The blocks, an empty line between them, in at most `maxBytes`. A block that does not fit is replaced by
 * its brief form or left out; later ones may still fit, and a note at the end says that something is
 * missing. Put first what matters most.
 */
export function fitSummary(blocks: readonly SummaryBlock[], maxBytes: number): string {
  let left = maxBytes - Buffer.byteLength(`\n${note}\n`);
  let cut = false;
  const parts: string[] = [];
  for (const block of blocks) {
    const forms = typeof block === 'string' ? [block] : [block.full, block.brief];
    const form = forms.find((one) => Buffer.byteLength(one) + 2 <= left);
    if (form !== forms[0]) cut = true;
    if (form === undefined || form === '') continue;
    left -= Buffer.byteLength(form) + 2;
    parts.push(`${form}\n`);
  }
  if (cut) parts.push(`${note}\n`);
  return parts.join('\n');
}

/**
 * Appends the summary to GITHUB_STEP_SUMMARY, or writes it to a file of its own where there is none.
 * Returns the path.
 */
export function writeSummary(
  env: Environment,
  action: string,
  blocks: readonly SummaryBlock[],
  redact: (text: string) => string,
): string {
  const given = env['GITHUB_STEP_SUMMARY'];
  const path =
    given === undefined || given === ''
      ? join(mkdtempSync(join(tmpdir(), `${action}-`)), 'summary.md')
      : given;
  const used = existsSync(path) ? statSync(path).size : 0;
  const safe = blocks.map((block) =>
    typeof block === 'string'
      ? redact(block)
      : { full: redact(block.full), brief: redact(block.brief) },
  );
  const markdown = fitSummary(safe, maxSummaryBytes - used - 2);
  if (used > 0) appendFileSync(path, `\n${markdown}`);
  else writeFileSync(path, markdown);
  return path;
}

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunnerSummary } from './runner.ts';

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
  // What was there before is shown, at least.
  if (left < 0) return '';
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

/** Appends the summary to the runner's, in the room that is left there. */
export async function writeSummary(
  summary: RunnerSummary,
  blocks: readonly SummaryBlock[],
  redact: (text: string) => string,
): Promise<void> {
  const used = summary.usedBytes();
  const markdown = fitSummary(redactBlocks(blocks, redact), maxSummaryBytes - used - 2);
  await summary.append(used > 0 ? `\n${markdown}` : markdown);
}

/** Where no runner shows a summary it becomes a file of its own. Returns the path. */
export function writeSummaryFile(
  action: string,
  blocks: readonly SummaryBlock[],
  redact: (text: string) => string,
): string {
  const path = join(mkdtempSync(join(tmpdir(), `${action}-`)), 'summary.md');
  writeFileSync(path, fitSummary(redactBlocks(blocks, redact), maxSummaryBytes));
  return path;
}

/** Where another step shows it: as `<report>.md`, in the same 1 MiB. */
export function writeSummaryBeside(
  reportPath: string,
  blocks: readonly SummaryBlock[],
  redact: (text: string) => string,
): void {
  const markdown = fitSummary(redactBlocks(blocks, redact), maxSummaryBytes);
  writeFileSync(`${reportPath}.md`, markdown, { mode: 0o600 });
}

function redactBlocks(
  blocks: readonly SummaryBlock[],
  redact: (text: string) => string,
): SummaryBlock[] {
  return blocks.map((block) =>
    typeof block === 'string'
      ? redact(block)
      : { full: redact(block.full), brief: redact(block.brief) },
  );
}

/** The table of `npm run corpus`, in the terminal. */
import stringWidth from 'string-width';
import type { CheckedFile } from './check-file.ts';

/** One line for each file, then the findings by rule, and what was refused with its line. */
export function renderCorpus(files: readonly CheckedFile[], everyFinding: boolean): string {
  return [
    table([
      ['file', 'format', 'services', 'seen', 'errors', 'warnings', 'notes', 'skipped', 'ms'],
      ...files.map((file) => [
        file.file,
        file.broken === undefined ? file.format : 'BROKEN',
        String(file.inText),
        String(file.seen),
        ...(['error', 'warning', 'note'] as const).map((severity) =>
          String(file.failed.filter((finding) => finding.severity === severity).length),
        ),
        String(file.skipped.length),
        String(file.milliseconds),
      ]),
    ]),
    '',
    ...renderTotals(files),
    '',
    'Findings by rule',
    ...renderRules(files),
    ...section(
      'Not read, by name',
      files.flatMap(({ file, unread }) => unread.map((name) => `${file}: ${name}`)),
    ),
    ...section(
      'Refused',
      files.flatMap(({ refused }) => refused ?? []),
    ),
    ...section(
      'Broken: errors of ours',
      files.flatMap(({ file, broken }) => (broken === undefined ? [] : [`${file}: ${broken}`])),
    ),
    ...(everyFinding ? section('Every finding', files.flatMap(renderFindings)) : []),
    '',
  ].join('\n');
}

function renderTotals(files: readonly CheckedFile[]): readonly string[] {
  const total = (of: (file: CheckedFile) => number) =>
    files.reduce((sum, file) => sum + of(file), 0);
  const read = files.filter(({ refused, broken }) => refused === undefined && broken === undefined);
  return [
    `${files.length} files, ${read.length} read, ${total(({ seen }) => seen)} services seen of ${total(({ inText }) => inText)} named in the texts, ${total(({ unread }) => unread.length)} not read by name, ${total(({ milliseconds }) => milliseconds)} ms`,
  ];
}

function renderRules(files: readonly CheckedFile[]): readonly string[] {
  const counts = new Map<
    string,
    { error: number; warning: number; note: number; skipped: number }
  >();
  const entry = (rule: string) => {
    const found = counts.get(rule) ?? { error: 0, warning: 0, note: 0, skipped: 0 };
    counts.set(rule, found);
    return found;
  };
  for (const { failed, skipped } of files) {
    for (const { rule, severity } of failed) entry(rule)[severity] += 1;
    for (const { rule } of skipped) entry(rule).skipped += 1;
  }
  const rows = [...counts].sort(([a], [b]) => a.localeCompare(b));
  return [
    table([
      ['rule', 'error', 'warning', 'note', 'skipped'],
      ...rows.map(([rule, { error, warning, note, skipped }]) => [
        rule,
        ...[error, warning, note, skipped].map(String),
      ]),
    ]),
  ];
}

function renderFindings({ file, failed, skipped }: CheckedFile): readonly string[] {
  const line = (finding: CheckedFile['failed'][number]) =>
    `${file}:${finding.place?.line ?? 0} ${finding.status === 'skipped' ? 'skipped' : finding.severity} ${finding.rule} ${finding.resource}: is ${finding.actual ?? ''}${finding.expected === null ? '' : `; should be ${finding.expected}`}`;
  return [...failed, ...skipped].map(line);
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => stringWidth(row[column] ?? ''))),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => `${cell}${' '.repeat((widths[column] ?? 0) - stringWidth(cell))}`)
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

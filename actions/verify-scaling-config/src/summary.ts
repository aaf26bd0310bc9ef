/** The job summary: the verdict first, a table with the worst on top, then each fix folded away. */
import { code, codeBlock, details, heading, table, text } from '@ecs-actions/action-kit/markdown';
import type { SummaryBlock } from '@ecs-actions/action-kit/summary';
import {
  printAllFixes,
  printFix,
  type PrintedFix,
} from '@ecs-actions/core/scaling/fixes/print-fix';
import { listFindings, type PlacedFinding } from '@ecs-actions/core/scaling/report/findings';
import {
  countFindings,
  type Counts,
  type Verification,
} from '@ecs-actions/core/scaling/report/verification';
import type { FailFinding, ServiceVerification } from '@ecs-actions/core/scaling/verify';

export function renderSummary(
  verification: Verification,
  verdict: 'pass' | 'fail',
): readonly SummaryBlock[] {
  const counts = countFindings(verification);
  return [
    heading(3, headline(verdict, counts, verification.profile)),
    renderFailures(listFindings(verification)),
    ...verification.services.flatMap(renderFixes),
    ...renderWaived(verification),
    ...renderSkipped(verification),
  ];
}

/** `fail: 1 error, 4 warnings, 2 notes (production); 20 checks passed, 6 skipped, 1 waived`. */
export function headline(verdict: string, counts: Counts, profile: string): string {
  const found = [
    counts.errors > 0 ? plural(counts.errors, 'error') : '',
    counts.warnings > 0 ? plural(counts.warnings, 'warning') : '',
    counts.notes > 0 ? plural(counts.notes, 'note') : '',
  ].filter((part) => part !== '');
  const rest = [
    `${plural(counts.passed, 'check')} passed`,
    ...(counts.skipped > 0 ? [`${counts.skipped} skipped`] : []),
    ...(counts.waived > 0 ? [`${counts.waived} waived`] : []),
  ];
  const what = found.length === 0 ? 'nothing found' : found.join(', ');
  return `${verdict}: ${what} (${profile}); ${rest.join(', ')}`;
}

/** `1 check`, `2 checks`. */
export function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** Worst first, over all services. */
export function renderFailures(
  findings: readonly PlacedFinding[],
  limit = Number.POSITIVE_INFINITY,
): string {
  const failures = findings.filter(({ status }) => status === 'fail');
  if (failures.length === 0) return 'Every rule that could be checked holds.';
  const rows = failures
    .slice(0, limit)
    .map(({ severity, rule, resource, actual, expected }) => [
      severity === 'error' ? `**${severity}**` : severity,
      code(rule),
      code(resource),
      text(actual ?? ''),
      text(expected ?? ''),
    ]);
  const columns = ['', 'rule', 'resource', 'is', 'should be'].map((title) => ({ title }));
  const more = failures.length - rows.length;
  return `${table(columns, rows)}${more > 0 ? `\n\n… and ${more} more.` : ''}`;
}

function renderFixes(service: ServiceVerification): readonly SummaryBlock[] {
  const open = service.failures.filter(({ waiver }) => waiver === undefined);
  if (open.length === 0) return [];
  const all = printAllFixes(service);
  return [
    heading(4, `How to fix ${service.setup.service.label}`),
    ...(all.length > 0 ? [details('All settings at once', renderPrinted(all))] : []),
    ...open.map((failure) => renderFix(failure, service)),
  ];
}

function renderFix(failure: FailFinding, service: ServiceVerification): SummaryBlock {
  const { severity, rule, resource, title, why, advice } = failure;
  const name = `${severity}, ${rule}: ${resource}`;
  const words = [`${text(title)}. ${text(why)}`, ...(advice === undefined ? [] : [text(advice)])];
  return {
    full: details(name, [...words, renderPrinted(printFix(failure, service))].join('\n\n')),
    brief: details(name, words.join('\n\n')),
  };
}

function renderPrinted(fixes: readonly PrintedFix[]): string {
  return fixes
    .map(({ tool, language, text: fix }) => `${text(tool)}\n\n${codeBlock(fix, language)}`)
    .join('\n\n');
}

function renderWaived({ services }: Verification): readonly SummaryBlock[] {
  const rows = services.flatMap(({ failures }) =>
    failures.flatMap(({ waiver, rule, resource }) =>
      waiver ? [[code(rule), code(resource), text(waiver.reason), text(waiver.expires)]] : [],
    ),
  );
  if (rows.length === 0) return [];
  const columns = ['rule', 'resource', 'reason', 'until'].map((title) => ({ title }));
  return [details(`${rows.length} waived`, table(columns, rows))];
}

function renderSkipped({ services }: Verification): readonly SummaryBlock[] {
  const rows = services.flatMap(({ skipped }) =>
    skipped.map(({ rule, resource, reason }) => [code(rule), code(resource), text(reason)]),
  );
  if (rows.length === 0) return [];
  const columns = ['rule', 'resource', 'what could not be seen'].map((title) => ({ title }));
  return [
    details(`${plural(rows.length, 'check')} skipped for lack of data`, table(columns, rows)),
  ];
}

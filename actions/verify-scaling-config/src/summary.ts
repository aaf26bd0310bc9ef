/** The job summary: what is wrong on one screen, everything else folded. */
import { code, codeBlock, details, heading, table, text } from '@ecs-actions/action-kit/markdown';
import type { SummaryBlock } from '@ecs-actions/action-kit/summary';
import {
  printAllFixes,
  printFix,
  type PrintedFix,
} from '@ecs-actions/core/scaling/fixes/print-fix';
import { kindNames } from '@ecs-actions/core/scaling/kind';
import { listFindings, type PlacedFinding } from '@ecs-actions/core/scaling/report/findings';
import {
  countFindings,
  openFailures,
  skippedChecks,
  type Shared,
  type Verdict,
  type Verification,
} from '@ecs-actions/core/scaling/report/verification';
import type { FailFinding, ServiceVerification } from '@ecs-actions/core/scaling/verify';
import { headline, plural } from './words.ts';

/** Rows that stay unfolded: with headings and the way to fix them, one screen. */
const rowsShown = 10;
/** Services whose kind is said unfolded. */
const kindsShown = 3;

export function renderSummary(
  verification: Verification,
  verdict: Verdict,
  remarks: readonly string[] = [],
): readonly SummaryBlock[] {
  const findings = listFindings(verification);
  return [
    heading(3, headline(verdict, countFindings(verification), verification.profile)),
    ...renderOpen(verification, verdict),
    ...renderFailures(findings),
    ...renderKinds(verification),
    ...(remarks.length === 0 ? [] : [remarks.map((remark) => `- ${text(remark)}`).join('\n')]),
    ...renderFixes(verification),
    ...renderNotes(findings),
    ...renderAdvice(verification),
    ...renderAccepted(findings),
    ...renderWaived(verification),
    ...renderSkipped(verification),
  ];
}

/** What keeps the run from passing, said first where nothing worse is. */
function renderOpen(verification: Verification, verdict: Verdict): readonly string[] {
  if (verdict !== 'inconclusive') return [];
  const unread = verification.unread.map(
    ({ label, kind, why }) => `${code(label)}: ${text(kind)} is not read: ${text(why)}`,
  );
  const checks = skippedChecks(verification)
    .filter(({ finding }) => finding.leavesOpen)
    .map(
      ({ finding }) =>
        `${code(finding.rule)} on ${code(finding.resource)}: ${text(finding.reason)}`,
    );
  const lines = [...unread, ...checks];
  const shown = lines.slice(0, rowsShown).map((line) => `- ${line}`);
  const more = lines.length - shown.length;
  return [
    [
      'Nothing failed, but this could not be judged, and may be an error:',
      '',
      ...shown,
      ...(more > 0 ? [`- … and ${more} more, below`] : []),
    ].join('\n'),
  ];
}

/** Errors and warnings, worst first, over all services. */
export function renderFailures(
  findings: readonly PlacedFinding[],
  limit = rowsShown,
): readonly string[] {
  const failures = findings.filter(
    ({ status, severity }) => status === 'fail' && severity !== 'note',
  );
  if (failures.length === 0) {
    const notes = findings.some(({ status }) => status === 'fail');
    return [notes ? 'No error and no warning.' : 'Every rule that could be checked holds.'];
  }
  const rest = failures.slice(limit);
  return [
    failureTable(failures.slice(0, limit)),
    ...(rest.length === 0 ? [] : [details(`${rest.length} more`, failureTable(rest))]),
  ];
}

function failureTable(failures: readonly PlacedFinding[]): string {
  const rows = failures.map(({ severity, rule, resource, services, actual, expected }) => [
    severity === 'error' ? `**${severity}**` : severity,
    code(rule),
    `${code(resource)}${services.length > 1 ? ` (${text(services.join(', '))})` : ''}`,
    text(actual ?? ''),
    text(expected ?? ''),
  ]);
  return table(
    ['', 'rule', 'resource', 'is', 'should be'].map((title) => ({ title })),
    rows,
  );
}

/** What each service was taken for, and why: it decides which rules spoke. */
function renderKinds({ services }: Verification): readonly string[] {
  const lines = services.map(
    ({ setup, kind }) =>
      `${code(setup.service.label)} was taken for ${kindNames[kind.kind]}: ${text(kind.why)}.`,
  );
  if (lines.length === 0) return [];
  if (lines.length <= kindsShown) return [lines.join('  \n')];
  return [details('What each service was taken for', lines.map((line) => `- ${line}`).join('\n'))];
}

function renderFixes(verification: Verification): readonly SummaryBlock[] {
  const open = openFailures(verification);
  return verification.services.flatMap((service) => {
    const own = open.filter((shared) => shared.service === service);
    if (own.length === 0) return [];
    const all = printAllFixes(service);
    const { label } = service.setup.service;
    return [
      ...(all.length === 0
        ? []
        : [details(`Fix ${label}: all settings at once`, renderPrinted(all))]),
      eachFix(label, own),
    ];
  });
}

function eachFix(label: string, failures: readonly Shared<FailFinding>[]): SummaryBlock {
  const title = `Fix ${label}: ${failures.length === 1 ? 'the finding' : 'finding by finding'}`;
  const blocks = failures.map(({ finding, service }) => renderFix(finding, service));
  return {
    full: details(title, blocks.map(({ full }) => full).join('\n\n')),
    brief: details(title, blocks.map(({ brief }) => brief).join('\n\n')),
  };
}

function renderFix(failure: FailFinding, service: ServiceVerification) {
  const { severity, rule, resource, title, why, advice } = failure;
  const name = `${severity}, ${rule}: ${resource}`;
  const words = [`${text(title)}. ${text(why)}`, ...(advice === undefined ? [] : [text(advice)])];
  const printed = renderPrinted(printFix(failure, service));
  return {
    full: details(name, [...words, printed].join('\n\n')),
    brief: details(name, words.join('\n\n')),
  };
}

function renderPrinted(fixes: readonly PrintedFix[]): string {
  return fixes
    .map(({ tool, language, text: fix }) => `${text(tool)}\n\n${codeBlock(fix, language)}`)
    .join('\n\n');
}

function renderNotes(findings: readonly PlacedFinding[]): readonly string[] {
  const notes = findings.filter(({ status, severity }) => status === 'fail' && severity === 'note');
  return notes.length === 0 ? [] : [details(plural(notes.length, 'note'), failureTable(notes))];
}

/** What would do still better where a rule holds. */
function renderAdvice({ services }: Verification): readonly string[] {
  const lines = services.flatMap(({ passes }) =>
    passes.flatMap(({ resource, advice }) =>
      advice === undefined ? [] : [`- ${code(resource)}: ${text(advice)}`],
    ),
  );
  if (lines.length === 0) return [];
  return [details(plural(lines.length, 'suggestion'), [...new Set(lines)].join('\n'))];
}

function renderAccepted(findings: readonly PlacedFinding[]): readonly string[] {
  const accepted = findings.filter(({ status }) => status === 'accepted');
  if (accepted.length === 0) return [];
  return [details(`${accepted.length} accepted by the baseline`, failureTable(accepted))];
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

function renderSkipped(verification: Verification): readonly SummaryBlock[] {
  const rows = skippedChecks(verification).map(({ finding: { rule, resource, reason } }) => [
    code(rule),
    code(resource),
    text(reason),
  ]);
  if (rows.length === 0) return [];
  const columns = ['rule', 'resource', 'what could not be seen'].map((title) => ({ title }));
  return [
    details(`${plural(rows.length, 'check')} skipped for lack of data`, table(columns, rows)),
  ];
}

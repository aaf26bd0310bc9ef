/** Findings as annotations and log lines. */
import type { Annotation, Log } from '@ecs-actions/action-kit/log';
import type { PlacedFinding } from '@ecs-actions/core/scaling/report/findings';
import { countOf, plural } from './words.ts';

/** Findings of one service, or of services that share a resource, worst first. */
interface Group {
  readonly name: string;
  readonly findings: PlacedFinding[];
}

/**
 * One annotation for each service, the worst of its findings in front, on that one's line of the file.
 * Every finding has a line of the log; what was skipped or accepted goes into folded groups.
 */
export function annotate(
  log: Log,
  findings: readonly PlacedFinding[],
  { failsStep }: { readonly failsStep: boolean },
): void {
  const failures = findings.filter(({ status }) => status === 'fail');
  for (const finding of failures) log.line(lineOf(finding));
  for (const group of groupByService(failures)) say(log, group, failsStep);
  for (const [status, what] of folded) {
    const those = findings.filter((finding) => finding.status === status);
    if (those.length === 0) continue;
    log.group(
      what(those.length),
      those.map(({ rule, resource, actual }) => `${rule} (${resource}): ${actual ?? 'unknown'}`),
    );
  }
}

const folded = [
  ['accepted', (count: number) => `${plural(count, 'finding')} accepted by the baseline`],
  ['skipped', (count: number) => `${plural(count, 'check')} skipped for lack of data`],
] as const;

function lineOf({ severity, rule, resource, actual, expected }: PlacedFinding): string {
  return `${severity} ${rule}: ${resource}: ${actual ?? 'unknown'}; expected ${expected ?? 'otherwise'}`;
}

/** A shared resource is said with the first service it concerns. */
function groupByService(failures: readonly PlacedFinding[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const finding of failures) {
    // What concerns the run itself (a waiver that is over) is on a line of the config file.
    const name = finding.services[0] ?? finding.resource;
    const group = groups.get(name) ?? { name, findings: [] };
    group.findings.push(finding);
    groups.set(name, group);
  }
  return [...groups.values()];
}

/** The worst in full, other errors too, the rest by name. */
function say(log: Log, { name, findings }: Group, failsStep: boolean): void {
  const [worst] = findings;
  if (!worst) return;
  const inFull = findings.filter(
    (finding) => finding === worst || (finding.severity === 'error' && worst.severity === 'error'),
  );
  const rest = findings.filter((finding) => !inFull.includes(finding));
  const said = inFull.map(
    ({ rule, resource, actual, expected }) =>
      `${rule}: ${resource}: ${actual ?? 'unknown'}, expected ${expected ?? 'otherwise'}`,
  );
  const more =
    rest.length === 0 ? '' : ` Also ${[...new Set(rest.map(({ rule }) => rule))].join(', ')}.`;
  const { place } = worst;
  const annotation: Annotation = {
    title: findings.length === 1 ? worst.rule : `${name}: ${countOf(findings)}`,
    message: `${said.join('; ')}. ${worst.why}${more}`,
    // A place without a line would put the note on the first line of a file it may not belong to.
    ...(place?.line !== undefined && { file: place.file, line: place.line }),
  };
  // On a step that succeeds, an error annotation would mislead.
  if (worst.severity === 'error' && failsStep) log.error(annotation);
  else if (worst.severity !== 'note') log.warning(annotation);
  else log.notice(annotation);
}

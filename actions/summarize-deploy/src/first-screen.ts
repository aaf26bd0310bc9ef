/** The top of the summary: what happened, why, what serves now, what to do, and what was deployed. */
import { code, codeBlock, details, text } from '@ecs-actions/action-kit/markdown';
import { shorten } from '@ecs-actions/action-kit/printable';
import { tailShown } from '@ecs-actions/core/deployment/first-screen';
import { familyRevision } from '@ecs-actions/core/deployment/service';
import { sentence } from '@ecs-actions/core/sentence';
import type { Deploy, ServiceDetail } from './deploy.ts';
import { oneThingToKnow, stoppedByCanary } from './verdict.ts';

/** At most so many services are told in the open, the worst first; all are in the fold. */
const servicesInTheOpen = 3;
const tailLineLength = 300;

export function renderTop(deploy: Deploy): readonly string[] {
  return [...advice(deploy), ...remarks(deploy), ...whatWasDeployed(deploy)];
}

function advice(deploy: Deploy): readonly string[] {
  const cause = stoppedByCanary(deploy);
  const screens = badServices(deploy).map((one) => renderScreen(one, deploy.isSeveral, cause));
  if (screens.length > 0) return [...screens, ...othersLive(deploy)];
  const found = oneThingToKnow(deploy);
  if (found === undefined) return [];
  const remedy = found.remedy === undefined ? [] : [`**What to do:** ${text(found.remedy)}`];
  const tail = found.tail === undefined ? [] : [renderTail(found.tail)];
  return [[text(sentence(found.reason, deploy.target)), ...tail, ...remedy].join('\n\n')];
}

function badServices({ rollout }: Deploy): readonly ServiceDetail[] {
  return rollout.report.details
    .filter(({ screen }) => screen.headline !== undefined)
    .slice(0, servicesInTheOpen);
}

/** What wait-stable shows first of a service that is not live: cause, evidence, what serves, what goes on, what to do. */
function renderScreen(
  { screen }: ServiceDetail,
  isOneOfSeveral: boolean,
  /** Of whoever stopped the deployment; ECS only says that it was asked to. */
  known: string | undefined,
): string {
  const lines = screen.lines.map((line) => {
    const words = line.label === 'Cause' ? (known ?? line.text) : line.text;
    return `- **${text(line.label ?? '')}:** ${text(words ?? '')}`;
  });
  const { command } = screen;
  const tail = screen.tail.lines.flatMap((line) => line ?? []);
  return [
    // Of one service the title of the summary says it.
    ...(isOneOfSeveral ? [`**${text(screen.headline ?? '')}**`] : []),
    lines.join('\n'),
    ...(command === undefined ? [] : [`To end it:\n\n${codeBlock(command, 'sh')}`]),
    ...(tail.length === 0 ? [] : [renderTail(tail)]),
  ].join('\n\n');
}

function renderTail(lines: readonly string[]): string {
  const last = lines.slice(-tailShown);
  return codeBlock(last.map((line) => shorten(line, tailLineLength)).join('\n'));
}

function othersLive({ rollout }: Deploy): readonly string[] {
  const live = rollout.report.services
    .filter(({ verdict }) => verdict === 'stable')
    .flatMap(({ service }) => service ?? []);
  if (live.length === 0) return [];
  return [text(`${live.length} ${live.length === 1 ? 'is' : 'are'} live: ${live.join(', ')}.`)];
}

/** What makes a good verdict less than it seems: nothing ran, nobody checked. */
function remarks({ rollout, isSeveral }: Deploy): readonly string[] {
  return rollout.report.details.flatMap(({ service, warnings }) =>
    warnings
      .flatMap((words) => words ?? [])
      .map((words) => text(isSeveral ? `${service ?? ''}: ${words}` : words)),
  );
}

/** `web:1 → web:2, image web:v2@sha256:…, commit 5f1c3a9`, and what differs between the two revisions. */
function whatWasDeployed({ rollout }: Deploy): readonly string[] {
  const [only, ...others] = rollout.report.details.filter(({ beforeThisRun }) => !beforeThisRun);
  if (only === undefined || others.length > 0) return [];
  const from = revision(only.previousTaskDefinition);
  const to = revision(only.deployedTaskDefinition);
  if (to === undefined) return [];
  const { image } = only;
  const { commit } = rollout.report.run;
  const line = [
    `**Revision:** ${from === undefined || from === to ? '' : `${code(from)} → `}${code(to)}`,
    ...(image === undefined ? [] : [`image ${code(shortImage(image))}`]),
    ...(commit === undefined ? [] : [`commit ${code(commit.slice(0, 12))}`]),
  ].join(', ');
  const changes = only.changes.flatMap((change) => change ?? []);
  if (from === undefined || changes.length === 0) return [line];
  return [line, details(`What changed, ${from} → ${to}`, codeBlock(changes.join('\n')))];
}

function revision(arn: string | undefined): string | undefined {
  return arn === undefined ? undefined : familyRevision(arn);
}

/** Without the registry, and as much of the digest as tells one from another. */
function shortImage(image: string): string {
  return image
    .replace(/^[\w.-]+\.[\w.:-]+\//, '')
    .replace(/(@sha256:[0-9a-f]{12})[0-9a-f]+$/, '$1');
}

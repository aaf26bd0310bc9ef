import { formatDuration, type EpochMs } from '@ecs-actions/core/time';
import type { Preview } from './preview.ts';
import type { DeploymentTruth, Region } from '@ecs-actions/simulator/region';

/** The simulator knows how each deployment really went: what the verdict was, what was true, and how late it came. */
export function compareWithTruth(
  region: Region,
  outputs: ReadonlyMap<string, string>,
  endedAt: EpochMs,
  { speed, ageMs }: Pick<Preview, 'speed' | 'ageMs'>,
): string {
  region.advanceTo(endedAt);
  const truth = region.truth();
  const verdicts = verdictsOf(outputs);
  const judged = verdicts.flatMap(({ deploymentId }) => {
    const found = truth.find((one) => one.deploymentId === deploymentId);
    return found === undefined ? [] : [found];
  });
  const said = `The simulator knows: verdict ${tally(verdicts.map((one) => one.verdict))}`;
  if (judged.length === 0) return `${said}; nobody deployed anything that was judged.`;
  const really = `${said}; the truth ${tally(judged.map((one) => one.outcome))}`;
  const ends = judged.flatMap((one) => one.endedAt ?? []);
  if (ends.length < judged.length) return `${really}, with no end in sight.`;
  const took = formatDuration(Math.max(...judged.map(lifeMs)) * speed);
  // Nobody watched what was over before.
  if (ageMs > 0) return `${really}, after ${took} of its time.`;
  const late = formatDuration(endedAt - Math.max(...ends));
  return `${really}, after ${took} of its time. The step ended ${late} later.`;
}

/** `The simulator knows: web has web:1, 4 of 4 tasks run.` */
export function describeServing(region: Region, now: EpochMs): string {
  region.advanceTo(now);
  const told = [...region.world.services.values()].map(({ name, deployments, desiredCount }) => {
    const [primary] = deployments;
    if (primary === undefined) return `${name} has no deployment`;
    const { family, revision } = primary.revision.definition;
    const running = [...primary.tasks].filter(({ lastStatus }) => lastStatus === 'RUNNING').length;
    return `${name} has ${family}:${revision}, ${running} of ${desiredCount} tasks run`;
  });
  return `The simulator knows: ${told.join('; ')}.`;
}

interface Verdict {
  readonly verdict: string;
  readonly deploymentId: string | undefined;
}

/** One a service, from the output `services`; else the only one there is. */
function verdictsOf(outputs: ReadonlyMap<string, string>): Verdict[] {
  const services = JSON.parse(outputs.get('services') || '[]') as readonly Record<
    string,
    unknown
  >[];
  const each = services.flatMap((service) => {
    const { verdict, 'deployment-id': deploymentId } = service;
    if (typeof verdict !== 'string') return [];
    return [{ verdict, deploymentId: typeof deploymentId === 'string' ? deploymentId : undefined }];
  });
  if (each.length > 0) return each;
  return [
    { verdict: outputs.get('verdict') || 'none', deploymentId: outputs.get('deployment-id') },
  ];
}

/** `stable`, or `9 stable, 1 rolled-back`. */
function tally(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  if (words.length === 1) return words[0] ?? '';
  return [...counts].map(([word, count]) => `${count} ${word}`).join(', ');
}

function lifeMs(truth: Readonly<DeploymentTruth>): number {
  return (truth.endedAt ?? truth.createdAt) - truth.createdAt;
}

/** The story of monitoring-dashboard. */
import type { Log } from '@ecs-actions/action-kit/log';
import type { ActionResult } from '@ecs-actions/action-kit/run-action';
import type { BoardService } from '@ecs-actions/core/dashboard/board-service';
import { emptyBody, parseBody } from '@ecs-actions/core/dashboard/body';
import { checkBody, problemsOf } from '@ecs-actions/core/dashboard/check-body';
import { describeChange, type DescribedChange } from '@ecs-actions/core/dashboard/describe-change';
import { freshWidgets, mergeSections } from '@ecs-actions/core/dashboard/merge';
import { planSection } from '@ecs-actions/core/dashboard/plan';
import { dashboardLink } from '@ecs-actions/core/console-link';
import type { dashboardReport } from '@ecs-actions/core/reports/monitoring-dashboard';
import type { Written } from '@ecs-actions/core/reports/shape';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { known, type Fact } from '@ecs-actions/core/fact';
import type { Aws } from './connect.ts';
import type { Inputs, TargetLines } from './inputs.ts';
import { headline, renderSummary, type Outcome, type Unseen, type Verdict } from './summary.ts';
import { present } from '@ecs-actions/core/present';

/** Everything from outside. */
export interface Ports extends Aws {
  readonly log: Log;
}

export async function run(ports: Ports, inputs: Inputs): Promise<ActionResult> {
  const { log, dashboards } = ports;
  const services = (await ports.readServices(inputs)).map((service) =>
    inputs.targets === undefined ? service : withTargets(service, inputs.targets),
  );
  const name = inputs.dashboardName ?? defaultName(services);
  const unseen = services.flatMap(unseenOf);
  for (const { what, why } of unseen)
    log.warning({ title: 'Not seen', message: `${what}: ${why}` });

  const sections = services.map(planSection);
  const problems = sections.flatMap((section) => problemsOf(freshWidgets(section)));
  if (problems.length > 0) {
    throw new Error(
      `the planned widgets are not as CloudWatch documents them: ${problems.join('; ')}`,
    );
  }
  const stored = await dashboards.read(name);
  const before = stored === undefined ? emptyBody : parseBody(stored, name);
  const { body, changes, keptOfOthers } = mergeSections(before, sections);
  const described = changes.map(describeChange);
  const text = JSON.stringify(body);
  checkBody(body, name, text);
  printChanges(log, described);

  const isSame = stored !== undefined && changes.length === 0;
  const messages = isSame || inputs.mode === 'diff' ? [] : await dashboards.write(name, text);
  for (const { path, message } of messages) {
    log.warning({ title: 'CloudWatch on the dashboard', message: `${path}: ${message}` });
  }
  const verdict: Verdict = isSame ? 'unchanged' : inputs.mode === 'diff' ? 'differs' : 'applied';
  const outcome: Outcome = {
    verdict,
    name,
    url: dashboardLink(inputs.region, name),
    isNew: stored === undefined,
    services: sections.map(({ label }) => label),
    changes: described,
    keptOfOthers,
    unseen,
    messages,
  };
  log.line(headline(outcome));
  log.line(outcome.url);
  return {
    exitCode: 0,
    outputs: outputsOf(verdict, outcome.url, changes.length),
    summary: renderSummary(outcome),
    report: {
      verdict,
      dashboardName: name,
      dashboardUrl: outcome.url,
      services: outcome.services,
      changes: described,
      unseen,
      messages,
      // As text: the kit spells keys in kebab-case, and CloudWatch does not.
      bodyBefore: stored,
      bodyAfter: text,
    } satisfies Written<typeof dashboardReport>,
  };
}

/** The outputs where nothing was done: unknown is empty. */
export function outputsOnError(): ActionResult {
  return { exitCode: 1, outputs: outputsOf('error', undefined, undefined) };
}

function outputsOf(
  verdict: Verdict | 'error',
  url: string | undefined,
  changed: number | undefined,
) {
  return { verdict, dashboardUrl: url, changed };
}

/** The targets given take the place of those of the policies; the range of the scalable target stays. */
function withTargets(service: BoardService, targets: TargetLines): BoardService {
  const { minCapacity, maxCapacity } = service.scaling.known ? service.scaling.value : {};
  return {
    ...service,
    scaling: known({
      ...present({ minCapacity, maxCapacity }),
      ...targets,
    }),
  };
}

/** @throws ReadableError where the two names together are longer than a dashboard's may be. */
function defaultName(services: readonly BoardService[]): string {
  const name = services.map(({ cluster, service }) => `${cluster}-${service}`).join('-');
  if (/^[\w-]{1,255}$/.test(name)) return name;
  throw new ReadableError(
    'Invalid input: dashboard-name',
    'dashboard-name is needed: cluster and service together make no name that CloudWatch takes (up to 255 letters, digits, "-" and "_").',
  );
}

function unseenOf(service: BoardService): readonly Unseen[] {
  const facts: readonly (readonly [string, Fact<unknown> | undefined])[] = [
    ['Container Insights', service.containerInsights],
    ['scaling targets', service.scaling],
    ['target groups', service.targetGroups],
    ['log groups', service.logGroups],
    ['deploys', service.deploys],
  ];
  const traffic = service.unseenTraffic.map((why) => ({
    what: `traffic of ${service.service}`,
    why,
  }));
  const unread = facts.flatMap(([what, fact]) =>
    fact === undefined || fact.known
      ? []
      : [{ what: `${what} of ${service.service}`, why: fact.why }],
  );
  return [...unread, ...traffic];
}

function printChanges(log: Log, changes: readonly DescribedChange[]): void {
  for (const { sign, title, details } of changes) {
    log.line(`${sign} ${title}`);
    for (const detail of details) log.line(`    ${detail}`);
  }
}

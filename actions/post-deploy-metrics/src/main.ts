/** The story of post-deploy-metrics. */
import { leavePage } from '@ecs-actions/action-kit/html-page';
import { prefixed, type Log } from '@ecs-actions/action-kit/log';
import { heading, text } from '@ecs-actions/action-kit/markdown';
import type { Comment } from '@ecs-actions/action-kit/pull-request-comment';
import type { ActionResult } from '@ecs-actions/action-kit/run-action';
import { describeYoYo } from '@ecs-actions/core/metrics/findings/yo-yo';
import { formatCost } from '@ecs-actions/core/metrics/poll-plan';
import { assess } from '@ecs-actions/core/metrics/verdict';
import type { Service } from '@ecs-actions/core/deployment/service';
import { findServices } from '@ecs-actions/aws/ecs/find-services';
import { CredentialsError } from '@ecs-actions/aws/failure';
import { recordNamespace } from '@ecs-actions/aws/metrics/recorder';
import { ReadableError } from '@ecs-actions/core/readable-error';
import type { Page } from '@ecs-actions/report-page/page';
import { composeComment } from './comment.ts';
import { composePage } from './page.ts';
import { describeSlowStarts } from '@ecs-actions/core/metrics/findings/slow-start';
import { readPhaseHistory, valuesToRecord } from './record.ts';
import type { Aws } from './connect.ts';
import { discover, type MeasuredService } from './discover.ts';
import type { Inputs } from './inputs.ts';
import { observe, type ObservePorts } from './observe.ts';
import { readTasks } from './read-tasks.ts';
import { reasonOf, screenOf } from './first-screen.ts';
import { outputsOf, reportOf } from './results.ts';
import {
  outputsOfSeveral,
  renderSummaryOfSeveral,
  reportOfSeveral,
  worstOf,
  type ServiceResult,
  type ToldStory,
  type Verdict,
} from './several.ts';
import type { Findings, Story } from './story.ts';
import { headline, renderSummary } from './summary.ts';
import { createUnseen, type Unseen } from './unseen.ts';
import { present } from '@ecs-actions/core/present';

/** Everything from outside. */
export interface Ports extends Aws, ObservePorts {
  /** Returns the page's path. */
  readonly writePage: (page: Page) => Promise<string>;
}

export async function run(ports: Ports, inputs: Inputs): Promise<ActionResult> {
  const { log } = ports;
  const { cluster, services } = await findServices(ports.ecs, inputs.address);
  const [only, ...others] = services;
  if (only !== undefined && others.length === 0) {
    const story = await judgeService(ports, inputs, cluster, only);
    if (story === 'cancelled') return cancelled(log, only.name);
    return {
      exitCode: exitCodeOf(story.assessment.verdict, inputs),
      outputs: { ...outputsOf(story), htmlReport: story.page },
      summary: renderSummary(story),
      report: reportOf(story),
      comments: commentsOf(inputs, [story]),
    };
  }
  forOneServiceOnly(inputs);
  const judged = await Promise.all(
    services.map((service) => judgeOneOfSeveral(ports, inputs, cluster, service)),
  );
  if (judged.some((one) => one === 'cancelled')) {
    return cancelled(log, services.map(({ name }) => name).join(', '));
  }
  const all = judged.filter((one) => one !== 'cancelled');
  return {
    exitCode: exitCodeOf(worstOf(all), inputs),
    outputs: outputsOfSeveral(all),
    summary: renderSummaryOfSeveral(all),
    report: reportOfSeveral(all),
    comments: commentsOf(
      inputs,
      all.flatMap((one) => ('story' in one ? [one.story] : [])),
    ),
  };
}

function commentsOf({ comment }: Inputs, stories: readonly Story[]): readonly Comment[] {
  return comment === 'pull-request' ? stories.map(composeComment) : [];
}

/** @throws ReadableError where what belongs to one deployment was given for several. */
function forOneServiceOnly({ stableAt, deployedAt, durationMs, phases }: Inputs): void {
  const given = [
    ...(stableAt === undefined ? [] : ['stable-at']),
    ...(deployedAt === undefined ? [] : ['deployed-at']),
    ...(durationMs === undefined ? [] : ['duration-seconds']),
    ...(phases.size === 0 ? [] : ['phases']),
  ];
  if (given.length === 0) return;
  throw new ReadableError(
    `Invalid input: ${given[0]}`,
    `${given.join(', ')}: of one deployment, but several services were given. Leave it out: each service's latest deployment is looked up.`,
  );
}

/** What cannot be judged for one of several leaves the others their verdicts. */
async function judgeOneOfSeveral(
  ports: Ports,
  inputs: Inputs,
  cluster: string,
  service: Service,
): Promise<ServiceResult | 'cancelled'> {
  const log = prefixed(ports.log, service.name);
  try {
    const story = await judgeService({ ...ports, log }, inputs, cluster, service);
    return story === 'cancelled' ? story : { name: service.name, story };
  } catch (error) {
    if (!(error instanceof ReadableError) || error instanceof CredentialsError) throw error;
    ports.log.error({ title: `${service.name}: ${error.title}`, message: error.message });
    return { name: service.name, error: error.message };
  }
}

async function judgeService(
  all: Ports,
  inputs: Inputs,
  cluster: string,
  service: Service,
): Promise<ToldStory | 'cancelled'> {
  const ports = { ...all, metrics: all.metrics.withOwnCount() };
  const { log } = ports;
  const unseen = createUnseen(log);
  const measuredService = await discover(ports, inputs, { cluster, service }, unseen);
  const observed = await observe(ports, measuredService, inputs, unseen);
  if (ports.cancellation.signal.aborted) return 'cancelled';

  const tasks = await readTasks(ports, measuredService, observed.windows.observed, unseen);
  const measured = { ...observed.measured, ...present({ tasks }) };
  const assessment = assess(inputs.thresholds, measured, observed.windows, {
    isDefault: inputs.thresholdsAreDefault,
  });
  const findings = await readFindings(ports, measuredService, inputs, unseen);
  const story: Story = {
    measuredService,
    inputs,
    measured: { ...measured, unseen: unseen.sentences() },
    windows: observed.windows,
    endedEarly: observed.endedEarly,
    assessment,
    findings,
    metricsRequested: ports.metrics.requested(),
  };
  announce(log, story);
  if (inputs.record) await record(ports, story);
  return {
    ...story,
    page: inputs.htmlReport
      ? await leavePage(log, async () => ports.writePage(composePage(story)))
      : undefined,
  };
}

function exitCodeOf(verdict: Verdict, { failOn }: Inputs): 0 | 1 {
  if (verdict === 'error') return 1;
  if (failOn === 'never' || verdict === 'pass') return 0;
  return verdict === 'fail' || failOn === 'no-data' ? 1 : 0;
}

/** What is said beside the thresholds; it warns and does not fail. */
async function readFindings(
  ports: Ports,
  measuredService: MeasuredService,
  inputs: Inputs,
  unseen: Unseen,
): Promise<Findings> {
  const { deployment, clusterName, service, history } = measuredService;
  const activities = await unseen.orUndefined(
    'scaling activities',
    ports.serviceContext.scalingActivities(clusterName, service.name, deployment.deployedAt),
  );
  const yoYo = describeYoYo(activities ?? [], deployment.deployedAt);
  const phases = await unseen.orUndefined(
    'how long tasks usually take to start',
    readPhaseHistory(ports.metrics, inputs, measuredService),
  );
  return {
    activities: activities ?? [],
    warnings: [yoYo, history.regression, ...describeSlowStarts(phases ?? new Map())].filter(
      (sentence) => sentence !== undefined,
    ),
  };
}

function announce(log: Log, story: Story): void {
  const { assessment, findings, measuredService, metricsRequested } = story;
  for (const { threshold, outcome, because } of assessment.judgements) {
    const sign = { kept: 'ok', breached: 'BREACH', inconclusive: 'unknown', skipped: 'skipped' }[
      outcome
    ];
    log.line(`${sign.padEnd(8)} ${threshold.text}: ${because}`);
  }
  for (const message of findings.warnings)
    log.warning({ title: measuredService.service.name, message });
  log.line(
    `cost: ${metricsRequested} metrics requested of CloudWatch, ${formatCost(metricsRequested)}`,
  );
  const message = screenOf(story)
    .map(({ label, text: line }) => `${label}: ${line}`)
    .join('\n');
  const title = headline(story);
  if (assessment.verdict === 'fail') log.error({ title, message });
  else if (assessment.verdict === 'inconclusive') log.warning({ title, message });
  else log.line(`pass: ${reasonOf(story)}`);
}

async function record({ recorder, log }: Ports, { inputs, measuredService }: Story): Promise<void> {
  const values = valuesToRecord(inputs, measuredService);
  try {
    await recorder.put(
      { clusterName: measuredService.clusterName, serviceName: measuredService.service.name },
      measuredService.deployment.stableAt,
      values,
    );
    log.line(`recorded ${values.length} metrics in the namespace ${recordNamespace}`);
  } catch (error) {
    if (!(error instanceof ReadableError)) throw error;
    log.warning({ title: 'Not recorded', message: error.message });
  }
}

function cancelled(log: Log, services: string): ActionResult {
  const reason = `cancelled before the metrics of ${services} could be judged`;
  log.error({ title: 'Cancelled', message: reason });
  return {
    ...outputsOnError(reason),
    summary: [heading(3, `${services}: not judged`), text(reason)],
  };
}

/** The outputs where nothing could be judged: unknown is empty. */
export function outputsOnError(reason: string): ActionResult {
  return {
    exitCode: 1,
    outputs: {
      verdict: 'error',
      reason,
      breaches: undefined,
      metrics: undefined,
      htmlReport: undefined,
    },
  };
}

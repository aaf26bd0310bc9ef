/** The story of backtest-scaling. */
import { leavePage } from '@ecs-actions/action-kit/html-page';
import type { Log } from '@ecs-actions/action-kit/log';
import type { ActionResult } from '@ecs-actions/action-kit/run-action';
import { backtest } from '@ecs-actions/core/backtest/backtest';
import { describeSettings } from '@ecs-actions/core/backtest/settings';
import type { RecordedService } from '@ecs-actions/core/backtest/recorded-service';
import type { Page } from '@ecs-actions/report-page/page';
import { composeComment } from './comment.ts';
import type { Inputs, LiveSource } from './inputs.ts';
import { composePage } from './page.ts';
import {
  errorOutputs,
  outputsOf,
  reportOf,
  verdictOf,
  type Outcome,
  type Tested,
} from './results.ts';
import {
  prepareFile,
  prepareService,
  readHistoryFile,
  readPlanFile,
  type Prepared,
  type ReadFile,
} from './subjects.ts';
import { renderSummary } from './summary.ts';
import { describeFigures } from './words.ts';

/** Everything from outside. */
export interface Ports {
  readonly log: Log;
  readonly readFile: ReadFile;
  readonly readServices: (source: LiveSource) => Promise<ReadServices>;
  /** Returns the page's path. */
  readonly writePage: (page: Page) => Promise<string>;
}

export interface ReadServices {
  readonly services: readonly RecordedService[];
  /** What CloudWatch charged for. */
  readonly metricsRequested: number;
}

export async function run(ports: Ports, inputs: Inputs): Promise<ActionResult> {
  const { log } = ports;
  const { prepared, metricsRequested } = await prepare(ports, inputs);
  const tested = prepared.map((one): Tested => {
    const result = backtest(one.subject, inputs);
    announce(log, one, result);
    return { ...one, result };
  });
  const outcome: Outcome = { tested, inputs, metricsRequested };
  const verdict = verdictOf(outcome);
  return {
    exitCode: verdict === 'inconclusive' && inputs.failOn === 'inconclusive' ? 1 : 0,
    outputs: {
      ...outputsOf(outcome),
      htmlReport: inputs.htmlReport
        ? await leavePage(log, async () => ports.writePage(composePage(outcome)))
        : undefined,
    },
    summary: renderSummary(outcome),
    report: reportOf(outcome),
    comments: inputs.comment === 'pull-request' ? [composeComment(outcome)] : [],
  };
}

/** Files are read before AWS is asked: what is malformed in them fails first. */
async function prepare(
  { readFile, readServices }: Ports,
  inputs: Inputs,
): Promise<{ readonly prepared: readonly Prepared[]; readonly metricsRequested: number }> {
  const { source, plan } = inputs;
  if (source.kind === 'file') {
    const file = readHistoryFile(source.path, readFile, true);
    const planned = readPlanFile(plan, readFile);
    return { prepared: [prepareFile(source.path, file, planned, inputs)], metricsRequested: 0 };
  }
  const file =
    source.historyFile === undefined
      ? undefined
      : readHistoryFile(source.historyFile, readFile, false);
  const planned = readPlanFile(plan, readFile);
  const { services, metricsRequested } = await readServices(source);
  return {
    prepared: services.map((service) => prepareService(service, file, planned, inputs)),
    metricsRequested,
  };
}

function announce(log: Log, { label, remarks }: Prepared, result: Tested['result']): void {
  const { verdict, reason, variants } = result;
  const [current] = variants;
  log.line(`${label}: ${current === undefined ? '' : describeSettings(current.settings)}`);
  for (const remark of [...remarks, ...result.remarks]) log.line(remark);
  for (const variant of variants) log.line(`${variant.name}: ${describeFigures(variant)}`);
  if (verdict === 'inconclusive') {
    log.warning({ title: `${label}: inconclusive`, message: reason });
  } else {
    log.line(`${label}: ${reason}`);
  }
  const { recommendation } = result;
  if (recommendation?.kind === 'found') {
    log.line(`recommended: ${describeSettings(recommendation.trial.settings)}`);
  } else if (recommendation !== undefined) {
    log.warning({ title: `${label}: nothing recommended`, message: recommendation.why });
  }
}

/** The outputs where nothing could be replayed: unknown is empty. */
export function outputsOnError(): ActionResult {
  return { exitCode: 1, outputs: errorOutputs };
}

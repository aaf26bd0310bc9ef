/** The story of verify-scaling-config. */
import type { Log } from '@ecs-actions/action-kit/log';
import type { CommentOutcome } from '@ecs-actions/action-kit/pull-request-comment';
import type { ActionResult } from '@ecs-actions/action-kit/run-action';
import { ReadableError } from '@ecs-actions/core/readable-error';
import {
  emptyConfig,
  readConfig,
  settingsFor,
  type Config,
} from '@ecs-actions/core/scaling/config/config';
import { valueOf } from '@ecs-actions/core/scaling/model/fact';
import type { ServiceSetup } from '@ecs-actions/core/scaling/model/service-setup';
import { listFindings, toOutput } from '@ecs-actions/core/scaling/report/findings';
import { toReport } from '@ecs-actions/core/scaling/report/report';
import { toSarif } from '@ecs-actions/core/scaling/report/sarif';
import {
  countFindings,
  verdictOf,
  verify,
  type Counts,
} from '@ecs-actions/core/scaling/report/verification';
import { readPlan } from '@ecs-actions/core/scaling/sources/read-plan';
import type { ServiceAddress } from '@ecs-actions/core/service-address';
import type { EpochMs } from '@ecs-actions/core/time';
import { annotate } from './annotate.ts';
import { renderComment } from './comment.ts';
import type { Files } from './files.ts';
import type { Inputs } from './inputs.ts';
import { headline, renderSummary } from './summary.ts';

/** Everything from outside. */
export interface Ports {
  readonly files: Files;
  readonly log: Log;
  readonly now: () => EpochMs;
  readonly version: string;
  /** Reads what runs; its clients are loaded only when this is called. */
  readonly readLive: (address: ServiceAddress, region: string) => Promise<readonly ServiceSetup[]>;
  readonly writeComment: (body: string) => Promise<CommentOutcome>;
}

const defaultConfig = '.github/ecs-scaling.yml';

export async function run(ports: Ports, inputs: Inputs): Promise<ActionResult> {
  const { files, log } = ports;
  const { config, configFile } = loadConfig(files, inputs.config);
  // A profile that does not exist is said before anything is read.
  settingsFor(config, inputs.profile, []);
  const setups = await readSetups(ports, inputs);
  log.line(
    `checking ${setups.map(({ service }) => service.label).join(', ')} by ${inputs.profile}`,
  );

  const verification = verify(setups, config, inputs.profile, ports.now());
  const findings = listFindings(verification);
  const counts = countFindings(verification);
  const verdict = verdictOf(counts, inputs.failOn);

  annotate(log, findings);
  log.line(headline(verdict, counts, inputs.profile));
  if (inputs.sarifFile !== undefined) {
    const sarif = toSarif(findings, {
      version: ports.version,
      fallbackFile: configFile,
    });
    files.write(inputs.sarifFile, `${JSON.stringify(sarif, null, 2)}\n`, 'sarif-file');
    log.line(`SARIF written to ${inputs.sarifFile}`);
  }
  if (inputs.comment === 'pull-request') {
    const outcome = await ports.writeComment(renderComment(verification, verdict));
    if ('unwritten' in outcome) {
      log.warning({ title: 'No comment', message: `could not comment: ${outcome.unwritten}` });
    }
  }
  return {
    exitCode: verdict === 'fail' && inputs.failOn !== 'never' ? 1 : 0,
    outputs: outputsOf(verdict, counts, findings.map(toOutput)),
    summary: renderSummary(verification, verdict),
    report: toReport(verification, verdict),
  };
}

/** The outputs where nothing could be judged: unknown is empty. */
export function outputsOnError(): ActionResult {
  return { exitCode: 1, outputs: outputsOf('error', undefined, undefined) };
}

function outputsOf(verdict: string, counts: Counts | undefined, findings: unknown) {
  return { verdict, errors: counts?.errors, warnings: counts?.warnings, findings };
}

function loadConfig(
  files: Files,
  path: string | undefined,
): { readonly config: Config; readonly configFile: string } {
  const configFile = path ?? defaultConfig;
  const bytes =
    path === undefined ? files.readIfPresent(configFile, 'config') : files.read(path, 'config');
  return { config: bytes ? readConfig(bytes, configFile) : emptyConfig, configFile };
}

async function readSetups(
  { files, readLive }: Ports,
  { source }: Inputs,
): Promise<readonly ServiceSetup[]> {
  if (source.kind === 'live') return readLive(source.address, source.region);
  const setups = readPlan(files.read(source.path, 'plan'), source.path);
  if (source.services.length === 0) return setups;
  return source.services.map((wanted) => {
    const found = setups.find(
      ({ service }) => service.label === wanted || valueOf(service.name) === wanted,
    );
    if (found) return found;
    const known = setups.map(({ service }) => valueOf(service.name) ?? service.label);
    throw new ReadableError(
      'Service not found',
      `service: ${source.path} has no service ${wanted}; it has ${known.join(', ')}.`,
    );
  });
}

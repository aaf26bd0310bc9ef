/** The story of verify-scaling-config. */
import type { Log } from '@ecs-actions/action-kit/log';
import type { ActionResult } from '@ecs-actions/action-kit/run-action';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { printBaseline, readBaseline, type Baseline } from '@ecs-actions/core/scaling/baseline';
import {
  emptyConfig,
  readConfig,
  settingsFor,
  type Config,
} from '@ecs-actions/core/scaling/config/config';
import { toolOfFiles } from '@ecs-actions/core/scaling/fixes/tool';
import { valueOf } from '@ecs-actions/core/fact';
import type { ServiceSetup } from '@ecs-actions/core/scaling/model/service-setup';
import { listFindings, toOutput } from '@ecs-actions/core/scaling/report/findings';
import { toReport } from '@ecs-actions/core/scaling/report/report';
import { toSarif } from '@ecs-actions/core/scaling/report/sarif';
import {
  countFindings,
  failsStep,
  openFailures,
  verificationVerdictOf,
  verify,
  type Counts,
  type Verification,
} from '@ecs-actions/core/scaling/report/verification';
import { readPlans, type ReadPlans } from '@ecs-actions/core/scaling/sources/read-plan';
import { readParameters } from '@ecs-actions/core/scaling/sources/template-parameters';
import type { ServiceAddress } from '@ecs-actions/core/service-address';
import type { EpochMs } from '@ecs-actions/core/time';
import { annotate } from './annotate.ts';
import { commentMarker, renderComment } from './comment.ts';
import type { Files } from './files.ts';
import type { Inputs } from './inputs.ts';
import { renderSummary } from './summary.ts';
import { headline, openChecks, plural } from './words.ts';

/** Everything from outside. */
export interface Ports {
  readonly files: Files;
  /** The files that paths, patterns and folders stand for. */
  readonly findFiles: (patterns: readonly string[], input: string) => readonly string[];
  /** Paths of what is checked out. */
  readonly checkedOut: () => readonly string[];
  readonly log: Log;
  readonly now: () => EpochMs;
  readonly version: string;
  /** Reads what runs; its clients are loaded only when this is called. */
  readonly readLive: (address: ServiceAddress, region: string) => Promise<readonly ServiceSetup[]>;
}

const defaultConfig = '.github/ecs-scaling.yml';

export async function run(ports: Ports, inputs: Inputs): Promise<ActionResult> {
  const { files, log } = ports;
  const { config, configFile } = loadConfig(files, inputs.config);
  // A profile that does not exist is said before anything is read.
  settingsFor(config, inputs.profile, []);
  const { setups, unread, deleted, notes } = await readSetups(ports, inputs);
  const repositoryTool = toolOfFiles(ports.checkedOut());
  const names = setups.map(({ service }) => service.label);
  log.line(
    names.length === 0
      ? 'no service to check'
      : `checking ${names.join(', ')} by ${inputs.profile}`,
  );
  const remarks = [
    ...notes,
    ...deleted.map((label) => `${label} will be deleted: nothing of it is left to check`),
  ];
  for (const remark of remarks) log.line(remark);

  const now = ports.now();
  const judge = (baseline?: Baseline) =>
    verify(setups, config, inputs.profile, now, { unread, baseline, repositoryTool });
  const verification = judge(settleBaseline(ports, inputs, () => judge()));
  const findings = listFindings(verification);
  const counts = countFindings(verification);
  const verdict = verificationVerdictOf(counts, inputs.failOn);

  // Writing the baseline accepts everything that is found.
  const isFailure = failsStep(verdict, inputs.failOn) && inputs.baseline?.mode !== 'write';
  annotate(log, findings, { failsStep: isFailure });
  if (verdict === 'inconclusive') {
    log.warning({ title: 'Inconclusive', message: `${openChecks(counts)}: see the job summary.` });
  }
  log.line(headline(verdict, counts, inputs.profile));
  if (inputs.sarifFile !== undefined) {
    const sarif = toSarif(findings, {
      version: ports.version,
      fallbackFile: configFile,
    });
    files.write(inputs.sarifFile, `${JSON.stringify(sarif, null, 2)}\n`, 'sarif-file');
    log.line(`SARIF written to ${inputs.sarifFile}`);
  }
  return {
    exitCode: isFailure ? 1 : 0,
    outputs: outputsOf(verdict, counts, findings.map(toOutput)),
    summary: renderSummary(verification, verdict, remarks),
    report: { ...toReport(verification, verdict), remarks },
    comments:
      inputs.comment === 'pull-request'
        ? [{ marker: commentMarker(inputs), body: renderComment(verification, verdict) }]
        : [],
  };
}

/**
 * The accepted findings; with `baseline-mode: write`, all that are found now, which are written down.
 *
 * @param judge what is found without any baseline.
 */
function settleBaseline(
  { files, log }: Ports,
  { baseline }: Inputs,
  judge: () => Verification,
): Baseline | undefined {
  if (!baseline) return undefined;
  const { path, mode } = baseline;
  if (mode === 'check') {
    const bytes = files.readIfPresent(path, 'baseline');
    if (bytes) return readBaseline(bytes, path);
    throw new ReadableError(
      'File not found',
      `baseline: there is no file ${path}; write it once with baseline-mode: write, and commit it.`,
    );
  }
  const found = openFailures(judge()).map(({ finding }) => finding);
  const text = printBaseline(found);
  files.write(path, text, 'baseline');
  log.line(`baseline of ${plural(found.length, 'finding')} written to ${path}`);
  return readBaseline(new TextEncoder().encode(text), path);
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

interface Read extends Omit<ReadPlans, 'services'> {
  readonly setups: readonly ServiceSetup[];
}

async function readSetups(ports: Ports, { source }: Inputs): Promise<Read> {
  if (source.kind === 'live') {
    const setups = await ports.readLive(source.address, source.region);
    return { setups, unread: [], deleted: [], notes: [] };
  }
  const { files, findFiles } = ports;
  const paths = findFiles(source.paths, 'plan');
  const plans = paths.map((file) => ({ file, bytes: files.read(file, 'plan') }));
  const given =
    source.parameters === undefined
      ? undefined
      : readParameters(files.read(source.parameters, 'parameters'), source.parameters);
  const { services, unread, ...rest } = readPlans(plans, given);
  if (source.services.length === 0) return { ...rest, unread, setups: services };
  // Where services are named, only these are checked; one that cannot be read is reported.
  const wantedUnread = unread.filter(({ label }) => source.services.includes(label));
  const wanted = source.services.filter(
    (name) => !wantedUnread.some(({ label }) => label === name),
  );
  return { ...rest, unread: wantedUnread, setups: chooseServices(services, wanted, paths) };
}

function chooseServices(
  setups: readonly ServiceSetup[],
  wanted: readonly string[],
  paths: readonly string[],
): readonly ServiceSetup[] {
  return wanted.flatMap((name) => {
    const found = setups.filter(
      ({ service }) => service.label === name || valueOf(service.name) === name,
    );
    if (found.length > 0) return found;
    const known = setups.map(({ service }) => valueOf(service.name) ?? service.label);
    throw new ReadableError(
      'Service not found',
      `service: ${paths.join(', ')} has no service ${name}; it has ${known.join(', ')}.`,
    );
  });
}

import { ReadableError } from '@ecs-actions/core/readable-error';
import { listenForCancellation, type Cancellation, type SignalSource } from './cancellation.ts';
import { systemClock, type Clock } from './clock.ts';
import type { Environment } from './environment.ts';
import { createInputReader, type InputReader } from './inputs.ts';
import { createLog, type AnnotatingLog, type Log } from './log.ts';
import { renderOutputs, writeReport, type Outputs } from './outputs.ts';
import { isEndedByCancellation, withoutBlame } from './outside-fault.ts';
import type { Comment } from './pull-request-comment.ts';
import type { Runner } from './runner.ts';
import { createSecrets, type Secrets } from './secrets.ts';
import {
  writeSummary,
  writeSummaryBeside,
  writeSummaryFile,
  type SummaryBlock,
} from './summary.ts';
import { createToolkitRunner } from './toolkit-runner.ts';

/** What every action is given: the ports to the runner and to time. */
export interface ActionKit {
  readonly env: Environment;
  readonly runner: Runner;
  readonly inputs: InputReader;
  readonly log: Log;
  readonly secrets: Secrets;
  readonly clock: Clock;
  readonly cancellation: Cancellation;
}

/** What an action leaves, whatever its verdict. Written for it: report, outputs, summary, comments. */
export interface ActionResult {
  /** 1 for a bad verdict. */
  readonly exitCode: 0 | 1;
  /** By name, in camelCase or kebab-case. `report` is added. A post step has none. */
  readonly outputs?: Outputs;
  /** With the input `job-summary: false` it goes beside the report, as `<report>.md`. */
  readonly summary?: readonly SummaryBlock[];
  /** The whole, as JSON. Without it no report is written and the output `report` is empty. */
  readonly report?: Readonly<Record<string, unknown>>;
  /**
   * On the pull request of the run, by the input `github-token`. One that cannot be written is a warning and changes no
   * exit code.
   */
  readonly comments?: readonly Comment[];
}

/** One step of an action, main or post. */
export interface Step {
  /** As its folder is called: `wait-stable`. */
  readonly name: string;
  /** The story of the action. A ReadableError it throws is shown in one line, anything else as our bug. */
  readonly main: (kit: ActionKit) => Promise<ActionResult>;
  /**
   * The result where `main` threw, or did not end in time after a cancellation; the default has the outputs
   * `verdict` (the kind) and `reason`.
   */
  readonly onError?: (reason: string, kind: 'error' | 'cancelled') => ActionResult;
}

/** What is there of the process; `process` itself, or a stand-in in tests. */
export interface Host {
  readonly env: Environment;
  readonly signals: SignalSource & FaultSource;
  readonly clock: Clock;
  readonly runner: Runner;
}

export interface FaultSource {
  on(
    event: 'uncaughtException' | 'unhandledRejection',
    listener: (fault: unknown) => void,
  ): unknown;
  off(
    event: 'uncaughtException' | 'unhandledRejection',
    listener: (fault: unknown) => void,
  ): unknown;
}

/** Starts an action in this process and ends the process with its exit code. */
export async function runAction(action: Step): Promise<never> {
  // The reader of our output has closed it. What is left to do (a stopping call, the outputs) is done in silence.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const runner = createToolkitRunner();
  const exitCode = await executeAction(action, {
    env: process.env,
    signals: process,
    clock: systemClock,
    runner,
  });
  await runner.drained();
  // Sockets kept alive and timers not worth waiting for would hold the process for minutes.
  return process.exit(exitCode);
}

/** Runs an action to its end and returns the exit code; writes all it leaves. Never rejects. */
export async function executeAction(action: Step, host: Host): Promise<0 | 1> {
  const { env, clock, runner } = host;
  const secrets = createSecrets(runner);
  const log = createLog({ runner, redact: secrets.redact });
  const cancellation = listenForCancellation(host.signals, clock);
  const inputs = createInputReader(runner);
  const faults = listenForFaults(host.signals);
  try {
    const kit: ActionKit = { env, runner, inputs, log, secrets, clock, cancellation };
    const result = await Promise.race([
      start(action, kit),
      faults.first,
      lastMoment(cancellation, clock),
    ]).catch((error: unknown): ActionResult => {
      const { aborted } = cancellation.signal;
      const isCancelled = error instanceof NotInTime || isEndedByCancellation(error, aborted);
      const kind = isCancelled ? 'cancelled' : 'error';
      const reason = explain(withoutBlame(error, aborted), action.name, env, log);
      const outputs = { verdict: kind, reason };
      const left = action.onError?.(reason, kind) ?? { exitCode: 1, outputs };
      // An error leaves a report as well: summarize-deploy reads it.
      if (!isQuiet(inputs, left)) return left;
      return { report: { ...outputs, ...left.outputs, reason }, ...left };
    });
    const quiet = isQuiet(inputs, result);
    const written = await leave(action.name, result, host, {
      log,
      redact: secrets.redact,
      quiet,
      inputs,
      signal: cancellation.signal,
    });
    return written ? result.exitCode : 1;
  } finally {
    log.flush();
    faults.dispose();
    cancellation.dispose();
  }
}

/** A main that throws before its first await rejects like any other. */
async function start(action: Step, kit: ActionKit): Promise<ActionResult> {
  // What is malformed here fails before main, like any input.
  kit.inputs.boolean(jobSummaryInput);
  return action.main(kit);
}

/** The input all actions have; whoever turns it off writes one summary for all steps from their reports. */
const jobSummaryInput = 'job-summary';

/** A post step writes its summary whatever the input says: it comes after whoever would fold it in. */
function isQuiet(inputs: InputReader, { outputs }: ActionResult): boolean {
  if (outputs === undefined) return false;
  try {
    return inputs.boolean(jobSummaryInput) === false;
  } catch {
    return false;
  }
}

/** What is left before the runner kills the process, for writing report, outputs and summary. */
const writingMs = 1000;

class NotInTime extends ReadableError {}

/** Rejects just before a cancelled step is killed: its outputs are written even if `main` hangs. */
async function lastMoment(cancellation: Cancellation, clock: Clock): Promise<never> {
  await new Promise((resolve) => {
    cancellation.signal.addEventListener('abort', resolve, { once: true });
  });
  for (;;) {
    const leftMs = cancellation.remainingMs() - writingMs;
    if (leftMs <= 0) break;
    // A second signal brings the end nearer.
    await clock.sleep(leftMs, cancellation.urgent.aborted ? undefined : cancellation.urgent);
  }
  throw new NotInTime('Cancelled', 'The step was cancelled and could not end in time.');
}

/** The one place where errors end. Returns the reason in one sentence. */
function explain(error: unknown, action: string, env: Environment, log: Log): string {
  if (error instanceof ReadableError) {
    log.error({ title: error.title, message: error.message });
    if (error.cause instanceof Error) log.debug(error.cause.stack ?? error.cause.message);
    return error.message;
  }
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  const repository = env['GITHUB_ACTION_REPOSITORY'];
  const where =
    repository === undefined || repository === ''
      ? 'to ecs-actions'
      : `at ${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}/issues`;
  log.error({
    title: `Internal error in ${action}`,
    message: `${message}. This is a bug of ours; please report it ${where}, with the lines below.`,
  });
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    log.line(cause.stack ?? `${cause.name}: ${cause.message}`);
  }
  return `Internal error: ${message}`;
}

interface Leaving {
  readonly log: AnnotatingLog;
  readonly redact: (text: string) => string;
  /** The summary belongs beside the report. */
  readonly quiet: boolean;
  readonly inputs: InputReader;
  /** Ends what is under way when the step is cancelled. */
  readonly signal: AbortSignal;
}

/** Writes report, outputs, summary and comments, each even where another failed. False if the outputs are not there. */
async function leave(
  action: string,
  result: ActionResult,
  { env, runner }: Host,
  { log, redact, quiet, inputs, signal }: Leaving,
): Promise<boolean> {
  const attempt = async <Value>(
    what: string,
    write: () => Value | Promise<Value>,
  ): Promise<Value | undefined> => {
    try {
      return await write();
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      log.error({ title: `Could not write the ${what}`, message: why });
      return undefined;
    }
  };
  const { report, outputs, summary = [], comments = [] } = result;
  const reportPath =
    report && (await attempt('report', () => writeReport(env, action, report, redact)));
  const written = await attempt('outputs', () => {
    if (outputs === undefined) return true;
    const rendered = renderOutputs({ ...outputs, report: reportPath });
    for (const [name, value] of rendered) runner.setOutput(name, redact(value));
    return true;
  });
  if (summary.length > 0) {
    await attempt('summary', async () => {
      if (quiet && reportPath !== undefined) {
        writeSummaryBeside(reportPath, summary, redact);
        return;
      }
      if (runner.summary !== undefined) return writeSummary(runner.summary, summary, redact);
      // Where nobody gave a place for it, nobody knows where it is.
      log.line(`Summary: ${writeSummaryFile(action, summary, redact)}`);
    });
  }
  if (comments.length > 0) {
    await attempt('comment', async () => {
      const { writePullRequestComment } = await import('./pull-request-comment.ts');
      const token = inputs.optionalText('github-token');
      const left = await Promise.all(
        comments.map((comment) =>
          writePullRequestComment(env, token, { ...comment, body: redact(comment.body) }, signal),
        ),
      );
      const reasons = left.flatMap((one) => ('unwritten' in one ? [one.unwritten] : []));
      for (const reason of new Set(reasons)) {
        log.warning({ title: 'No comment', message: `could not comment: ${reason}` });
      }
    });
  }
  return written === true;
}

/** A promise somebody forgot and an exception in a callback are our bugs: they end the action like any. */
function listenForFaults(source: FaultSource): {
  readonly first: Promise<never>;
  readonly dispose: () => void;
} {
  let reject: (fault: unknown) => void = () => undefined;
  const first = new Promise<never>((_, rejectFirst) => {
    reject = rejectFirst;
  });
  // A fault that comes after the race must not become an unhandled rejection.
  first.catch(() => undefined);
  source.on('uncaughtException', reject);
  source.on('unhandledRejection', reject);
  return {
    first,
    dispose: () => {
      source.off('uncaughtException', reject);
      source.off('unhandledRejection', reject);
    },
  };
}

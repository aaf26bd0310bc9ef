/** A step as the runner starts it: the committed bundle in a process of its own, over HTTP, in virtual time. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { EpochMs } from '@ecs-actions/core/time';
import type { Region } from '@ecs-actions/simulator/region';
import type { Answers } from '@ecs-actions/simulator/server';
import type { FinishedStep } from '../../src/in-process/run-in-process.ts';
import { runInVirtualTime } from '../../src/local/run-in-virtual-time.ts';
import type { RunningStep } from '../../src/local/step-process.ts';
import type { Adversity, SignalName } from './adversity.ts';
import { signalsAfter } from './signals-after.ts';

/** Real time that a signal is given to arrive before virtual time goes on. */
const signalArrivesWithinMs = 50;

/** 128 and the number of SIGKILL. */
const killedExitCode = 137;

export interface BundleStep {
  readonly action: string;
  /** By name; the defaults of `action.yml` apply to the others. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
}

export interface EndedBundle {
  readonly main: FinishedStep;
  /** What the post step printed; empty where the action has none. */
  readonly postLog: string;
  readonly postBeganAt: EpochMs;
  /** When the main step was sent its first signal, on its clock. */
  readonly signalledAtMs?: number;
  /** It was killed, and left no results. */
  readonly isKilled: boolean;
  /** Calls that the main step sent. */
  readonly calls: number;
}

/** The main step and its post step, begun at the region's present time. */
export async function runBundle(
  region: Region,
  { accessKeyId, skewMs, cancelAtMs, signal }: Adversity,
  { action, inputs, env }: BundleStep,
): Promise<EndedBundle> {
  const beginAt = region.now();
  let running: RunningStep | undefined;
  let mainEnd: { readonly at: number; readonly calls: number } | undefined;
  let isMainRunning = false;
  let now = (): EpochMs => beginAt;
  const callsBefore = region.calls.length;
  const noteMainEnd = (): void => {
    mainEnd ??= { at: now(), calls: region.calls.length - callsBefore };
  };
  const due: { readonly name: SignalName; readonly at: number }[] = [];
  let signalledAt: number | undefined;
  let calls = 0;
  const interruptFrom = (first: SignalName, at: number): void => {
    due.push({ name: first, at });
    for (const { name, afterMs } of signalsAfter[first]) due.push({ name, at: at + afterMs });
  };
  const send = (name: SignalName): void => {
    signalledAt ??= now();
    running?.kill(name);
  };
  if (cancelAtMs !== undefined) interruptFrom('SIGINT', beginAt + cancelAtMs);

  /** Virtual time that would pass a signal stops at it, until the signal has arrived. */
  const between = (answers: Answers, clock: () => EpochMs): Answers => {
    now = clock;
    const moveTo = (at: number): void => {
      answers.handle(
        { method: 'GET', url: `/_simulator/advance?to=${at}`, headers: {}, body: new Uint8Array() },
        clock(),
      );
    };
    const handle: Answers['handle'] = (request, at) => {
      const { pathname, searchParams } = new URL(request.url, 'http://127.0.0.1');
      const isControl = pathname.startsWith('/_simulator/');
      const to = pathname === '/_simulator/advance' ? Number(searchParams.get('to')) : -Infinity;
      const [next] = due;
      if (isMainRunning && next !== undefined && to >= next.at) {
        due.shift();
        send(next.name);
        const url = `/_simulator/advance?to=${next.at}`;
        return { ...answers.handle({ ...request, url }, at), delayMs: signalArrivesWithinMs };
      }
      const isTheCall = isMainRunning && !isControl && signal?.atCall === calls;
      if (isMainRunning && !isControl) calls += 1;
      const { delayMs, ...answer } = answers.handle(request, at);
      // The time that a slow answer takes passes here, not on the machine's clock.
      if (delayMs !== undefined) moveTo(clock() + delayMs);
      if (!isTheCall || signal === undefined) return answer;
      interruptFrom(signal.name, clock());
      due.shift();
      send(signal.name);
      return { ...answer, delayMs: signalArrivesWithinMs };
    };
    return { handle };
  };

  const temp = mkdtempSync(join(process.env['RUNNER_TEMP'] ?? '', 'bundle-'));
  try {
    const { exitCode, outputs, stdout, summary, state, post } = await runInVirtualTime({
      region,
      beginAt,
      accessKeyId,
      action,
      inputs,
      gitHub: 'region',
      env: {
        SIMULATOR_SKEW_MS: String(skewMs),
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_RUN_ID: '1',
        GITHUB_RUN_ATTEMPT: '1',
        GITHUB_TOKEN: 'a-token',
        ...env,
      },
      cwd: temp,
      temp,
      between,
      onStart: (step) => {
        // The second one is the post step.
        if (running !== undefined) noteMainEnd();
        isMainRunning = running === undefined;
        running = step;
      },
    });
    noteMainEnd();
    return {
      main: {
        exitCode: exitCode === 0 ? 0 : 1,
        outputs,
        log: stdout,
        summary,
        state: Object.fromEntries(state),
        elapsedMs: (mainEnd?.at ?? beginAt) - beginAt,
      },
      postLog: post?.stdout ?? '',
      postBeganAt: mainEnd?.at ?? beginAt,
      ...(signalledAt !== undefined && { signalledAtMs: signalledAt - beginAt }),
      isKilled: exitCode === killedExitCode,
      calls: mainEnd?.calls ?? 0,
    };
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

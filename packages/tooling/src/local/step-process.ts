import { spawn } from 'node:child_process';
import { constants } from 'node:os';

export interface RunningStep {
  readonly pid: number;
  readonly kill: (signal: NodeJS.Signals) => void;
}

export interface StepProcess {
  readonly file: string;
  readonly args: readonly string[];
  /** The whole environment; nothing of this process's own is added. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Gets stdout and stderr as they come. */
  readonly onOutput?: ((text: string) => void) | undefined;
  /** Called once the process runs, to send it signals. */
  readonly onStart?: ((step: RunningStep) => void) | undefined;
}

export interface ProcessEnd {
  /** 128 + n where a signal ended the process, as shells say it. */
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** How long what a step left running may keep its output open; then nobody listens any more. */
const closingMs = 5000;

/** Starts the process of a step as a runner does, and waits for its end. */
export async function runStepProcess(step: StepProcess): Promise<ProcessEnd> {
  // A process group of its own: Ctrl-C in a terminal reaches everybody in the group, and the step must get
  // it once, from us.
  const child = spawn(step.file, [...step.args], {
    cwd: step.cwd,
    env: step.env,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const { pid } = child;
  const written = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8');
    child[stream].on('data', (text: string) => {
      written[stream] += text;
      step.onOutput?.(text);
    });
  }
  if (pid !== undefined) step.onStart?.({ pid, kill: (signal) => child.kill(signal) });
  const exitCode = await new Promise<number>((done, failed) => {
    let closing: NodeJS.Timeout | undefined;
    child.on('error', failed);
    child.on('exit', () => {
      closing = setTimeout(() => {
        child.stdout.destroy();
        child.stderr.destroy();
      }, closingMs);
    });
    child.on('close', (code, signal) => {
      clearTimeout(closing);
      done(code ?? 128 + (signal === null ? 0 : constants.signals[signal]));
    });
  });
  return { exitCode, ...written };
}

/** What every process needs, wherever it runs. */
export function inheritedEnvironment(): Record<string, string | undefined> {
  const names = ['PATH', 'HOME', 'TMPDIR', 'SystemRoot', 'TEMP', 'USERPROFILE'];
  return Object.fromEntries(
    names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
}

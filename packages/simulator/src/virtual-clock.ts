/**
 * Loaded before any Node program, it lets that program live in the simulator's virtual time: an hour of waiting
 * passes in a moment, and no slower on a busy machine.
 *
 *     AWS_ENDPOINT_URL=http://127.0.0.1:4599 NODE_OPTIONS=--import=<path of this file> node program.js
 *
 * Timers, `Date` and `performance.now` are the simulator's. Whenever the program has nothing left to do but to wait
 * for a timer (no request, file or process under way), the clock moves to that timer, here and in the simulator. What
 * the program computes takes no virtual time, and `Math.random` draws from `SIMULATOR_SEED`, so that a run can be repeated.
 * `AbortSignal.timeout` and the timeouts of sockets stay in real time. With `SIMULATOR_SKEW_MS` the program's date is
 * so far ahead of the simulator's.
 */
import { get } from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers';
import timersPromises from 'node:timers/promises';
import { createRandom } from './world/random.ts';

const endpoint = process.env['AWS_ENDPOINT_URL'] ?? 'http://127.0.0.1:4599';
const { setImmediate: soon, setTimeout: realTimeout, setInterval: realInterval } = globalThis;
const { clearTimeout: clearRealTimeout, clearInterval: clearReal } = globalThis;
const RealDate = Date;

/** Turns of the event loop in which nothing is under way, after which the program is taken to be waiting. */
const quietTurns = 12;
/** Never more than a turn: a wait of nothing at all. */
const idleResources = /^(?:Timeout|Immediate|PipeWrap|TTYWrap|SignalWrap)$/;

const skewMs = Number(process.env['SIMULATOR_SKEW_MS'] ?? 0);

let startedAt = 0;
let now = 0;
let order = 0;
let isPumping = false;
const agenda = new Set<VirtualTimer>();

class VirtualTimer {
  dueAt: number;
  order: number;
  #isRef = true;
  readonly #act: () => void;
  readonly #ms: number;
  readonly #repeats: boolean;

  constructor(act: () => void, ms: number | undefined, repeats: boolean) {
    this.#act = act;
    this.#ms = Math.max(1, Number(ms) || 1);
    this.#repeats = repeats;
    this.dueAt = now + this.#ms;
    this.order = order++;
    this.refresh();
  }
  refresh(): this {
    this.dueAt = now + this.#ms;
    this.order = order++;
    agenda.add(this);
    pump();
    return this;
  }
  fire(): void {
    agenda.delete(this);
    if (this.#repeats) this.refresh();
    this.#act();
  }
  ref(): this {
    this.#isRef = true;
    pump();
    return this;
  }
  unref(): this {
    this.#isRef = false;
    return this;
  }
  hasRef(): boolean {
    return this.#isRef;
  }
  close(): this {
    agenda.delete(this);
    return this;
  }
  [Symbol.dispose](): void {
    this.close();
  }
  [Symbol.toPrimitive](): number {
    return this.order;
  }
}

/** Keeps the process alive while a timer is to come that it waits for, and moves the clock. */
function pump(): void {
  if (isPumping || now === 0) return;
  isPumping = true;
  const anchor = realInterval(() => undefined, 2 ** 30);
  void (async () => {
    while ([...agenda].some((timer) => timer.hasRef())) {
      if (!(await isQuiet())) continue;
      const next = firstOf([...agenda].filter((timer) => timer.hasRef()));
      if (next === undefined) break;
      await advanceTo(next.dueAt);
      for (let due = firstDue(); due !== undefined; due = firstDue()) due.fire();
    }
    isPumping = false;
    clearReal(anchor);
  })();
}

function firstOf(candidates: readonly VirtualTimer[]): VirtualTimer | undefined {
  return candidates.toSorted((a, b) => a.dueAt - b.dueAt || a.order - b.order)[0];
}

function firstDue(): VirtualTimer | undefined {
  return firstOf([...agenda].filter(({ dueAt }) => dueAt <= now));
}

/** Whether nothing is under way for some turns; after a while of real time where something is. */
async function isQuiet(): Promise<boolean> {
  for (let turn = 0; turn < quietTurns; turn += 1) {
    await new Promise<void>((resolve) => {
      soon(resolve);
    });
    if (process.getActiveResourcesInfo().every((one) => idleResources.test(one))) continue;
    await new Promise<void>((resolve) => {
      realTimeout(resolve, 1);
    });
    return false;
  }
  return true;
}

async function advanceTo(at: number): Promise<void> {
  const told = await new Promise<string>((resolve, reject) => {
    get(`${endpoint}/_simulator/advance?to=${at}`, { agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve(text));
    }).on('error', reject);
  });
  ({ now } = JSON.parse(told) as { now: number });
  if (!Number.isFinite(now)) throw new Error(`the simulator's time is not virtual: ${told}`);
}

const timer =
  (repeats: boolean) =>
  (act: (...args: unknown[]) => void, ms?: number, ...args: unknown[]): VirtualTimer =>
    new VirtualTimer(() => act(...args), ms, repeats);

function clear(given: unknown): void {
  if (given instanceof VirtualTimer) given.close();
  else if (typeof given === 'number') [...agenda].find((one) => one.order === given)?.close();
  else clearRealTimeout(given as NodeJS.Timeout);
}

/** `timers/promises`: ends early, as it does there, where its signal fires. */
async function sleep<T>(
  ms?: number,
  value?: T,
  { signal, ref = true }: { readonly signal?: AbortSignal; readonly ref?: boolean } = {},
): Promise<T | undefined> {
  signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const one = new VirtualTimer(() => resolve(value), ms, false);
    if (!ref) one.unref();
    signal?.addEventListener('abort', () => {
      one.close();
      reject(Object.assign(new Error('The operation was aborted'), { name: 'AbortError' }));
    });
  });
}

await advanceTo(0);
startedAt = now;
RealDate.now = () => now + skewMs;
globalThis.Date = new Proxy(RealDate, {
  construct: (target, args: unknown[], newTarget) =>
    Reflect.construct(target, args.length === 0 ? [RealDate.now()] : args, newTarget) as object,
  apply: () => new RealDate(RealDate.now()).toString(),
});
const random = createRandom('virtual-clock', process.env['SIMULATOR_SEED'] ?? 1);
Math.random = () => random.next();
performance.now = () => now - startedAt;
const virtual = {
  setTimeout: timer(false),
  setInterval: timer(true),
  clearTimeout: clear,
  clearInterval: clear,
};
Object.assign(globalThis, virtual);
Object.assign(timers, virtual);
Object.assign(timersPromises, { setTimeout: sleep });
Object.assign(timersPromises.scheduler, { wait: sleep });
syncBuiltinESMExports();

/** What the tasks of a service do with the demand, step by step, and what CloudWatch keeps of it: one point a minute. */
import type { HiddenLaw } from './law.ts';

/** Fine enough for datapoints of 20 s and starts of half a minute. */
export const stepSeconds = 10;
/** Requests a minute for each percent of one task's CPU. */
const requestsPerPercent = 12;

/** One minute as CloudWatch has it. */
export type SimulatedMinute = {
  readonly cpu: number | undefined;
  readonly memory: number | undefined;
  readonly requests: number | undefined;
  readonly tasks: number;
  readonly desired: number;
};

/** A step's utilisation in percent, undefined where no task runs; and its requests. */
type Step = {
  readonly cpu: number | undefined;
  readonly memory: number | undefined;
  readonly requests: number;
};

export type Minutes = {
  readonly all: readonly SimulatedMinute[];
  /**
   * Lives one step.
   *
   * @param end of the step, in seconds from the start
   * @param asked the demand, in percent of one task's CPU
   * @param running how many tasks share it, on average over the step
   */
  live(end: number, asked: number, running: number, desired: number): Step;
};

export function createMinutes(law: HiddenLaw): Minutes {
  const all: SimulatedMinute[] = [];
  const steps = 60 / stepSeconds;
  let sum = { cpu: 0, memory: 0, requests: 0, running: 0 };
  return {
    all,
    live: (end, asked, running, desired) => {
      const percent = (idle: number, load: number) =>
        running === 0 ? undefined : Math.min(100, idle + load / running);
      const cpu = percent(law.idleCpuPercent, asked);
      const memory = percent(law.idleMemoryPercent, asked * law.memoryPerCpu);
      const requests = (asked * requestsPerPercent * stepSeconds) / 60;
      sum = {
        cpu: sum.cpu + (cpu ?? 0),
        memory: sum.memory + (memory ?? 0),
        requests: sum.requests + requests,
        running: sum.running + running,
      };
      if (end % 60 === 0) {
        all.push({
          cpu: sum.cpu / steps,
          memory: sum.memory / steps,
          requests: sum.requests,
          tasks: sum.running / steps,
          desired,
        });
        sum = { cpu: 0, memory: 0, requests: 0, running: 0 };
      }
      return { cpu, memory, requests };
    },
  };
}

import { known, mapFact, unknown, valueOf, type Fact } from '../../fact.ts';
import type { ServiceSetup } from '../model/service-setup.ts';
import type { TaskSetup } from '../model/task.ts';
import { decide, pass, skip, type RuleResult, type Rule, type RuleContext } from '../rule.ts';
import { processRange, type Workers } from '../workers.ts';

/** Worker rules speak only where workers are declared. */
function onWorkers(
  setup: ServiceSetup,
  context: RuleContext,
  check: (workers: Workers, task: TaskSetup) => RuleResult | undefined,
): readonly RuleResult[] {
  const { workers } = context;
  if (!workers) return [];
  if (!setup.task.known) return [skip(setup.service, `task definition: ${setup.task.why}`)];
  const outcome = check(workers, setup.task.value);
  return outcome ? [outcome] : [];
}

export const workerMemory: Rule = {
  id: 'worker-memory',
  principle: '5',
  title: 'All workers together fit into the task',
  why: 'When every worker is busy at once the task runs out of memory and is killed with all its requests.',
  severity: { production: 'warning', staging: 'warning' },
  check: (setup, context) =>
    onWorkers(setup, context, (workers, task) => {
      const each = workers['memory-per-process-mb'];
      if (each === undefined) return undefined;
      const share = context.thresholds['worker-memory-percent'];
      return decide(task, { memory: memoryFor(workers, task) }, ({ memory }) => {
        const needed = workers.processes * each;
        const allowed = (memory.mb * share) / 100;
        if (needed <= allowed) return pass(task);
        const fits = Math.floor(allowed / each);
        return {
          status: 'fail',
          resource: task,
          expected: `at most ${share} % of the ${memory.mb} MiB of ${memory.of}`,
          actual: `${workers.processes} × ${each} MiB = ${needed} MiB`,
          fix: {
            changes: [],
            advice: `Run ${fits === 0 ? 'smaller workers' : `at most ${fits} workers`}, or give ${memory.of} at least ${Math.ceil((needed * 100) / share)} MiB.`,
          },
        };
      });
    }),
};

interface MemoryLimit {
  readonly mb: number;
  /** Half a sentence: "the task", "container app". */
  readonly of: string;
}

/** What the workers may take: their container's own limit where it has one, else the task's. */
function memoryFor(workers: Workers, task: TaskSetup): Fact<MemoryLimit> {
  if (!task.containers.known) return task.containers;
  const all = task.containers.value;
  const essential = all.filter((container) => container.essential);
  const [only] = essential.length === 1 ? essential : [];
  const own =
    workers.container === undefined ? only : all.find(({ name }) => name === workers.container);
  if (workers.container !== undefined && own === undefined) {
    const names = all.map(({ name }) => name).join(', ');
    return unknown(
      `the task has no container ${workers.container}, which workers names, but ${names}`,
    );
  }
  if (own && !own.memoryMb.known) return own.memoryMb;
  const limit = own && valueOf(own.memoryMb);
  return own && limit !== undefined
    ? known({ mb: limit, of: `container ${own.name}` })
    : mapFact(task.memoryMb, (mb) => ({ mb, of: 'the task' }));
}

export const workerCount: Rule = {
  id: 'worker-count',
  principle: '5',
  title: 'The number of workers suits the vCPUs',
  why: 'Too few workers leave paid vCPUs idle while requests queue; too many only compete for them.',
  severity: { production: 'warning', staging: 'note' },
  check: (setup, context) =>
    onWorkers(setup, context, (workers, task) => {
      const { runtime, processes } = workers;
      if (!runtime) return undefined;
      return decide(task, { 'task CPU': task.cpuUnits }, ({ 'task CPU': units }) => {
        const vcpus = units / 1024;
        const { least, most, source } = processRange(runtime, vcpus);
        const fitting = Math.min(Math.max(processes, least), most);
        if (processes === fitting) return pass(task);
        return {
          status: 'fail',
          resource: task,
          expected: `${runtime} on ${vcpus} vCPU: from ${least} to ${most} (${source})`,
          actual: `${processes}`,
          fix: {
            changes: [],
            advice: `Set ${settingName(runtime)} to ${fitting}, or change the task's CPU.`,
          },
        };
      });
    }),
};

function settingName(runtime: NonNullable<Workers['runtime']>): string {
  switch (runtime) {
    case 'php-fpm':
      return 'pm.max_children';
    case 'node':
      return 'the number of cluster processes';
    case 'gunicorn':
      return '--workers';
  }
}

/** php-fpm's own conditions; it does not start when they are broken (php-fpm: fpm_conf.c messages). */
export function brokenPool(workers: Workers): string | undefined {
  // What is not declared, NaN, is neither above nor below anything.
  const {
    processes,
    'start-servers': start = NaN,
    'min-spare-servers': minSpare = NaN,
    'max-spare-servers': maxSpare = NaN,
  } = workers;
  if (minSpare > maxSpare) {
    return `min-spare-servers ${minSpare} above max-spare-servers ${maxSpare}`;
  }
  if (maxSpare > processes) {
    return `max-spare-servers ${maxSpare} above ${processes} processes`;
  }
  if (start < minSpare) {
    return `start-servers ${start} below min-spare-servers ${minSpare}`;
  }
  if (start > maxSpare) {
    return `start-servers ${start} above max-spare-servers ${maxSpare}`;
  }
  return undefined;
}

export const workerPool: Rule = {
  id: 'worker-pool',
  principle: '5',
  title: 'php-fpm accepts its pool settings',
  why: 'php-fpm refuses to start with them, so no new task ever becomes healthy.',
  severity: { production: 'error', staging: 'error' },
  check: (setup, context) => {
    const { workers } = context;
    if (workers?.runtime !== 'php-fpm') return [];
    const broken = brokenPool(workers);
    if (broken === undefined) return [pass(setup.service)];
    return [
      {
        status: 'fail',
        resource: setup.service,
        expected: 'min spare ≤ start ≤ max spare ≤ processes',
        actual: broken,
        fix: { changes: [], advice: 'For example 20 children: start 5, spare from 3 to 10.' },
      },
    ];
  },
};

export const workerRecycling: Rule = {
  id: 'worker-recycling',
  principle: '5',
  title: 'Workers are replaced now and then',
  why: 'A worker that lives for ever keeps whatever leaks, and memory then scales out what should be fixed.',
  severity: { production: 'warning', staging: 'note' },
  check: (setup, context) => {
    const { workers } = context;
    // Node has no such setting: a leak there ends with the process.
    if (!workers?.runtime || workers.runtime === 'node') return [];
    const value = workers['max-requests'];
    if (value === undefined) {
      return [skip(setup.service, 'workers: max-requests is not declared in the config')];
    }
    return value > 0
      ? [pass(setup.service)]
      : [
          {
            status: 'fail',
            resource: setup.service,
            expected: 'max-requests above 0, such as 500',
            actual: '0, never',
            fix: {
              changes: [],
              advice: `Set ${workers.runtime === 'php-fpm' ? 'pm.max_requests' : '--max-requests (with --max-requests-jitter)'} to 500.`,
            },
          },
        ];
  },
};

export const workerRequestTimeout: Rule = {
  id: 'worker-request-timeout',
  principle: '5',
  title: 'A stuck request gives its worker back',
  why: 'Without a timeout a few slow requests hold every worker, and the task answers nobody.',
  severity: { production: 'warning', staging: 'note' },
  check: (setup, context) => {
    const value = context.workers?.['request-timeout-seconds'];
    if (value === undefined) return [];
    const most = context.thresholds['request-timeout-seconds'];
    if (value > 0 && value <= most) return [pass(setup.service)];
    return [
      {
        status: 'fail',
        resource: setup.service,
        expected: `from 1 to ${most} s`,
        actual: value === 0 ? '0, none' : `${value} s`,
        fix: {
          changes: [],
          advice: `Set the request timeout to ${most} s, and move longer work into a queue.`,
        },
      },
    ];
  },
};

export const workerRules: readonly Rule[] = [
  workerMemory,
  workerCount,
  workerPool,
  workerRecycling,
  workerRequestTimeout,
];

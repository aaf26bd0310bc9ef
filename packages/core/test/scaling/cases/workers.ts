import { known, type Fact } from '../../../src/fact.ts';
import type { Workers } from '../../../src/scaling/workers.ts';
import type { RuleTable } from '../support/rule-cases.ts';
import { hidden, liveSetup, withTask } from '../support/live-setup.ts';

/** The field guide's php-fpm on 2 vCPU and 4 GB. */
const example: Workers = {
  runtime: 'php-fpm',
  processes: 20,
  'memory-per-process-mb': 50,
  'start-servers': 5,
  'min-spare-servers': 3,
  'max-spare-servers': 10,
  'max-requests': 500,
  'request-timeout-seconds': 60,
};
/** Two containers, the second with a memory limit of its own. */
const limited = (memoryMb: Fact<number | undefined>, essential = true) =>
  withTask({
    containers: known(
      ['app', 'proxy'].map((name) => ({
        name,
        essential: essential || name === 'app',
        memoryMb: name === 'app' ? memoryMb : known(128),
        entryPoint: known([]),
        command: known([]),
      })),
    ),
  });
const workers = (change: Partial<Workers> = {}) => ({ workers: { ...example, ...change } });
const of = (runtime: NonNullable<Workers['runtime']>, processes: number) =>
  workers({ runtime, processes });

/** Pools of 20 children that declare only some of their settings, or set two of them alike. */
const pools: readonly (readonly [string, Partial<Workers>, 'pass' | 'fail'])[] = [
  ['nothing but the children', {}, 'pass'],
  ['as many spare as children', { 'max-spare-servers': 20 }, 'pass'],
  ['the least alone', { 'min-spare-servers': 21 }, 'pass'],
  ['the start alone', { 'start-servers': 21 }, 'pass'],
  ['the least and the most alike', { 'min-spare-servers': 9, 'max-spare-servers': 9 }, 'pass'],
  ['the start and the least', { 'start-servers': 5, 'min-spare-servers': 6 }, 'fail'],
  ['the start and the least alike', { 'start-servers': 6, 'min-spare-servers': 6 }, 'pass'],
  ['the start and the most', { 'start-servers': 7, 'max-spare-servers': 6 }, 'fail'],
  ['the start and the most alike', { 'start-servers': 6, 'max-spare-servers': 6 }, 'pass'],
];

export const workerTables: readonly RuleTable[] = [
  {
    rule: 'worker-memory',
    cases: [
      { of: 'the example', setup: liveSetup(), context: workers(), says: 'pass' },
      {
        of: 'a limit of the only essential container',
        setup: limited(known(1249), false),
        context: workers(),
        says: 'fail',
        evidence: '1000 MiB',
        boundary: true,
      },
      {
        of: 'the limit of the container that is named',
        setup: limited(known(1250)),
        context: workers({ container: 'app' }),
        says: 'pass',
        boundary: true,
      },
      {
        of: 'another container that is named',
        setup: limited(known(4096)),
        context: workers({ container: 'proxy' }),
        says: 'fail',
      },
      {
        of: 'several essential ones, none named: the task decides',
        setup: limited(known(64)),
        context: workers(),
        says: 'pass',
      },
      {
        of: 'a container that is not there',
        setup: limited(known(4096)),
        context: workers({ container: 'web' }),
        says: 'skipped',
        evidence: 'app, proxy',
      },
      {
        of: 'a hidden limit',
        setup: limited(hidden, false),
        context: workers(),
        says: 'skipped',
      },
      {
        of: 'hidden containers',
        setup: withTask({ containers: hidden }),
        context: workers(),
        says: 'skipped',
      },
      {
        of: '80 % of the memory',
        setup: withTask({ memoryMb: known(1250) }),
        context: workers(),
        says: 'pass',
        boundary: true,
      },
      {
        of: 'a little more',
        setup: withTask({ memoryMb: known(1249) }),
        context: workers(),
        says: 'fail',
        evidence: '20 × 50 MiB = 1000 MiB',
        boundary: true,
      },
      {
        of: 'hidden memory',
        setup: withTask({ memoryMb: hidden }),
        context: workers(),
        says: 'skipped',
      },
      {
        of: 'a hidden task',
        setup: liveSetup({ task: hidden }),
        context: workers(),
        says: 'skipped',
      },
      {
        of: 'workers that are each larger than their share',
        setup: liveSetup(),
        context: workers({ processes: 1, 'memory-per-process-mb': 3300 }),
        says: 'fail',
        evidence: '1 × 3300 MiB = 3300 MiB',
      },
      {
        of: 'workers of an unknown size',
        setup: liveSetup(),
        context: { workers: { processes: 20 } },
        says: 'silent',
      },
      { of: 'no workers declared', setup: liveSetup(), says: 'silent' },
    ],
  },
  {
    rule: 'worker-count',
    cases: [
      { of: 'the example', setup: liveSetup(), context: workers(), says: 'pass' },
      {
        of: 'php-fpm’s default of 5',
        setup: liveSetup(),
        context: of('php-fpm', 5),
        says: 'fail',
        evidence: '5',
      },
      {
        of: 'php-fpm, 7 on 2 vCPU',
        setup: liveSetup(),
        context: of('php-fpm', 7),
        says: 'fail',
        boundary: true,
      },
      {
        of: 'php-fpm, 32 on 2 vCPU',
        setup: liveSetup(),
        context: of('php-fpm', 32),
        says: 'pass',
        boundary: true,
      },
      {
        of: 'a runtime that is not declared',
        setup: liveSetup(),
        context: { workers: { processes: 5 } },
        says: 'silent',
      },
      {
        of: 'php-fpm, 8 on 2 vCPU',
        setup: liveSetup(),
        context: of('php-fpm', 8),
        says: 'pass',
        boundary: true,
      },
      {
        of: 'php-fpm, 33 on 2 vCPU',
        setup: liveSetup(),
        context: of('php-fpm', 33),
        says: 'fail',
        boundary: true,
      },
      {
        of: 'node, one per vCPU',
        setup: liveSetup(),
        context: of('node', 2),
        says: 'pass',
        boundary: true,
      },
      {
        of: 'node, one on two',
        setup: liveSetup(),
        context: of('node', 1),
        says: 'fail',
        boundary: true,
      },
      {
        of: 'node, one on half',
        setup: withTask({ cpuUnits: known(512) }),
        context: of('node', 1),
        says: 'pass',
      },
      {
        of: 'gunicorn, 2 × 2 + 1',
        setup: liveSetup(),
        context: of('gunicorn', 5),
        says: 'pass',
        boundary: true,
      },
      {
        of: 'gunicorn, one more',
        setup: liveSetup(),
        context: of('gunicorn', 6),
        says: 'fail',
        boundary: true,
      },
      {
        of: 'hidden CPU',
        setup: withTask({ cpuUnits: hidden }),
        context: workers(),
        says: 'skipped',
      },
    ],
  },
  {
    rule: 'worker-pool',
    neverSkipped: 'all of it is in the config',
    cases: [
      { of: 'the example', setup: liveSetup(), context: workers(), says: 'pass' },
      {
        of: 'start at the least',
        setup: liveSetup(),
        context: workers({ 'start-servers': 3 }),
        says: 'pass',
        boundary: true,
      },
      {
        of: 'start below the least',
        setup: liveSetup(),
        context: workers({ 'start-servers': 2 }),
        says: 'fail',
        severity: 'error',
        boundary: true,
      },
      {
        of: 'start above the most',
        setup: liveSetup(),
        context: workers({ 'start-servers': 11 }),
        says: 'fail',
      },
      {
        of: 'spare upside down',
        setup: liveSetup(),
        context: workers({ 'min-spare-servers': 11 }),
        says: 'fail',
      },
      {
        of: 'more spare than children',
        setup: liveSetup(),
        context: workers({ 'max-spare-servers': 21 }),
        says: 'fail',
      },
      ...pools.map(([of, pool, says]) => ({
        of,
        setup: liveSetup(),
        context: { workers: { runtime: 'php-fpm' as const, processes: 20, ...pool } },
        says,
        boundary: true as const,
      })),
      { of: 'another runtime', setup: liveSetup(), context: of('node', 2), says: 'silent' },
    ],
  },
  {
    rule: 'worker-recycling',
    cases: [
      {
        of: 'after one request',
        setup: liveSetup(),
        context: workers({ 'max-requests': 1 }),
        says: 'pass',
        boundary: true,
      },
      {
        of: 'never',
        setup: liveSetup(),
        context: workers({ 'max-requests': 0 }),
        says: 'fail',
        boundary: true,
      },
      {
        of: 'never, in gunicorn',
        setup: liveSetup(),
        context: { workers: { runtime: 'gunicorn', processes: 3, 'max-requests': 0 } },
        says: 'fail',
      },
      {
        of: 'not declared',
        setup: liveSetup(),
        context: { workers: { runtime: 'gunicorn', processes: 3 } },
        says: 'skipped',
      },
      { of: 'node', setup: liveSetup(), context: of('node', 2), says: 'silent' },
    ],
  },
  {
    rule: 'worker-request-timeout',
    neverSkipped: 'it speaks only of a timeout that is declared',
    cases: [
      { of: '60 s', setup: liveSetup(), context: workers(), says: 'pass', boundary: true },
      {
        of: '61 s',
        setup: liveSetup(),
        context: workers({ 'request-timeout-seconds': 61 }),
        says: 'fail',
        boundary: true,
      },
      {
        of: 'none',
        setup: liveSetup(),
        context: workers({ 'request-timeout-seconds': 0 }),
        says: 'fail',
        evidence: '0, none',
      },
      {
        of: 'not declared',
        setup: liveSetup(),
        context: { workers: { processes: 3 } },
        says: 'silent',
      },
    ],
  },
];

/** Outside text can never be read as a workflow command, nor break out of Markdown or HTML. */
import { describe, expect, test } from '@jest/globals';
import { renderOutputs } from '@ecs-actions/action-kit/outputs';
import { createPlayer, type ScriptedAnswer } from '@ecs-actions/simulator/player';
import { simulateRunWith, startAt, type SimulatedRun } from './support/simulated-run.ts';

const second = 1000;
const account = 'eu-central-1:123456789012';
const iso = (at: number): string => new Date(at).toISOString();

const hostile = [
  '::error title=x::fake',
  '  ::set-output name=verdict::stable',
  '##[error]fake',
  'a\r::error::after a carriage return',
  'a\n::stop-commands::pwned\n##[group]x',
  '``` ~~~ `tick` <script>alert(1)</script> <img src=x onerror=alert(1)>',
  '| a | b |\n|---|---|',
  '</details></summary><h1>x',
  '@octocat #1 [a](javascript:alert(1)) ![i](http://127.0.0.1/i.png) $x$',
  '\u001b[2J\u001b]8;;http://127.0.0.1\u0007 \u202e right to left \u0000',
];
const all = hostile.join(' ~ ');

function stuck(): readonly ScriptedAnswer[] {
  const createdAt = startAt + 5 * second;
  const service = {
    serviceArn: `arn:aws:ecs:${account}:service/prod/web`,
    clusterArn: `arn:aws:ecs:${account}:cluster/prod`,
    serviceName: 'web',
    status: 'ACTIVE',
    desiredCount: 2,
    runningCount: 2,
    pendingCount: 0,
    deploymentConfiguration: {},
    deployments: [
      {
        id: 'ecs-svc/2',
        status: 'PRIMARY',
        taskDefinition: `arn:aws:ecs:${account}:task-definition/web:2`,
        desiredCount: 2,
        runningCount: 0,
        pendingCount: 0,
        failedTasks: 3,
        createdAt: iso(createdAt),
        rolloutState: 'IN_PROGRESS',
        rolloutStateReason: all,
      },
      {
        id: 'ecs-svc/1',
        status: 'ACTIVE',
        taskDefinition: `arn:aws:ecs:${account}:task-definition/web:1`,
        desiredCount: 2,
        runningCount: 2,
        pendingCount: 0,
        failedTasks: 0,
        createdAt: iso(startAt - 86_400_000),
        rolloutState: 'COMPLETED',
      },
    ],
    events: hostile.map((message, index) => ({
      id: String(index),
      createdAt: iso(createdAt + second),
      message: `(service web) ${message}`,
    })),
  };
  const tasks = ['a', 'b', 'c'].map((digit) => ({
    taskArn: `arn:aws:ecs:${account}:task/prod/${digit.repeat(32)}`,
    taskDefinitionArn: `arn:aws:ecs:${account}:task-definition/web:2`,
    startedBy: 'ecs-svc/2',
    lastStatus: 'STOPPED',
    desiredStatus: 'STOPPED',
    stopCode: 'TaskFailedToStart',
    stoppedReason: all,
    availabilityZone: all,
    containers: [{ name: 'app', reason: all, exitCode: 1, lastStatus: 'STOPPED' }],
    createdAt: iso(createdAt + second),
  }));
  return [
    { at: 0, call: 'ecs:DescribeServices', output: { services: [service], failures: [] } },
    {
      at: 0,
      call: 'ecs:ListServiceDeployments',
      error: { code: 'UnsupportedFeatureException', message: all },
    },
    { at: 0, call: 'ecs:ListTasks', output: { taskArns: tasks.map(({ taskArn }) => taskArn) } },
    { at: 0, call: 'ecs:DescribeTasks', output: { tasks } },
    {
      at: 0,
      call: 'ecs:DescribeTaskDefinition',
      output: {
        taskDefinition: {
          containerDefinitions: [
            {
              name: 'app',
              logConfiguration: {
                logDriver: 'awslogs',
                options: { 'awslogs-group': '/ecs/web', 'awslogs-stream-prefix': 'ecs' },
              },
            },
          ],
        },
      },
    },
    {
      at: 0,
      call: 'logs:GetLogEvents',
      output: { events: hostile.map((message) => ({ message, timestamp: 1 })) },
    },
  ];
}

const run = async (): Promise<SimulatedRun> =>
  simulateRunWith(createPlayer(stuck()), { beginAfterMs: 10 * second });

/** Text outside fences: there everything is taken as it is. */
function outsideFences(markdown: string): string {
  let fence: string | undefined;
  return markdown
    .split('\n')
    .filter((line) => {
      const ticks = /^(`{3,})/.exec(line)?.[1];
      if (fence === undefined && ticks !== undefined) fence = ticks;
      else if (fence !== undefined && line === fence) {
        fence = undefined;
        return false;
      }
      return fence === undefined;
    })
    .join('\n');
}

describe('events, reasons and log lines of a hostile service', () => {
  test('the verdict is what it would be anyway', async () => {
    expect((await run()).outputs).toMatchObject({ verdict: 'failed' });
  });

  test('the log: no line but ours is a command for the runner', async () => {
    const { log } = await run();
    expect(log).toContain('stop-commands'); // it was printed, and can be read
    // The runner ends lines at \n, \r and \r\n, and looks for ##[ anywhere.
    for (const line of log.split(/\r\n|\n|\r/)) expect(line).not.toMatch(/^\s*::|##\[/);
    // eslint-disable-next-line no-control-regex
    expect(log).not.toMatch(/[\u0000\u0007\u202e]|\u001b\[2J/);
  });

  test('the summary: nothing of it is markup', async () => {
    const { summary } = await run();
    expect(summary).toContain('What to do:');
    const prose = outsideFences(summary);
    // The only HTML is ours, and the fences are closed.
    expect([...new Set(prose.match(/<\/?[a-z][^>]*>/g))].sort()).toEqual(
      expect.arrayContaining(['</details>', '<details>']),
    );
    expect(prose).not.toMatch(/<(?:script|img|h1)/);
    expect(prose.match(/<details>/g)).toHaveLength(prose.match(/<\/details>/g)?.length ?? 0);
    expect(prose).not.toMatch(/(?<!\\)!\[|(?<!\\)\[a\]\(/);
    expect(prose).not.toMatch(/@octocat/);
  });

  test('the summary: a table keeps its columns', async () => {
    const { summary } = await run();
    const tables = outsideFences(summary)
      .split('\n')
      .filter((line) => line.startsWith('| '));
    const widths = tables.map((line) => line.split(/(?<!\\)\|/).length);
    expect(tables.length).toBeGreaterThan(8);
    // Verdict table of two columns, failures of four, tasks of nine: nothing between or beyond.
    expect([...new Set(widths)].sort((a, b) => a - b)).toEqual([4, 6, 11]);
  });

  test('the outputs hold it as data, in one value each', async () => {
    const { outputs } = await run();
    const rendered = renderOutputs(outputs);
    expect(rendered.get('verdict')).toBe('failed');
    expect(JSON.parse(rendered.get('services') ?? '')).toMatchObject([
      { service: 'web', verdict: 'failed' },
    ]);
  });
});

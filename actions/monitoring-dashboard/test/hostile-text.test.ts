/** Names and messages of others are text: in the log, in the summary, and in the body of the board. */
import { describe, expect, test } from '@jest/globals';
import { createPlayer } from '@ecs-actions/simulator/player';
import { inProcessHandler } from '@ecs-actions/simulator/in-process';
import { simulateRunWith, type SimulatedRun } from './support/simulated-run.ts';

const evil = `x"'] ::error title=a::b\r##[error]c\n::set-output name=verdict::d </details><script>e</script> | \${f} [g](javascript:h) @octocat`;
const arn = (rest: string) => `arn:aws:${rest}`;

async function run(): Promise<SimulatedRun & { readonly body: string }> {
  let body = '';
  const player = createPlayer([
    {
      at: 0,
      call: 'ecs:DescribeServices',
      output: {
        services: [
          {
            serviceArn: arn('ecs:eu-central-1:123456789012:service/prod/web'),
            clusterArn: arn('ecs:eu-central-1:123456789012:cluster/prod'),
            serviceName: 'web',
            status: 'ACTIVE',
            taskDefinition: arn('ecs:eu-central-1:123456789012:task-definition/web:1'),
            loadBalancers: [
              { targetGroupArn: 'tg:1', containerName: evil },
              { targetGroupArn: 'tg:2', containerName: evil },
            ],
          },
        ],
      },
    },
    {
      at: 0,
      call: 'ecs:DescribeClusters',
      error: { code: 'AccessDeniedException', message: `not authorized ${evil}` },
    },
    {
      at: 0,
      call: 'ecs:DescribeTaskDefinition',
      output: {
        taskDefinition: {
          containerDefinitions: [
            {
              logConfiguration: {
                logDriver: 'awslogs',
                options: { 'awslogs-group': `a' | ${evil}` },
              },
            },
            {
              logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/ecs/web' } },
            },
          ],
        },
      },
    },
    {
      at: 0,
      call: 'application-autoscaling:DescribeScalableTargets',
      output: { ScalableTargets: [] },
    },
    {
      at: 0,
      call: 'application-autoscaling:DescribeScalingPolicies',
      output: { ScalingPolicies: [] },
    },
    {
      at: 0,
      call: 'elasticloadbalancing:DescribeTargetGroups',
      output: {
        TargetGroups: ['tg:1', 'tg:2'].map((TargetGroupArn) => ({
          TargetGroupArn,
          TargetGroupName: evil,
          LoadBalancerArns: [`x:loadbalancer/app/${evil.replaceAll(':', '')}/1`],
        })),
      },
    },
    {
      at: 0,
      call: 'ecs:ListServiceDeployments',
      output: {
        serviceDeployments: [
          { createdAt: '2026-11-25T03:00:00Z', status: evil, targetServiceRevisionArn: evil },
        ],
      },
    },
    {
      at: 0,
      call: 'ecs:DescribeServiceRevisions',
      output: { serviceRevisions: [{ serviceRevisionArn: evil, taskDefinition: evil }] },
    },
    {
      at: 0,
      call: 'cloudwatch:GetDashboard',
      output: {
        DashboardBody: JSON.stringify({
          widgets: [
            { type: 'text', x: 0, y: 0, properties: { markdown: evil } },
            {
              type: evil,
              properties: { title: evil, query: `${evil}\n# ecsactions_logs_0000000000000000` },
            },
          ],
        }),
      },
    },
    {
      at: 0,
      call: 'cloudwatch:PutDashboard',
      matches: (input: Readonly<Record<string, unknown>>) => {
        body = String(input['DashboardBody']);
        return true;
      },
      output: { DashboardValidationMessages: [{ DataPath: evil, Message: evil }] },
    },
  ]);
  const now = Date.UTC(2026, 10, 25, 4);
  const simulated = await simulateRunWith(
    inProcessHandler(player, () => now),
    now,
    {
      inputs: { 'annotate-deploys': 'true' },
    },
  );
  return { ...simulated, body };
}

describe('hostile names everywhere', () => {
  test('the log: no line but ours is a command for the runner', async () => {
    const { log, outputs } = await run();
    expect(outputs['verdict']).toBe('applied');
    expect(log).toContain('CloudWatch on the dashboard');
    for (const line of log.split(/\r\n|\n|\r/)) {
      // Our own warnings have their command at the start, with what follows escaped.
      expect(line).not.toMatch(/^\s*::(?!warning )|##\[/);
    }
  });

  test('the summary: nothing of it is markup', async () => {
    const { summary } = await run();
    expect(summary).not.toContain('<script');
    expect(summary).not.toMatch(/(?<!\\)\[g\]\(/);
    expect(summary.match(/<details>/g)).toHaveLength(summary.match(/<\/details>/g)?.length ?? 0);
    expect(summary).not.toMatch(/@octocat/);
  });

  test('the board: a log group that is no name is not asked for, a person’s things are as they were', async () => {
    const { body } = await run();
    const { widgets } = JSON.parse(body) as {
      widgets: { type: string; properties: Record<string, unknown> }[];
    };
    const query = widgets.find(({ type }) => type === 'log')?.properties['query'];
    expect(query).toMatch(/^SOURCE '\/ecs\/web'\n\| filter/);
    expect(widgets[0]?.properties['markdown']).toBe(evil);
    expect(widgets[1]?.properties['title']).toBe(evil);
  });
});

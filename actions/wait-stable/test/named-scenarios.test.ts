/** Every scenario of the simulator, judged through the real AWS SDK, in virtual time. */
import { describe, expect, test } from '@jest/globals';
import { scenarios } from '@ecs-actions/simulator/scenarios';
import { simulateRun } from './support/simulated-run.ts';
import { agrees, truthAbout } from './support/truth.ts';

/** Verdict and cause; the world's own truth is asked beside them. */
const expected: Readonly<Record<string, readonly [verdict: string, cause?: string]>> = {
  good: ['stable'],
  rollback: ['rolled-back', 'container-exit'],
  'rollback-new-id': ['rolled-back', 'container-exit'],
  'rollback-fails': ['failed', 'container-exit'],
  failed: ['failed', 'container-exit'],
  'crash-loop': ['failed', 'container-exit'],
  'flaky-start': ['stable'],
  superseded: ['superseded'],
  'forced-redeploy': ['superseded'],
  'stopped-by-user': ['rolled-back', 'unknown'],
  alarm: ['rolled-back', 'alarm'],
  'alarm-no-rollback': ['failed', 'alarm'],
  'scaled-in-mid-deploy': ['stable'],
  rebalanced: ['stable'],
  'ended-before': ['rolled-back', 'container-exit'],
  quiet: ['stable'],
  'slow-drain': ['stable'],
  'early-success': ['stable'],
  'desired-zero': ['stable'],
  'image-missing': ['rolled-back', 'image-pull'],
  'pull-throttled': ['rolled-back', 'image-pull'],
  'secret-denied': ['rolled-back', 'secrets-or-registry-auth'],
  'log-group-missing': ['rolled-back', 'configuration'],
  'not-executable': ['rolled-back', 'configuration'],
  'no-ip-address': ['rolled-back', 'no-ip-address'],
  'no-volume': ['rolled-back', 'volume'],
  'out-of-memory': ['rolled-back', 'out-of-memory'],
  'target-503': ['rolled-back', 'target-health-check'],
  'target-timeout': ['rolled-back', 'target-health-check'],
  'target-fails': ['rolled-back', 'target-health-check'],
  'container-unhealthy': ['rolled-back', 'container-health-check'],
  stuck: ['failed', 'secrets-or-registry-auth'],
  'spot-interruptions': ['stable'],
  'no-capacity': ['timed-out', 'no-capacity'],
  'no-capacity-for-a-while': ['stable'],
  quota: ['timed-out', 'service-quota'],
  'instances-full': ['timed-out', 'no-capacity'],
  'placement-constraint': ['failed', 'placement-constraints'],
  'deployment-limits': ['timed-out', 'deployment-limits'],
  'turns-unhealthy': ['rolled-back', 'target-health-check'],
  'blue-green': ['stable'],
  'blue-green-hook-fails': ['rolled-back', 'lifecycle-hook'],
  'blue-green-rollback': ['rolled-back', 'container-exit'],
  paused: ['timed-out'],
  linear: ['stable'],
  canary: ['stable'],
  express: ['stable'],
  gateway: ['stable'],
  lattice: ['stable'],
  'service-connect': ['stable'],
  'network-load-balancer': ['stable'],
  'no-load-balancer': ['stable'],
  'classic-load-balancer': ['stable'],
  'unused-targets': ['stable'],
  daemon: ['stable'],
  'bridge-network': ['stable'],
  'host-network': ['stable'],
  'ipv6-targets': ['stable'],
  'second-group-unused': ['stable'],
  'code-deploy-late': ['stable'],
  'runs-nothing': ['failed', 'no-capacity'],
  'runs-fewer': ['stable'],
  'code-deploy': ['stable'],
  external: ['stable'],
  'half-at-a-time': ['stable'],
  huge: ['stable'],
  event: ['stable'],
  'yo-yo': ['stable'],
  'metrics-good': ['stable'],
  'hot-task': ['stable'],
  leak: ['stable'],
  'error-burst': ['stable'],
  'bad-release': ['stable'],
  slower: ['stable'],
  'low-traffic': ['stable'],
  'no-traffic': ['stable'],
  'missing-metrics': ['stable'],
  // The worst of the ten.
  'ten-services': ['rolled-back', 'container-exit'],
};

/** What the first screen has to hold: the line of evidence, and the step with the names that AWS gave. */
const screens: Readonly<Record<string, readonly RegExp[]>> = {
  rollback: [
    /^Evidence: app: Error: connect ECONNREFUSED/m,
    /^Serving now: web:1 still serves, 2 of 2$/m,
    /^What to do: Nothing listens at 10\.0\.12\.7:5432: /m,
  ],
  'rollback-fails': [/^Goes on: nothing: the rollback failed too$/m],
  superseded: [/^What to do: Look at the run that deployed the newer one/m],
  'stopped-by-user': [/^What to do: Ask who stopped it: /m],
  'container-unhealthy': [/^Evidence: app: healthcheck: redis is not reachable$/m],
  'runs-nothing': [/^Goes on: ECS goes on trying to start tasks/m],
  'crash-loop': [/^Goes on: .*again and again/m, /^To end it: aws ecs stop-service-deployment/m],
  alarm: [/^Evidence: alarm web-5xx$/m, /^What to do: .*alarm web-5xx/m],
  'image-missing': [/^What to do: The registry has no image \S*web:v2: push/m],
  'secret-denied': [
    /^Evidence: role ecsTaskExecutionRole is not authorized to perform secretsmanager:GetSecretValue on prod\/db$/m,
    /^What to do: Allow secretsmanager:GetSecretValue on secret prod\/db in the execution role ecsTaskExecutionRole/m,
  ],
  'not-executable': [/^What to do: \/app\/entrypoint\.sh may not be executed/m],
  'no-ip-address': [/^What to do: Subnet subnet-\w+ has no free IP addresses/m],
  'target-503': [
    /^Evidence: app: GET \/health 503 database migrations pending$/m,
    /^Evidence: health check on port 8080 of target group prod-web: .*503/m,
    /^What to do: The app answers the health check on port 8080 with 503/m,
  ],
  'target-timeout': [/^What to do: .*gets no answer in time.*security group/m],
  stuck: [/^What to do: The task has no way to ECR/m],
  'no-capacity': [/^Goes on: .*ECS goes on trying/m],
  'blue-green-hook-fails': [/^What to do: Read the log of the hook's Lambda function smoke-test/m],
  paused: [/^Goes on: nothing until somebody decides/m, /continue-service-deployment/],
  'ten-services': [
    /^1 of 10 services is not live.*: cart \(rolled-back\)$/m,
    /^9 are live: web, api/m,
  ],
};

/** What is wrong with the first screen of a failure, as far as the log shows it. */
function faultsOfScreen(name: string, log: string, summary: string): readonly string[] {
  const screen = lastScreen(log);
  const shown = screen.join('\n').replace(/^Error: .*?: (?=Cause: )/, '');
  const lacks = (screens[name] ?? []).filter((line) => !line.test(shown));
  // A full ARN stands in the open only as part of a command; what is folded is indented.
  const open = log.split('\n').filter((line) => /^\S/.test(line) && !line.includes('aws ecs '));
  return [
    ...lacks.map((line) => `no line is like ${String(line)}`),
    ...(screen.length > 10 ? [`${screen.length} lines, more than 10`] : []),
    ...open.filter((line) => line.includes('arn:aws')).map((line) => `a full ARN: ${line}`),
    ...faultsOfTop(summary),
  ];
}

/** The same of the top of the summary, before its first table: what is in a code block is there to be copied. */
function faultsOfTop(summary: string): readonly string[] {
  const top = (summary.split(/^\|/m)[0] ?? '').replaceAll(/<details>.*?<\/details>/gs, '');
  const prose = top
    .replaceAll(/^```.*?^```$/gms, '')
    .split('\n')
    .filter((line) => line !== '');
  // A command is there to be pasted.
  const told = prose.filter((line) => !line.includes('aws ecs '));
  const tail = /^```\n(.*?)^```$/ms.exec(top)?.[1]?.trimEnd().split('\n') ?? [];
  return [
    ...(prose.length > 11 ? [`${prose.length} lines on top of the summary`] : []),
    ...(tail.length > 5 ? [`${tail.length} lines of a log in the open`] : []),
    ...told
      .filter(
        (line) => /arn:aws|\(unknown/.test(line) || line.replace(/\]\(.*?\)/, '').length > 420,
      )
      .map((line) => `not for the first screen: ${line}`),
  ];
}

/** The lines of the last error, and what follows: the end of the log. Of several services the worst is told again there. */
function lastScreen(log: string): readonly string[] {
  const lines = log.trimEnd().split('\n');
  return lines.slice(
    Math.max(
      0,
      lines.findLastIndex((line) => /^(?:Error: |cart was rolled back: )/.test(line)),
    ),
  );
}

describe('the verdict on every scenario', () => {
  test.each(scenarios.map(({ name }) => name))('%s', async (name) => {
    const [verdict, cause] = expected[name] ?? [];
    const { outputs, region, log, summary } = await simulateRun({
      region: { seed: 7, scenario: name },
      inputs: {
        timeout: '40m',
        ...(name === 'ten-services' && { service: tenServices }),
        // Each poll reads 5,000 targets, through the real SDK.
        ...(name === 'huge' && { 'poll-interval': '1m' }),
      },
      beginAfterMs: 5_000,
    });
    expect({ verdict: outputs['verdict'], cause: outputs['cause'], log }).toEqual({
      verdict,
      cause,
      log: expect.any(String),
    });
    expect(verdict === 'stable' ? [] : faultsOfScreen(name, log, summary)).toEqual([]);
    // CodeDeploy and the like remove the old tasks long after the new ones serve.
    region.advanceTo(region.now() + 600_000);
    const truth = truthAbout(region, outputs['deploymentId']);
    // Where CodeDeploy or an external controller rolls out, ECS keeps no record of its own; nor of what was before.
    expect(truth === undefined || agrees(truth, outputs['verdict'])).toBe(true);
  });
});

const tenServices = 'web,api,auth,cart,search,mail,media,worker,admin,feed';

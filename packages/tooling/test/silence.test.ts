/** AWS out of reach: every action says so within ten seconds, tries again, and never calls it a bug of ours. */
import { action as deployImage } from '../../../actions/deploy-image/src/action.ts';
import { action as dashboard } from '../../../actions/monitoring-dashboard/src/action.ts';
import { action as metrics } from '../../../actions/post-deploy-metrics/src/action.ts';
import { action as migration } from '../../../actions/run-migration-task/src/action.ts';
import { action as event } from '../../../actions/scale-for-event/src/action.ts';
import { action as scaling } from '../../../actions/verify-scaling-config/src/action.ts';
import { action as wait } from '../../../actions/wait-stable/src/action.ts';
import { describe, expect, test } from '@jest/globals';
import type { Action } from '@ecs-actions/action-kit/action';
import { withoutBlame } from '@ecs-actions/action-kit/outside-fault';
import type { AwsAccess } from '@ecs-actions/aws/session';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { createRegion, type Fault } from '@ecs-actions/simulator/region';
import { openStage, runMain, type StepOptions } from '../src/in-process/run-in-process.ts';

const startAt = Date.UTC(2026, 10, 25, 3, 0, 0);
const second = 1_000;

type Play = (options: StepOptions, fault: Fault) => Promise<Ended>;

interface Ended {
  readonly log: string;
  readonly elapsedMs: number;
  /** What the reader is told in the end. */
  readonly reason: string;
}

/** A step against a region with a fault; what it throws ends as the kit would end it. */
function playing<Inputs, Ports extends object>(
  action: Action<Inputs, Ports, AwsAccess>,
  inputs: Readonly<Record<string, string>>,
): Play {
  return async (options, fault) => {
    const region = createRegion({ scenario: 'good', seed: 7, startAt });
    region.fault(fault);
    const stage = openStage(region, startAt);
    const said: string[] = [];
    const step: StepOptions<Ports> = {
      ...options,
      inputs: { cluster: 'prod', service: 'web', 'aws-region': 'eu-central-1', ...inputs },
      onRunner: false,
      onLine: (line) => said.push(line),
    };
    try {
      const { outputs, elapsedMs } = await stage.time.run(runMain(action, stage, step));
      return { log: said.join('\n'), elapsedMs, reason: String(outputs['reason']) };
    } catch (error) {
      const told = withoutBlame(error, options.cancelAtMs !== undefined);
      if (!(told instanceof ReadableError)) throw error;
      const elapsedMs = stage.time.clock.monotonicMs();
      return { log: said.join('\n'), elapsedMs, reason: told.message };
    }
  };
}

const actions: readonly (readonly [name: string, play: Play])[] = [
  ['wait-stable', playing(wait, {})],
  ['run-migration-task', playing(migration, { command: 'migrate' })],
  ['post-deploy-metrics', playing(metrics, {})],
  [
    'deploy-image',
    playing(deployImage, { image: '123456789012.dkr.ecr.eu-central-1.amazonaws.com/web:v9' }),
  ],
  ['monitoring-dashboard', playing(dashboard, {})],
  ['scale-for-event', playing(event, { action: 'raise', min: '4', for: '1h' })],
  ['verify-scaling-config', playing(scaling, {})],
];

const refused = /eu-central-1\.amazonaws\.com refuses the connection \(connect ECONNREFUSED/;

describe.each(actions)('%s', (_, play) => {
  test('names a refused connection within 10 s, and goes on when it passes', async () => {
    const { log } = await play(
      { cancelAtMs: 40 * second },
      {
        kind: 'network',
        until: startAt + 10 * second,
      },
    );
    expect(log).toMatch(refused);
    expect(log).toMatch(/answers again, after 1\d(?:\.\d)? s/);
  });

  test('cancelled while nothing is reached, it says what it was waiting for', async () => {
    const { log, reason, elapsedMs } = await play({ cancelAtMs: 9 * second }, { kind: 'network' });
    expect(log).toMatch(/AWS not reached: .*refuses the connection/);
    expect(reason).toMatch(/cancelled/);
    expect(reason).toMatch(refused);
    expect(elapsedMs).toBeLessThan(12 * second);
  });

  test.each([
    ['ENOTFOUND', /is not known to the name server/],
    ['SELF_SIGNED_CERT_IN_CHAIN', /a certificate that is not trusted.*NODE_EXTRA_CA_CERTS/],
  ])('%s ends it soon, in one line', async (code, sentence) => {
    const { reason, elapsedMs } = await play({}, { kind: 'network', code });
    expect(reason).toMatch(sentence);
    expect(reason).not.toContain('\n');
    expect(elapsedMs).toBeLessThan(25 * second);
  });
});

describe('a network that breaks in the middle', () => {
  const broken: Fault = { kind: 'network', code: 'ECONNRESET', from: startAt + 20 * second };

  test('wait-stable says so, and goes on waiting until it is cancelled', async () => {
    const play = playing(wait, {});
    const { log, reason, elapsedMs } = await play({ cancelAtMs: 60 * second }, broken);
    expect(log).toMatch(/AWS not reached: .*breaks the connection off/);
    expect(reason).toMatch(/cancelled/);
    expect(elapsedMs).toBeLessThan(70 * second);
  });

  test('post-deploy-metrics, which has no timeout of its own, ends after two minutes', async () => {
    const { reason, elapsedMs } = await playing(metrics, { window: '10m' })(
      {},
      {
        ...broken,
        from: startAt,
      },
    );
    expect(reason).toMatch(/breaks the connection off.*at ecs:DescribeServices/);
    expect(elapsedMs).toBeLessThan(140 * second);
  });
});

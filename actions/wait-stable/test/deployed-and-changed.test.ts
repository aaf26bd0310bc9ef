/** What this run did, in two outputs: whether it deployed, and which services it gave another task definition. */
import { renderOutputs } from '@ecs-actions/action-kit/outputs';
import { always, failureModes } from '@ecs-actions/simulator/scenario/failure-modes';
import type { Scenario } from '@ecs-actions/simulator/scenario/scenario';
import {
  breakerWithRollback,
  setStage,
  type StageOptions,
} from '@ecs-actions/simulator/scenario/stage';
import { describe, expect, test } from '@jest/globals';
import { simulateRun, startAt, type SimulatedRunOptions } from './support/simulated-run.ts';

const minute = 60_000;

/** Deployed 4 s after the start, for each of the services `web:2` over `web:1` unless `same`. */
async function outputsOf(
  services: Readonly<Record<string, StageOptions & { readonly same?: boolean }>>,
  options: Omit<SimulatedRunOptions, 'region'> & { readonly deny?: readonly string[] } = {},
) {
  const { deny = [], ...step } = options;
  const scenario: Scenario = {
    name: 'several',
    description: '',
    build: (world) => {
      for (const [serviceName, { same, ...stageOptions }] of Object.entries(services)) {
        const stage = setStage(world, { serviceName, ...stageOptions });
        stage.deploy(4000, { definition: same === true ? stage.before : stage.next });
      }
    },
  };
  const ended = await simulateRun({
    region: { seed: 3, scenario, principals: { AKIA: { allow: ['*'], deny } } },
    beginAfterMs: 8000,
    accessKeyId: 'AKIA',
    ...step,
    inputs: { service: Object.keys(services).join(','), ...step.inputs },
  });
  const { deployed, changed, ...outputs } = Object.fromEntries(renderOutputs(ended.outputs));
  const each = JSON.parse(outputs['services'] ?? '[]') as readonly Record<string, unknown>[];
  return { deployed, changed, each };
}

describe('deployed and changed', () => {
  test.each([
    ['followed', { beginAfterMs: 8000 }],
    ['over before the step began', { beginAfterMs: 20 * minute }],
    ['followed, without the record', { deny: ['ecs:ListServiceDeployments'] }],
  ])('a deployment of this run, %s', async (_when, options) => {
    expect(await outputsOf({ web: {} }, options)).toMatchObject({
      deployed: 'true',
      changed: 'web',
      each: [{ deployed: true, changed: true }],
    });
  });

  test('the same task definition, deployed again, is no change', async () => {
    expect(await outputsOf({ web: { same: true } })).toMatchObject({
      deployed: 'true',
      changed: '',
      each: [{ deployed: true, changed: false }],
    });
  });

  test('of a run that began after the deployment ended, neither', async () => {
    const runStartedAt = startAt + 30 * minute;
    const options = { beginAfterMs: 31 * minute, runStartedAt };
    const expected = {
      deployed: 'false',
      changed: '',
      each: [{ deployed: false, changed: false }],
    };
    expect(await outputsOf({ web: {} }, options)).toMatchObject(expected);
    const inputs = { 'require-deployment': 'true' };
    expect(await outputsOf({ web: {} }, { ...options, inputs })).toMatchObject(expected);
  });

  test('unknown is empty, and null in JSON', async () => {
    expect(await outputsOf({ web: {} }, { runStartedAt: 'unseen' })).toMatchObject({
      deployed: '',
      changed: '',
      each: [{ deployed: null, changed: null }],
    });
  });

  test('without the record, nobody knows what served before a step that began late', async () => {
    const options = { deny: ['ecs:ListServiceDeployments'], beginAfterMs: 20 * minute };
    expect(await outputsOf({ web: {} }, options)).toMatchObject({
      deployed: 'true',
      changed: '',
      each: [{ changed: null }],
    });
  });

  test('of several: those whose new task definition serves', async () => {
    const outputs = await outputsOf({
      web: {},
      cart: { behaviour: always(failureModes.crashAtStart), configuration: breakerWithRollback },
      api: {},
      feed: { same: true },
    });
    expect(outputs).toMatchObject({ deployed: 'true', changed: 'web,api' });
    expect(outputs.each.map(({ service, changed }) => [service, changed])).toEqual([
      ['cart', false],
      ['web', true],
      ['api', true],
      ['feed', false],
    ]);
  });
});

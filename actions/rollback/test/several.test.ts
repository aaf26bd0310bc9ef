/** Several services put back by one step, side by side, each with its verdict. */
import { renderOutputs } from '@ecs-actions/action-kit/outputs';
import { createRegion } from '@ecs-actions/simulator/region';
import { always, failureModes } from '@ecs-actions/simulator/scenario/failure-modes';
import { setStage, type Stage } from '@ecs-actions/simulator/scenario/stage';
import { addRepository, pushImage } from '@ecs-actions/simulator/world/registry/registry';
import type { EndedStep } from '@ecs-actions/tooling/in-process/run-in-process';
import { describe, expect, test } from '@jest/globals';
import {
  changes,
  rollBack,
  rollBackWithPost,
  startAt,
  type Region,
} from './support/run-rollback.ts';

const minute = 60_000;

interface Street {
  readonly region: Region;
  readonly stages: ReadonlyMap<string, Stage>;
}

/** Each has revision 1; those in `deployed` have had revision 2 put over it. */
function createStreet(names: readonly string[], deployed: readonly string[] = names): Street {
  const stages = new Map<string, Stage>();
  const region = createRegion({
    startAt,
    seed: 11,
    scenario: {
      name: 'street',
      description: '',
      build: (world) => {
        for (const serviceName of names) {
          const repository = addRepository(world, { name: serviceName });
          for (const tag of ['v1', 'v2']) pushImage(world, repository, { tags: [tag] });
          const stage = setStage(world, { serviceName });
          stages.set(serviceName, stage);
          if (deployed.includes(serviceName)) stage.deploy(0);
        }
      },
    },
  });
  region.advanceTo(startAt + 15 * minute);
  return { region, stages };
}

function serving({ stages }: Street): readonly string[] {
  return [...stages.values()].map(({ service }) => {
    const definition = service.deployments[0]?.revision.definition;
    return `${definition?.family}:${definition?.revision}`;
  });
}

function verdictsOf({ outputs }: EndedStep): readonly unknown[] {
  const services = JSON.parse(renderOutputs(outputs).get('services') ?? '') as Record<
    string,
    unknown
  >[];
  return services.map(({ service, verdict }) => [service, verdict]);
}

describe('several services', () => {
  test('each is put back, side by side', async () => {
    const street = createStreet(['web', 'api', 'cart']);
    const step = await rollBack(street.region, { inputs: { service: 'web, api\ncart' } });
    expect(step.result.exitCode).toBe(0);
    expect(serving(street)).toEqual(['web:1', 'api:1', 'cart:1']);
    expect(verdictsOf(step)).toEqual([
      ['web', 'restored'],
      ['api', 'restored'],
      ['cart', 'restored'],
    ]);
    expect(step.outputs).toMatchObject({
      verdict: 'restored',
      reason: 'web serves web:1; api serves api:1; cart serves cart:1',
    });
    expect(changes(street.region)).toEqual(['UpdateService', 'UpdateService', 'UpdateService']);
    const alone = createStreet(['web']);
    const one = await rollBack(alone.region);
    expect(step.elapsedMs).toBeLessThan(1.5 * one.elapsedMs);
    expect(step.log).toContain('api: going back to api:1');
    expect(step.log.match(/Migrations are not undone/g)).toHaveLength(1);
    expect(step.summary).toMatch(/^### web, api, cart: restored$/m);
    expect(step.summary).toMatch(/^\| api \| \*\*restored\*\* \| api:2 \| api:1 \|/m);
    expect(step.summary).toContain('<details><summary>cart: restored</summary>');
  });

  test('one that has no way back leaves the others theirs; the worst one’s is the verdict', async () => {
    const street = createStreet(['web', 'api'], ['web']);
    const step = await rollBack(street.region, { inputs: { service: 'web,api' } });
    expect(step.result.exitCode).toBe(1);
    expect(serving(street)).toEqual(['web:1', 'api:1']);
    expect(verdictsOf(step)).toEqual([
      ['api', 'refused'],
      ['web', 'restored'],
    ]);
    expect(step.outputs).toMatchObject({
      verdict: 'refused',
      from: expect.stringMatching(/api:1$/),
      reason: expect.stringMatching(/^api: ECS remembers no .*; 1 of 2 services is restored$/),
    });
    expect(step.report).toMatchObject({
      services: [
        { service: 'api', done: [] },
        { service: 'web', done: ['put web:1 on web'] },
      ],
    });
  });

  test('what fails is worse than what was refused', async () => {
    const street = createStreet(['web', 'api', 'cart'], ['web', 'api']);
    street.region.behave({ taskDefinition: 'api:1', behaviour: always(failureModes.crashAtStart) });
    const step = await rollBack(street.region, {
      inputs: { service: 'web,api,cart', timeout: '1h' },
    });
    expect(verdictsOf(step)).toEqual([
      ['api', 'failed'],
      ['cart', 'refused'],
      ['web', 'restored'],
    ]);
    expect(step.outputs['verdict']).toBe('failed');
    expect(serving(street)).toEqual(['web:1', 'api:2', 'cart:1']);
  });

  test('mode check changes none of them', async () => {
    const street = createStreet(['web', 'api']);
    const step = await rollBack(street.region, { inputs: { service: 'web,api', mode: 'check' } });
    expect(step.outputs['verdict']).toBe('ready');
    expect(step.result.exitCode).toBe(0);
    expect(changes(street.region)).toEqual([]);
  });

  test('cancelled: post tells of each that was begun', async () => {
    const street = createStreet(['web', 'api']);
    const [main, post] = await rollBackWithPost(street.region, {
      inputs: { service: 'web,api' },
      cancelAtMs: 20_000,
      terminateAtMs: 27_500,
    });
    expect(main.outputs['verdict']).toBe('cancelled');
    expect(post.summary).toMatch(/SUCCESSFUL; web has web:1/);
    expect(post.summary).toMatch(/SUCCESSFUL; api has api:1/);
    expect(serving(street)).toEqual(['web:1', 'api:1']);
  });

  test('a service that is not there: nothing is changed', async () => {
    const street = createStreet(['web', 'api']);
    const step = await rollBack(street.region, { inputs: { service: 'web,apy' } });
    expect(step.outputs).toMatchObject({
      verdict: 'error',
      reason: expect.stringMatching(/no service apy.*nothing was changed$/),
    });
    expect(verdictsOf(step)).toEqual([]);
    expect(changes(street.region)).toEqual([]);
  });

  test('a revision belongs to one service', async () => {
    const street = createStreet(['web', 'api']);
    await expect(
      rollBack(street.region, { inputs: { service: 'web,api', to: 'web:1' } }),
    ).rejects.toThrow(
      'Input "to" is "web:1". Accepted: last-good where several services are given',
    );
    expect(street.region.calls).toEqual([]);
  });
});

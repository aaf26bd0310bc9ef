/** Behind a load balancer that ECS keeps for it, a service gets the verdict it would get behind one of its own. */
import { describe, expect, test } from '@jest/globals';
import { always, failureModes } from '@ecs-actions/simulator/scenario/failure-modes';
import { behind, fronts, type FrontKind } from '@ecs-actions/simulator/scenario/fronts';
import type { Scenario } from '@ecs-actions/simulator/scenario/scenario';
import { setTrafficStage } from '@ecs-actions/simulator/scenario/shapes';
import { setStage, soonMs } from '@ecs-actions/simulator/scenario/stage';
import { simulateRun, type SimulatedRun } from './support/simulated-run.ts';

const lives: Readonly<Record<string, (front: FrontKind) => Scenario['build']>> = {
  good: (front) => (world) => setStage(world, behind(front)).deploy(soonMs),
  'health check fails': (front) => (world) =>
    setStage(world, { ...behind(front), behaviour: always(failureModes.targetAnswers503) }).deploy(
      soonMs,
    ),
  'canary that crashes': (front) => (world) =>
    setTrafficStage(
      world,
      { strategy: 'CANARY', bakeTimeInMinutes: 1 },
      always(failureModes.crashAtStart),
      front === 'express' || front === 'gateway' || front === 'lattice' ? { front } : {},
    ).deploy(soonMs),
};

const follow = async (life: string, front: FrontKind, allow?: readonly string[]) =>
  simulateRun({
    region: {
      seed: 11,
      scenario: { name: life, description: '', build: lives[life]!(front) },
      ...(allow && { principals: { AKIALESS: { allow } } }),
    },
    ...(allow && { accessKeyId: 'AKIALESS' }),
  });

/** What is said of the rollout; addresses and paths differ. */
const saidOf = ({ outputs }: SimulatedRun) => ({
  verdict: outputs['verdict'],
  cause: outputs['cause'],
  durationSeconds: outputs['durationSeconds'],
  stableAt: outputs['stableAt'],
});

const phasesOf = ({ outputs }: SimulatedRun): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(
      (outputs['phases'] ?? {}) as Record<string, { median: number } | null | undefined>,
    ).flatMap(([name, phase]) => (phase == null ? [] : [[name, phase.median]])),
  );

/** VPC Lattice checks targets for its own API, and Service Connect checks none. */
const unchecked: ReadonlySet<FrontKind> = new Set(['lattice', 'service-connect']);
const seen = fronts.filter((front) => front !== 'load-balancer' && !unchecked.has(front));

describe.each(Object.keys(lives))('%s', (life) => {
  test.each(seen)('%s: cause, phases and times as behind a load balancer', async (front) => {
    const own = await follow(life, 'load-balancer');
    const other = await follow(life, front);
    expect(saidOf(other)).toEqual(saidOf(own));
    const phases = phasesOf(other);
    expect(Object.keys(phases)).toEqual(Object.keys(phasesOf(own)));
    for (const [name, median] of Object.entries(phasesOf(own))) {
      // Health is seen by polls: of two series of them the one may be a poll later.
      expect(Math.abs((phases[name] ?? 0) - median)).toBeLessThanOrEqual(10);
    }
    expect(other.log).not.toContain('not seen');
  });

  test('lattice: the verdict is the same, and what is not seen is said', async () => {
    const own = await follow(life, 'load-balancer');
    const other = await follow(life, 'lattice');
    expect(other.outputs['verdict']).toBe(own.outputs['verdict']);
    expect(other.log).toContain('VPC Lattice');
  });
});

test('Express and gateways name their address', async () => {
  expect((await follow('good', 'express')).outputs['serviceUrl']).toBe(
    'https://web.ecs.eu-central-1.on.aws',
  );
  expect((await follow('good', 'gateway')).outputs['serviceUrl']).toBe(
    'https://web.gateway.example.com',
  );
});

test('without ecs:DescribeServiceRevisions the verdict stands, and the loss is said', async () => {
  const { outputs, log, region } = await follow('good', 'express', [
    'ecs:DescribeServices',
    'ecs:ListServiceDeployments',
    'ecs:DescribeServiceDeployments',
    'ecs:ListTasks',
    'ecs:DescribeTasks',
    'ecs:DescribeTaskDefinition',
  ]);
  expect(outputs['verdict']).toBe('stable');
  expect(log).toContain(
    'the load balancer of this Express service is not seen: not allowed to ecs:DescribeServiceRevisions',
  );
  const asked = region.calls.filter(({ operation }) => operation === 'DescribeServiceRevisions');
  // Once for its traffic, the others for its address and the way back.
  expect(asked.length).toBeLessThanOrEqual(4);
});

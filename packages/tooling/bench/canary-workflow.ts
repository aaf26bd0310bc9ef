/**
 * ecs-deploy.yml with `canary: default`, one good and one bad canary, in the time of this machine: CloudWatch's minutes
 * are real ones, so it takes ten of them. `npm run bench:canary-workflow`.
 */
import { registerHooks } from 'node:module';
import { setTrafficStage } from '@ecs-actions/simulator/scenario/shapes';

// GitHub's parser imports JSON without saying so, which Node refuses.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { deploySimulated } = await import('../test/workflow/support/simulated-deploy.ts');

const canary = {
  strategy: 'CANARY',
  canary: { canaryPercent: 10, canaryBakeTimeInMinutes: 6 },
  bakeTimeInMinutes: 1,
} as const;

/** What the job has to come to. */
const cases = [
  { name: 'good', green: {}, conclusion: 'success', verdict: 'stable', judged: 'pass' },
  {
    name: 'bad',
    green: { errorShare: 0.1 },
    conclusion: 'failure',
    verdict: 'rolled-back',
    judged: 'fail',
  },
] as const;

const beganAt = performance.now();
const results = await Promise.all(
  cases.map(async ({ name, green, conclusion, verdict, judged }) => {
    const result = await deploySimulated({
      speed: 1,
      build: (world) =>
        void setTrafficStage(
          world,
          canary,
          {},
          { metrics: { requestsPerMinute: 3000, errorShare: 0.005 }, metricsOfNext: green },
        ),
      inputs: { canary: 'default', 'wait-timeout': '20m' },
    });
    const report = result.steps.get('canary')?.outputs['verdict'];
    const isRight =
      result.conclusion === conclusion &&
      result.outputs['verdict'] === verdict &&
      report === judged;
    const took = Math.round((performance.now() - beganAt) / 1000);
    console.log(
      `${name}: ${isRight ? 'as it should be' : 'WRONG'} after ${took} s: job ${result.conclusion}, rollout ${result.outputs['verdict']}, canary ${report ?? 'none'}`,
    );
    console.log(result.summary);
    if (!isRight) console.log(result.log);
    return isRight;
  }),
);
process.exitCode = results.every(Boolean) ? 0 : 1;

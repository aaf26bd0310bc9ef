/** The long files first, in a clone that has no timings yet too: one that begins last is waited for by idle cores. */
import TestSequencer from '@jest/test-sequencer';

/** Those that take ten seconds and more, the longest first. */
const long = [
  'tooling/test/release/tree.test.ts',
  'tooling/test/workflow/ecs-deploy.test.ts',
  'tooling/test/workflow/ecs-deploy-many.test.ts',
  'tooling/test/documents.test.ts',
  'tooling/test/command-lines.test.ts',
  'scale-for-event/test/bundle.test.ts',
  'scale-for-event/test/moto.test.ts',
  'tooling/test/workflow/callers.test.ts',
  'verify-scaling-config/test/moto.test.ts',
  'wait-stable/test/named-scenarios.test.ts',
  'wait-stable/test/random-rollouts.test.ts',
  'run-migration-task/test/bundle.test.ts',
  'wait-stable/test/bundle.test.ts',
  'tooling/test/workflow/ecs-deploy-cancelled.test.ts',
  'tooling/test/workflow/ecs-deploy-refusals.test.ts',
  'tooling/test/workflow/ecs-verify-plan.test.ts',
  'post-deploy-metrics/test/seeds.test.ts',
  'verify-scaling-config/test/many-services.test.ts',
  'simulator/test/reference-clients.test.ts',
  'scale-for-event/test/killed.test.ts',
  'verify-scaling-config/test/printed-fixes.test.ts',
  'core/test/scaling/fixes-files.test.ts',
  'analyze-canary/test/verdicts.test.ts',
  'analyze-canary/test/faults.test.ts',
  'backtest-scaling/test/live.test.ts',
  'backtest-scaling/test/seeds.test.ts',
  'simulator/test/properties.test.ts',
  'wait-stable/test/lag.test.ts',
  'wait-stable/test/fronts.test.ts',
  'core/test/scaling/same-stack.test.ts',
  'post-deploy-metrics/test/sight.test.ts',
];

const placeOf = ({ path }) => {
  const place = long.findIndex((file) => path.endsWith(file));
  return place === -1 ? long.length : place;
};

export default class LongFilesFirst extends TestSequencer {
  sort(tests) {
    return super.sort(tests).toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}

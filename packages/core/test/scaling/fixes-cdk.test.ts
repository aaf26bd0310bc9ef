/** The fixes printed for CDK, run by CDK itself (files/synthesize-printed.mjs). */
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { emptyConfig, settingsFor } from '../../src/scaling/config/config.ts';
import { printAllFixes } from '../../src/scaling/fixes/print-fix.ts';
import { known } from '../../src/fact.ts';
import { readPlan } from '../../src/scaling/sources/read-plan.ts';
import { verifyService } from '../../src/scaling/verify.ts';
import { liveSetup, now, policy, targetGroup } from './support/live-setup.ts';

const settings = { ...settingsFor(emptyConfig, 'production', []), tool: 'CDK' as const };
const file = (name: string) => readFileSync(new URL(`files/${name}`, import.meta.url));

/** Everything a setting can mend is wrong with it. */
function wrongInAllWays() {
  const { service } = liveSetup();
  const group = targetGroup();
  return liveSetup({
    service: {
      ...service,
      desiredCount: known(1),
      minimumHealthyPercent: known(50),
      maximumPercent: known(100),
      circuitBreaker: known({ enable: false, rollback: false }),
      healthCheckGracePeriodSeconds: known(10),
      capacity: known({
        kind: 'providers',
        providers: [{ name: 'FARGATE_SPOT', base: 0, weight: 1 }],
      }),
    },
    cluster: known({ label: 'prod', name: known('prod'), containerInsights: known('disabled') }),
    target: known({
      label: 'service/prod/web',
      minCapacity: known(1),
      maxCapacity: known(1),
      suspended: known({ scaleIn: true, scaleOut: true, scheduled: false }),
    }),
    policies: known([
      policy('cpu', 80, {
        scaleInDisabled: known(true),
        scaleInCooldownSeconds: known(60),
        scaleOutCooldownSeconds: known(300),
      }),
    ]),
    targetGroups: known([
      {
        ...group,
        algorithm: known('round_robin'),
        stickiness: known(true),
        deregistrationDelaySeconds: known(300),
        healthCheck: {
          ...group.healthCheck,
          path: known('/'),
          intervalSeconds: known(120),
          timeoutSeconds: known(60),
          healthyThreshold: known(5),
          unhealthyThreshold: known(5),
          matcher: known('200-599'),
        },
      },
    ]),
    alarms: known([]),
  });
}

test('what CDK makes of the printed code passes', () => {
  const printed = printAllFixes(verifyService(wrongInAllWays(), settings, now));
  const cdk = printed.find(({ tool }) => tool === 'CDK');
  // Where this differs, run the program again with the new text: it says how.
  expect(`${cdk?.text}\n`).toBe(file('cdk-as-printed.txt').toString());
  const [made] = readPlan(file('cdk-as-printed.template.json'), 'made.json');
  if (!made) throw new Error('no service');
  const { failures, passes } = verifyService(made, settings, now);
  expect(failures).toEqual([]);
  expect(passes.length).toBeGreaterThan(30);
});

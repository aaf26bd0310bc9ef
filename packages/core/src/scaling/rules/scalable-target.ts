import type { Change } from '../fixes/change.ts';
import type { ServiceSetup } from '../model/service-setup.ts';
import { whyNoLoad } from '../no-load.ts';
import { newPolicyChanges, stepping, tracking } from '../recommend/policies.ts';
import { rangeChanges } from '../recommend/range.ts';
import { decide, pass, type Rule, type RuleContext } from '../rule.ts';
import { cannotScale, moreTasksAdvice } from './more-tasks.ts';
import { onTarget } from './on-target.ts';

export const scalableTarget: Rule = {
  id: 'scalable-target',
  principle: '7',
  title: 'The service scales by itself',
  why: 'Without a scalable target the number of tasks never follows the load, so the first spike is an outage.',
  severity: { production: 'error', staging: 'warning' },
  check: (setup, context) => {
    if (cannotScale(setup)) return [];
    const noLoad = whyNoLoad(setup);
    return [
      decide(setup.service, { 'scalable target': setup.target }, (values) =>
        values['scalable target']
          ? pass(values['scalable target'])
          : {
              status: 'fail',
              ...(noLoad === undefined ? {} : { severity: 'note' as const }),
              resource: setup.service,
              expected:
                noLoad === undefined
                  ? 'a scalable target of Application Auto Scaling'
                  : 'a scalable target of Application Auto Scaling, or its kind in the config file',
              actual: noLoad === undefined ? 'none' : `none; ${noLoad.why}`,
              fix: noLoad
                ? { changes: [], advice: noLoad.advice }
                : {
                    // A target alone scales nothing: it comes with its policies.
                    changes: [...rangeChanges(setup, context), ...firstPolicies(setup, context)],
                    advice: targetAdvice(setup),
                  },
            },
      ),
    ];
  },
};

/** Registering a target moves the count into its range at once (API reference, RegisterScalableTarget). */
function targetAdvice(setup: ServiceSetup): string {
  const { origin, service } = setup;
  const isFile = origin !== 'live';
  return [
    ...moreTasksAdvice(setup),
    ...(isFile
      ? [
          'Where another stack or state scales it, waive this rule for the service: the file cannot show it.',
        ]
      : []),
    ...(isFile && !service.desiredCount.known
      ? [
          'How many tasks run today is not in the file: write a maximum above it, for registering the target moves the count into the range at once.',
        ]
      : []),
  ].join(' ');
}

function firstPolicies(setup: ServiceSetup, context: RuleContext): readonly Change[] {
  if (!setup.policies.known) return [];
  return (['cpu', 'memory'] as const).flatMap((metric) =>
    context.isOn(`${metric}-tracked`) &&
    tracking(setup, metric).length === 0 &&
    stepping(setup, metric).length === 0
      ? newPolicyChanges(setup, context, metric)
      : [],
  );
}

export const scaleOutSuspended: Rule = {
  id: 'scale-out-suspended',
  principle: '7',
  title: 'Scaling out is not suspended',
  why: 'While scaling out is suspended no policy can add a task, however high the load climbs.',
  severity: { production: 'error', staging: 'warning' },
  check: (setup) =>
    onTarget(setup, (target) =>
      decide(target, { 'suspended state': target.suspended }, (values) =>
        values['suspended state'].scaleOut
          ? {
              status: 'fail',
              resource: target,
              expected: 'scaling out active',
              actual: 'suspended',
              fix: { changes: [{ on: 'target', set: { scaleOutSuspended: false } }] },
            }
          : pass(target),
      ),
    ),
};

export const scalingSuspended: Rule = {
  id: 'scaling-suspended',
  principle: '7',
  title: 'Scaling in and scheduled scaling are not suspended',
  why: 'A forgotten suspension keeps tasks running that nobody needs, or lets a planned floor pass by.',
  severity: { production: 'warning', staging: 'note' },
  check: (setup) =>
    onTarget(setup, (target) =>
      decide(target, { 'suspended state': target.suspended }, (values) => {
        const { scaleIn, scheduled } = values['suspended state'];
        if (!scaleIn && !scheduled) return pass(target);
        const what = [scaleIn ? 'scaling in' : '', scheduled ? 'scheduled scaling' : ''];
        return {
          status: 'fail',
          resource: target,
          expected: 'nothing suspended',
          actual: `suspended: ${what.filter(Boolean).join(', ')}`,
          fix: {
            changes: [
              {
                on: 'target',
                set: {
                  ...(scaleIn ? { scaleInSuspended: false } : {}),
                  ...(scheduled ? { scheduledSuspended: false } : {}),
                },
              },
            ],
          },
        };
      }),
    ),
};

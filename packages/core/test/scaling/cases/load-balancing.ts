import { byDefault, known } from '../../../src/fact.ts';
import type { RuleTable } from '../support/rule-cases.ts';
import { hidden, liveSetup, withGroup } from '../support/live-setup.ts';

const balanced = (algorithm: string, slowStartSeconds: number) =>
  withGroup({ algorithm: known(algorithm), slowStartSeconds: known(slowStartSeconds) });
const delay = (seconds: number) => withGroup({ deregistrationDelaySeconds: known(seconds) });
const tcp = withGroup({ protocol: known('TCP') });
const hiddenGroups = liveSetup({ targetGroups: hidden });

export const loadBalancingTables: readonly RuleTable[] = [
  {
    rule: 'balancing',
    cases: [
      { of: 'least outstanding requests', setup: liveSetup(), says: 'pass' },
      {
        of: 'round robin with a target optimizer, which allows nothing else',
        setup: withGroup({ algorithm: known('round_robin'), targetControlPort: known(3000) }),
        says: 'pass',
      },
      {
        of: 'round robin where a target optimizer may be on',
        setup: withGroup({ algorithm: known('round_robin'), targetControlPort: hidden }),
        says: 'skipped',
      },
      {
        of: 'round robin with slow start',
        setup: balanced('round_robin', 30),
        says: 'pass',
        boundary: true,
      },
      {
        of: 'round robin without',
        setup: balanced('round_robin', 0),
        says: 'fail',
        boundary: true,
      },
      { of: 'weighted random', setup: balanced('weighted_random', 0), says: 'fail' },
      {
        of: "AWS's default",
        setup: withGroup({ algorithm: byDefault('round_robin') }),
        says: 'fail',
        evidence: "not set: AWS's default",
      },
      {
        of: 'weighted random with slow start, which AWS refuses',
        setup: balanced('weighted_random', 60),
        says: 'fail',
        evidence: 'weighted_random, slow start 60 s',
      },
      { of: 'a TCP group', setup: tcp, says: 'silent' },
      { of: 'a hidden algorithm', setup: withGroup({ algorithm: hidden }), says: 'skipped' },
      { of: 'hidden groups', setup: hiddenGroups, says: 'skipped' },
      { of: 'a hidden protocol', setup: withGroup({ protocol: hidden }), says: 'skipped' },
    ],
  },
  {
    rule: 'balancing-conflict',
    cases: [
      { of: 'round robin with slow start', setup: balanced('round_robin', 30), says: 'pass' },
      { of: 'least outstanding without', setup: liveSetup(), says: 'pass', boundary: true },
      {
        of: 'least outstanding with slow start',
        setup: balanced('least_outstanding_requests', 30),
        says: 'fail',
        severity: 'error',
        boundary: true,
      },
      {
        of: 'weighted random with slow start',
        setup: balanced('weighted_random', 60),
        says: 'fail',
      },
      {
        of: 'a hidden slow start',
        setup: withGroup({ slowStartSeconds: hidden }),
        says: 'skipped',
      },
    ],
  },
  {
    rule: 'stickiness',
    noBoundary: 'a flag',
    cases: [
      { of: 'off', setup: liveSetup(), says: 'pass' },
      { of: 'on', setup: withGroup({ stickiness: known(true) }), says: 'fail' },
      {
        of: 'on, over HTTPS',
        setup: withGroup({ protocol: known('HTTPS'), stickiness: known(true) }),
        says: 'fail',
      },
      { of: 'hidden', setup: withGroup({ stickiness: hidden }), says: 'skipped' },
    ],
  },
  {
    rule: 'deregistration-delay',
    cases: [
      { of: '120 s', setup: delay(120), says: 'pass', boundary: true },
      { of: '121 s', setup: delay(121), says: 'fail', severity: 'note', boundary: true },
      {
        of: 'shorter than the longest request',
        setup: delay(59),
        context: { workers: { processes: 1, 'request-timeout-seconds': 60 } },
        says: 'fail',
        evidence: '59 s',
        boundary: true,
      },
      {
        of: 'just as long as the longest request',
        setup: delay(60),
        context: { workers: { processes: 1, 'request-timeout-seconds': 60 } },
        says: 'pass',
        boundary: true,
      },
      {
        of: "AWS's default",
        setup: withGroup({ deregistrationDelaySeconds: byDefault(300) }),
        says: 'fail',
        evidence: "300 s (not set: AWS's default), which every deploy spends on draining",
      },
      {
        of: 'hidden',
        setup: withGroup({ deregistrationDelaySeconds: hidden }),
        says: 'skipped',
      },
    ],
  },
];

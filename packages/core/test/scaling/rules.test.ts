import { describe, expect, test } from '@jest/globals';
import { ruleIds } from '../../src/scaling/rules/ids.ts';
import { rules } from '../../src/scaling/rules/registry.ts';
import { capacityTables } from './cases/capacity.ts';
import { containerTables } from './cases/container.ts';
import { deploymentTables } from './cases/deployment.ts';
import { loadBalancingTables } from './cases/load-balancing.ts';
import { policyTables } from './cases/policies.ts';
import { liveSetup, ruleContext } from './support/live-setup.ts';

const tables = [
  ...capacityTables,
  ...policyTables,
  ...loadBalancingTables,
  ...deploymentTables,
  ...containerTables,
];

describe('the registry', () => {
  test('has every rule once, under its id', () => {
    expect(rules.map(({ id }) => id).sort()).toEqual([...ruleIds].sort());
  });

  test('has a title and a reason for each', () => {
    for (const { title, why } of rules) {
      expect(title).toMatch(/^[A-Za-z5].*[^.]$/);
      expect(why).toMatch(/^[A-Za-z].*\.$/);
    }
  });

  test('every rule has a table with passing, failing, unknown and boundary cases', () => {
    const lacking = rules.flatMap(({ id }) => {
      const table = tables.find(({ rule }) => rule === id);
      const says = new Set(table?.cases.map((item) => item.says));
      const boundary = table?.cases.some((item) => item.boundary) || table?.noBoundary;
      return [
        ...(says.has('pass') ? [] : [`${id}: pass`]),
        ...(says.has('fail') ? [] : [`${id}: fail`]),
        ...(says.has('skipped') || table?.neverSkipped ? [] : [`${id}: skipped`]),
        ...(boundary ? [] : [`${id}: boundary`]),
      ];
    });
    expect(lacking).toEqual([]);
  });
});

describe.each(tables)('$rule', ({ rule: id, cases }) => {
  const rule = rules.find((candidate) => candidate.id === id);

  test.each(cases)('$of: $says', ({ setup, context, says, evidence, severity }) => {
    const outcomes = rule?.check(setup, ruleContext(context)) ?? [];
    const statuses = [...new Set(outcomes.map(({ status }) => status))];
    expect(statuses).toEqual(says === 'silent' ? [] : [says]);
    const [outcome] = outcomes;
    if (evidence !== undefined) {
      const text = outcome?.status === 'fail' ? outcome.actual : '';
      const reason = outcome?.status === 'skipped' ? outcome.reason : '';
      expect(`${text}${reason}`).toContain(evidence);
    }
    if (severity !== undefined && outcome?.status === 'fail') {
      expect(outcome.severity ?? rule?.severity.production).toBe(severity);
    }
    if (outcome?.status === 'fail') {
      const { changes, advice } = outcome.fix;
      expect(changes.length > 0 || (advice ?? '') !== '').toBe(true);
    }
  });
});

test('the field guide’s own service passes every rule that speaks of it', () => {
  const outcomes = rules.flatMap((rule) =>
    rule.check(liveSetup(), ruleContext()).map(({ status }) => `${rule.id} ${status}`),
  );
  expect(outcomes.filter((outcome) => !outcome.endsWith('pass'))).toEqual(['event-floor skipped']);
});

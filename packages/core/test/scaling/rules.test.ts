import { describe, expect, test } from '@jest/globals';
import { ruleIds } from '../../src/scaling/rules/ids.ts';
import { rules } from '../../src/scaling/rules/registry.ts';
import { ruleTables } from './cases/all.ts';
import { liveSetup, ruleContext } from './support/live-setup.ts';

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
      const table = ruleTables.find(({ rule }) => rule === id);
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

describe.each(ruleTables)('$rule', ({ rule: id, cases }) => {
  const rule = rules.find((candidate) => candidate.id === id);

  test.each(cases)('$of: $says', (item) => {
    const { setup, context, says, evidence, severity, advice: beyond, passesElsewhere } = item;
    const outcomes = rule?.check(setup, ruleContext(context)) ?? [];
    const statuses = [...new Set(outcomes.map(({ status }) => status))];
    const expected = says === 'silent' ? [] : passesElsewhere ? ['pass', says] : [says];
    expect(statuses.sort()).toEqual(expected.sort());
    const failure = outcomes.find((outcome) => outcome.status === 'fail');
    const skip = outcomes.find((outcome) => outcome.status === 'skipped');
    expect(`${failure?.actual ?? ''}${skip?.reason ?? ''}`).toContain(evidence ?? '');
    const found = failure && (failure.severity ?? rule?.severity.production);
    expect(severity === undefined || found === severity).toBe(true);
    const advised = outcomes
      .map((outcome) => (outcome.status === 'pass' ? (outcome.advice ?? '') : ''))
      .join('');
    expect(beyond === '' ? advised === '' : advised.includes(beyond ?? '')).toBe(true);
    // A finding without a way out helps nobody.
    const { changes = [], advice = '' } = failure?.fix ?? {};
    expect(failure === undefined || changes.length > 0 || advice !== '').toBe(true);
  });
});

test('the field guide’s own service passes every rule that speaks of it', () => {
  const outcomes = rules.flatMap((rule) =>
    rule.check(liveSetup(), ruleContext()).map(({ status }) => `${rule.id} ${status}`),
  );
  expect(outcomes.filter((outcome) => !outcome.endsWith('pass'))).toEqual(['event-floor skipped']);
});

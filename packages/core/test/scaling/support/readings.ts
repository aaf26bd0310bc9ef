import { rules } from '../../../src/scaling/rules/registry.ts';
import type { RuleResult } from '../../../src/scaling/rule.ts';
import { ruleTables } from '../cases/all.ts';
import { ruleContext } from './live-setup.ts';

/** The page that the test of it holds the rules against, and `npm run corpus:rules` writes. */
export const readingsFile = new URL('../files/what-rules-say.txt', import.meta.url);

/**
 * What every rule says of its cases, for people to read: expected, found, advice and the settings of the fix; the
 * reason where it is skipped. What reads the same is there once.
 */
export function readings(): string {
  return ruleTables
    .flatMap(({ rule: id, cases }) => {
      const rule = rules.find((candidate) => candidate.id === id);
      const known = new Set<string>();
      const lines = cases.flatMap(({ of, setup, context }) =>
        (rule?.check(setup, ruleContext(context)) ?? []).flatMap((result) => {
          const said = inWords(result);
          if (said === undefined || known.has(said)) return [];
          known.add(said);
          return [`  ${of}:\n    ${said}`];
        }),
      );
      const { principle, severity, title, why } = rule ?? {};
      const weight = `principle ${principle}; production: ${severity?.production}, staging: ${severity?.staging}`;
      return [`${id} (${weight}): ${title}. ${why}`, ...lines];
    })
    .join('\n')
    .concat('\n');
}

function inWords(result: RuleResult): string | undefined {
  switch (result.status) {
    case 'pass':
      return result.advice;
    case 'skipped':
      return `skipped${result.outOfSight === true ? ', out of sight' : ''}: ${result.reason}`;
    case 'fail': {
      const { expected, actual, severity, fix } = result;
      const { advice = '', changes } = fix;
      return [
        `expected ${expected}, found ${actual}${severity === undefined ? '' : ` (${severity})`}`,
        ...(advice === '' ? [] : [advice]),
        ...changes.map((change) => JSON.stringify(change)),
      ].join('\n    ');
    }
    default:
      return result satisfies never;
  }
}

import { emptyConfig, settingsFor } from '../../../src/scaling/config/config.ts';
import { serviceKinds } from '../../../src/scaling/kind.ts';
import type { Rule, RuleResult } from '../../../src/scaling/rule.ts';
import { rules } from '../../../src/scaling/rules/registry.ts';
import { verifyService } from '../../../src/scaling/verify.ts';
import { ruleTables } from '../cases/all.ts';
import { liveSetup, now, ruleContext } from './live-setup.ts';

/** The page that the test of it holds the rules against, and `npm run corpus:rules` writes. */
export const readingsFile = new URL('../files/what-rules-say.txt', import.meta.url);

/**
 * For people to read: how much each rule weighs by the kind of the service, and what it says of its cases:
 * expected, found, advice and the settings of the fix; the reason where it is skipped. What reads the same
 * is there once.
 */
export function readings(): string {
  return `${weights()}\n\n${sentences()}\n`;
}

/** How much a failure weighs for each kind of service where it is an error for a web service. */
function weights(): string {
  const settings = settingsFor(emptyConfig, 'production', ['web']);
  const rows = rules.map((rule) => {
    const failing: Rule = {
      ...rule,
      severity: { production: 'error', staging: 'error' },
      check: ({ service }) => [
        { status: 'fail', resource: service, expected: '', actual: '', fix: { changes: [] } },
      ],
    };
    return [
      rule.id,
      ...serviceKinds.map((kind) => {
        const { failures } = verifyService(liveSetup(), { ...settings, kind }, now, [failing]);
        return failures[0]?.severity ?? 'off';
      }),
    ];
  });
  return [['what fails as an error', ...serviceKinds], ...rows]
    .map(([rule = '', ...cells]) => [rule.padEnd(26), ...cells.map((cell) => cell.padEnd(13))])
    .map((cells) => cells.join('').trimEnd())
    .join('\n');
}

function sentences(): string {
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
    .join('\n');
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

/** The tables of rules and thresholds in the README of verify-scaling-config. */
import { rules } from '@ecs-actions/core/scaling/rules/registry';
import { thresholdDefinitions } from '@ecs-actions/core/scaling/thresholds';
import { table } from './readme.ts';

/** Markdown by the name of the section it stands in. */
export function scalingSections(): Readonly<Record<'rules' | 'thresholds', string>> {
  return {
    rules: table(
      ['Rule', 'What holds', 'Otherwise', 'Production', 'Staging', 'Principle'],
      rules.map(({ id, title, why, severity, principle }) => [
        `\`${id}\``,
        title,
        why,
        severity.production,
        severity.staging,
        principle,
      ]),
    ),
    thresholds: table(
      ['Threshold', 'Production', 'Staging', 'What it is'],
      thresholdDefinitions.map(({ name, production, staging, description }) => [
        `\`${name}\``,
        shown(production),
        shown(staging),
        description,
      ]),
    ),
  };
}

function shown(value: number | boolean | string | undefined): string {
  return value === undefined ? 'unset' : String(value);
}

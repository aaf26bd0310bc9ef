/** The tables of rules and thresholds in the README of verify-scaling-config. */
import { rules } from '@ecs-actions/core/scaling/rules/registry';
import { thresholdDefinitions } from '@ecs-actions/core/scaling/thresholds';

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

/** The README with what stands between `<!-- name:start -->` and `<!-- name:end -->` replaced. */
export function replaceScalingSections(readme: string): string {
  return Object.entries(scalingSections()).reduce((text, [name, section]) => {
    const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
    const [from, to] = [text.indexOf(start), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`The README lacks ${start} … ${end}.`);
    return `${text.slice(0, from)}${start}\n\n${section}\n\n${text.slice(to)}`;
  }, readme);
}

function shown(value: number | boolean | string | undefined): string {
  return value === undefined ? 'unset' : String(value);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ').replaceAll('\n', ' ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

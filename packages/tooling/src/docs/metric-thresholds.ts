/** The table of metrics in the README of post-deploy-metrics, and the set that stands where none is given. */
import {
  defaultThresholds,
  metricNames,
  thresholdRow,
} from '@ecs-actions/core/metrics/threshold-metrics';
import { table } from './readme.ts';

/** Markdown by the name of the section it stands in. */
export function thresholdSections(): Readonly<Record<'thresholds', string>> {
  const rows = metricNames.map((metric) => {
    const { what, statistics, units, relative } = thresholdRow(metric);
    return [
      `\`${metric}\``,
      what,
      statistics.map((name) => (name === 'avg' ? '`avg` (default)' : `\`${name}\``)).join(' '),
      units.map((unit) => (unit === '' ? 'none' : `\`${unit}\``)).join(' or '),
      relative ? 'yes' : 'no',
    ];
  });
  return {
    thresholds: [
      table(['metric', 'what it is', 'statistics', 'units', 'relative'], rows),
      'The documented set, where `thresholds` is left out:',
      `\`\`\`\n${defaultThresholds}\n\`\`\``,
    ].join('\n\n'),
  };
}

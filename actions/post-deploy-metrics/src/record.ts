/** What `record` puts into CloudWatch. */
import type { RecordedValue } from '@ecs-actions/aws/metrics/recorder';
import type { Inputs } from './inputs.ts';
import type { Subject } from './discover.ts';

/**
 * DeploymentDuration and EndToEndDuration, and PhaseDuration (the median task's) with the dimension Phase:
 * seven metrics a service at most.
 */
export function valuesToRecord(inputs: Inputs, subject: Subject): readonly RecordedValue[] {
  const seconds = (metric: string, ms: number | undefined): readonly RecordedValue[] =>
    ms === undefined ? [] : [{ metric, seconds: ms / 1000 }];
  return [
    ...seconds('DeploymentDuration', subject.durationMs),
    ...seconds('EndToEndDuration', inputs.endToEndMs),
    ...[...inputs.phases].map(([name, { median }]) => ({
      metric: 'PhaseDuration',
      dimensions: [['Phase', name]] as const,
      seconds: median,
    })),
  ];
}

import { instant, list, number, object, oneOf, partial, text } from './shape.ts';

/** Of several services, the worst one's is the step's. */
export const rollbackVerdicts = [
  'error',
  'failed',
  'timed-out',
  'cancelled',
  'refused',
  'restored',
  'ready',
] as const;

export const rollbackScalars = {
  verdict: oneOf(rollbackVerdicts),
  from: text('ARN of the revision that was replaced.'),
  to: text('ARN of the revision that was put back.'),
  durationSeconds: number(),
  reason: text('One sentence.'),
};

const service = {
  ...rollbackScalars,
  cluster: text(),
  service: text(),
  serviceArn: text(),
  serviceDeploymentArn: text(),
  copyOf: text('ARN of the revision that the one put back is a copy of.'),
  startedAt: instant(),
  endedAt: instant(),
  done: list(text(), 'Calls that changed something, in order.'),
  remarks: list(text()),
};

/** Of one service. */
export const rollbackServiceReport = object(service);

export const rollbackReport = partial(
  { ...service, services: list(rollbackServiceReport, 'Of several: each, the worst first.') },
  'What rollback did. Of one service its members are at the top; of several they are in `services`.',
);

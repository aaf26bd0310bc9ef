import { any, flag, instant, list, number, object, oneOf, partial, text } from './shape.ts';

export const eventOutputs = {
  verdict: oneOf(['raised', 'restored', 'unchanged', 'timed-out', 'cancelled', 'error']),
  reason: text('One sentence.'),
  previousMin: number(),
  previousMax: number(),
  restoreAt: instant(),
  estimatedCostUsd: text('At most; `unknown` where no price is known.'),
};

const capacity = partial({ min: number(), max: number() });

const event = partial({ name: text(), holds: capacity, usual: capacity, endsAt: instant() });

const observation = object({
  at: instant(),
  min: number(),
  max: number(),
  suspended: object({ scaleIn: flag(), scaleOut: flag(), scheduled: flag() }),
  usual: capacity,
  events: list(event),
  scheduledActions: any(),
});

export const eventReport = object(
  {
    ...eventOutputs,
    action: oneOf(['raise', 'restore']),
    name: text('Of the event.'),
    at: instant(),
    cluster: text(),
    service: text(),
    serviceArn: text(),
    event,
    healthyTasks: number(),
    healthyBy: text('By which check.'),
    costNote: text(),
    done: list(text(), 'Calls that changed something, in order.'),
    remarks: list(text()),
    before: observation,
    after: observation,
  },
  'What scale-for-event found and changed.',
);

import { any, flag, instant, list, map, number, object, oneOf, partial, text } from './shape.ts';

const judgement = {
  threshold: text('As it was given.'),
  value: number(),
  baseline: number('Before the deployment.'),
  ratio: number(),
  pValue: number(),
  reason: text(),
};

const verdict = oneOf(['pass', 'fail', 'inconclusive', 'error']);

const metric = partial(
  {
    observed: number(),
    baseline: number(),
    unit: oneOf(['%', 'ms', 'count', 'per-minute']),
  },
  'Means over the minutes of a window.',
);

const outputs = {
  verdict,
  reason: text('The sentence to know.'),
  newBreaches: text('Services with a breach that the time before had not, separated by commas.'),
};

/** The outputs of one service. */
export const metricsOutputs = {
  ...outputs,
  breaches: list(
    object({ ...judgement, beforeToo: flag('The time before the deployment breached it too.') }),
  ),
  metrics: map(metric, 'By the name of the metric.'),
};

const span = object({ from: instant(), until: instant() });
const points = any<readonly (readonly [string, number])[]>('[minute, value].');

const service = {
  cluster: text(),
  service: text(),
  deployment: object({
    arn: text(),
    deployedAt: instant(),
    stableAt: instant(),
    durationSeconds: number(),
    remark: text(),
  }),
  windows: object({
    baseline: span,
    baselineCut: text('Why the baseline is shorter than it should be.'),
    rollout: span,
    observed: span,
    endedEarly: flag('A breach was certain before the window was over.'),
  }),
  judgements: list(
    object({
      ...judgement,
      outcome: oneOf(['kept', 'breached', 'inconclusive', 'skipped']),
      autocorrelation: number(),
      ratioBound: number(),
    }),
  ),
  findings: object({
    hotTasks: any(),
    leaks: any(),
    warnings: list(text()),
    scalingActivities: list(
      object({
        at: instant(),
        direction: oneOf(['out', 'in']),
        from: number(),
        to: number(),
        byPolicy: flag(),
      }),
    ),
  }),
  history: object({
    medianSeconds: number('Of the deployments of 90 days.'),
    rollbacks: number(),
    deploys: list(object({ at: instant(), durationSeconds: number(), outcome: text() })),
  }),
  taskSource: text('Where the figures of single tasks are from.'),
  unseen: any('What could not be seen, and why.'),
  metricsRequested: number(),
  series: map(points, 'By the name of the metric.'),
  tasks: list(object({ taskId: text(), cpu: points, memory: points })),
};

/** Of one service. */
export const metricsServiceReport = object({ ...metricsOutputs, ...service });

/** The outputs of several services. */
export const severalMetricsOutputs = {
  ...outputs,
  breaches: list(
    partial({ service: text(), ...judgement, beforeToo: flag() }),
    'Each with its service.',
  ),
  metrics: map(any(), 'By service.'),
  htmlReport: text('The path of the page of the worst service.'),
};

const ofSeveral = list(
  partial({ ...metricsOutputs, ...service, htmlReport: text() }),
  'Of several: each, the worst first.',
);

export const severalMetricsReport = object({ ...severalMetricsOutputs, services: ofSeveral });

export const metricsReport = partial(
  {
    ...severalMetricsOutputs,
    ...service,
    metrics: any('By the name of the metric; of several services by service, then by metric.'),
    services: ofSeveral,
  },
  'What post-deploy-metrics measured and judged. Of one service its members are at the top; of several they are in `services`.',
);

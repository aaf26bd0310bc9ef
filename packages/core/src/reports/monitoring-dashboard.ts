import { list, object, oneOf, text } from './shape.ts';

export const dashboardReport = object(
  {
    verdict: oneOf(['applied', 'unchanged', 'differs', 'error']),
    dashboardName: text(),
    dashboardUrl: text(),
    services: list(text()),
    changes: list(
      object({
        sign: text('`+`, `~` or `-`.'),
        title: text(),
        details: list(text()),
      }),
    ),
    unseen: list(object({ what: text(), why: text() })),
    messages: list(object({ path: text(), message: text() }), 'What CloudWatch said of the body.'),
    bodyBefore: text('The whole body, as text.'),
    bodyAfter: text('The whole body, as text.'),
  },
  'What monitoring-dashboard changed.',
);

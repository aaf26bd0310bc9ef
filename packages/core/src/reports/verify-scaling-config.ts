import { any, list, number, object, oneOf, text } from './shape.ts';

const finding = object({
  rule: text(),
  status: oneOf(['fail', 'accepted', 'skipped']),
  severity: oneOf(['error', 'warning', 'note']),
  resource: text(),
  expected: text(),
  actual: text(),
  why: text(),
  fix: text(),
  file: text(),
  line: number(),
  services: list(text()),
});

export const scalingCounts = object({
  errors: number(),
  warnings: number(),
  notes: number(),
  skipped: number(),
  passed: number(),
  waived: number(),
  accepted: number(),
});

export const scalingReport = object(
  {
    verdict: oneOf(['pass', 'inconclusive', 'fail', 'error']),
    profile: text(),
    counts: scalingCounts,
    findings: list(finding, 'The worst first.'),
    'not-read': list(object({ resource: text(), kind: text(), why: text() })),
    services: list(
      object({
        service: text(),
        cluster: text(),
        source: text('What it was read from.'),
        kind: text(),
        'kind-because': text(),
        passed: number(),
        failed: list(any(), 'Each with its fixes.'),
        skipped: list(object({ rule: text(), resource: text(), reason: text() })),
        advice: list(any()),
        'all-fixes': any(),
      }),
    ),
    remarks: list(text()),
  },
  'Everything that verify-scaling-config found, whole and uncut.',
);

import { map, object, oneOf, text } from './shape.ts';

export const stepOutcomes = ['success', 'failure', 'cancelled', 'skipped'] as const;

export const deployReport = object(
  {
    verdict: text('As of wait-stable.'),
    headline: text('One line.'),
    steps: map(oneOf(stepOutcomes), 'How GitHub saw each step end.'),
  },
  'What summarize-deploy made of the reports of a deploy.',
);

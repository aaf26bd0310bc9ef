/** The pull request's comment: what the change would have done, short. */
import { heading, text } from '@ecs-actions/action-kit/markdown';
import type { Comment } from '@ecs-actions/action-kit/pull-request-comment';
import { sentence } from '@ecs-actions/core/sentence';
import type { Inputs } from './inputs.ts';
import type { Outcome } from './results.ts';
import { headline, notesOn, renderFigures, renderRecommendation } from './summary.ts';

/** More services than this are only in the job summary. */
const servicesShown = 10;

export function composeComment(outcome: Outcome): Comment {
  return {
    marker: markerOf(outcome),
    body: bodyOf(outcome),
    within: isCommentOnPlan(outcome.inputs),
  };
}

function bodyOf(outcome: Outcome): string {
  const { tested } = outcome;
  const shown = tested
    .slice(0, servicesShown)
    .flatMap((one) => [
      heading(3, headline(one)),
      text(sentence(one.result.reason)),
      renderFigures(one, outcome),
      ...renderRecommendation(one, outcome),
    ]);
  const left = tested.length - servicesShown;
  return [
    ...shown,
    ...(left > 0 ? [text(`and ${left} more services in the job summary`)] : []),
    text(notesOn(outcome)),
  ].join('\n\n');
}

/** Tells our comment of these services from those of others. */
function markerOf({ tested, inputs: { plan } }: Outcome): string {
  const words = [plan ?? 'candidates', ...tested.slice(0, 5).map(({ label }) => label)];
  return [
    'ecs-actions',
    'backtest-scaling',
    ...words.map((word) => word.replaceAll(/[^\w]+/g, '-')),
  ].join('/');
}

/**
 * The comment of `verify-scaling-config` on the same plan and services, whatever its profile: what a change would
 * have done is a section of what the rules say of it.
 */
function isCommentOnPlan({ plan, source }: Inputs): (marker: string) => boolean {
  if (plan === undefined) return () => false;
  const services = source.kind === 'live' ? source.address.services : [];
  const words = [plan, ...services].map((word) => word.replaceAll(/[^\w]+/g, '-'));
  const before = ['ecs-actions', 'verify-scaling-config', ...words, ''].join('/');
  return (marker) => marker.startsWith(before) && !marker.slice(before.length).includes('/');
}

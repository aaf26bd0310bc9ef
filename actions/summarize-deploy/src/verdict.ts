/** What is said of the deploy as a whole, and the one thing to know about it. */
import { familyRevision } from '@ecs-actions/core/deployment/service';
import { formatDuration } from '@ecs-actions/core/time';
import { cancelledIn, isGood, ran, type Deploy } from './deploy.ts';

/**
 * wait-stable's verdict. Where the deploy command failed, `stable` would be said of what ran before: then it
 * is `error`, as where nothing came to be deployed. Where the metrics made the job undo it, `rolled-back`.
 */
export function verdictOf(deploy: Deploy): string {
  const { rollout, command } = deploy;
  const verdict = rollout.report.text('verdict');
  if (verdict === undefined) return deploy.isCancelled ? 'cancelled' : 'error';
  if (deploy.rollback.report.text('verdict') === 'restored') return 'rolled-back';
  return isGood(verdict) && command.outcome === 'failure' ? 'error' : verdict;
}

/** One line without Markdown. */
export function headline(deploy: Deploy): string {
  const [is, was] = deploy.isSeveral ? ['are', 'were'] : ['is', 'was'];
  const { target, rollout, command, preparation, setup, migration, scaling, metrics } = deploy;
  const { report } = rollout;
  const verdict = report.text('verdict');
  if (deploy.isCancelled) {
    const step = cancelledIn(deploy);
    return `${target}: cancelled${step === undefined ? '' : ` during ${step}`}`;
  }
  if (!ran(command)) {
    const migrationFailed = ran(migration) && migration.outcome !== 'success';
    const why =
      setup.outcome === 'failure'
        ? 'the setup command failed'
        : migrationFailed
          ? 'the migration before it did not succeed'
          : (preparation ?? 'a step before it failed, whose log says why');
    return `${target} ${was} not deployed: ${why}`;
  }
  if (verdict === undefined || verdict === 'error') {
    return command.outcome === 'failure'
      ? `${target}: the deploy command failed, and how ECS stands could not be told`
      : `${target}: how the deployment ended could not be told`;
  }
  if (!isGood(verdict)) {
    const what =
      verdict === 'rolled-back' && stoppedByCanary(deploy) !== undefined
        ? 'the canary was bad and was rolled back'
        : spoken(verdict);
    return `${deploy.unwell ?? target}: ${what}${took(deploy)}`;
  }
  const undone = rollbackWords(deploy);
  if (undone !== undefined) return `${target} ${was} deployed, but the metrics are bad: ${undone}`;
  if (command.outcome === 'failure') {
    if (deploy.image.report.text('reason') !== undefined)
      return `${target}: the image was not deployed`;
    return isNew(deploy)
      ? `${target} ${is} stable, but the deploy command failed`
      : `${target}: the deploy command failed, and nothing was deployed`;
  }
  const but =
    migration.outcome === 'failure'
      ? ', but the migration did not succeed'
      : metrics.outcome === 'failure'
        ? ', but the metrics are not as they should be'
        : scaling.outcome === 'failure'
          ? ', but it does not scale as it should'
          : '';
  if (!isNew(deploy)) return `${target} ${is} stable; nothing was deployed${but}`;
  if (verdict === 'reached') {
    return `${target} ${is} deployed as far as was waited for${took(deploy)}${but}`;
  }
  return `${target} ${is} deployed and stable${took(deploy)}${but}`;
}

/** What became of the attempt to put the last good revision back; undefined where there was none. */
function rollbackWords({ rollback }: Deploy): string | undefined {
  if (!ran(rollback)) return undefined;
  const verdict = rollback.report.text('verdict');
  if (verdict !== 'restored') return `it could not be rolled back (${verdict ?? rollback.outcome})`;
  const to = rollback.report.text('to');
  return `${to === undefined ? 'the last good revision' : familyRevision(to)} is back`;
}

/** Why the judge of the canary had the deployment rolled back; undefined where it did not. */
export function stoppedByCanary({ canary }: Deploy): string | undefined {
  const isAsked = canary.report.list('steps').some((step) => step.text('answer') === 'rollback');
  return isAsked ? canary.report.text('reason') : undefined;
}

/** Whether a deployment of this run was judged. */
export function isNew({ rollout }: Deploy): boolean {
  const details = rollout.report.list('details');
  return details.length === 0 || details.some((one) => !one.flag('before-this-run'));
}

const verdictWords: Readonly<Record<string, string>> = {
  'rolled-back': 'ECS rolled the deployment back',
  failed: 'the deployment failed',
  superseded: 'another deployment took over',
  stopped: 'the deployment was stopped',
  paused: 'the deployment waits at a pause',
  stalled: 'the deployment makes no progress',
  'timed-out': 'the deployment did not end in time',
};

function spoken(verdict: string): string {
  return verdictWords[verdict] ?? verdict;
}

function took({ rollout }: Deploy): string {
  const seconds = rollout.report.number('duration-seconds');
  return seconds === undefined ? '' : ` after ${formatDuration(seconds * 1000)}`;
}

export interface Advice {
  readonly reason: string;
  readonly remedy: string | undefined;
}

/** The one thing to know: why it is not well, or where the time went. */
export function oneThingToKnow(deploy: Deploy): Advice | undefined {
  const { rollout, migration, metrics, scaling, command } = deploy;
  const detail = rollout.report
    .list('details')
    .find((one) => one.text('remedy') !== undefined || one.text('costliest') !== undefined);
  const reason = rollout.report.text('reason');
  if (reason !== undefined) return { reason, remedy: detail?.text('remedy') };
  if (ran(deploy.rollback)) {
    const why = metrics.report.text('reason');
    const undone = deploy.rollback.report.text('reason');
    return {
      reason: [why, undone].filter((part) => part !== undefined).join('. '),
      remedy: deploy.rollback.report.text('remedy'),
    };
  }
  if (command.outcome === 'failure' && deploy.image.report.text('reason') !== undefined) {
    return { reason: deploy.image.report.text('reason') ?? '', remedy: undefined };
  }
  if (command.outcome === 'failure') {
    return {
      reason: isNew(deploy)
        ? 'ECS is well with what was deployed; the error of the deploy command is in its log.'
        : 'ECS has seen no deployment of this run; the error of the deploy command is in its log.',
      remedy: undefined,
    };
  }
  for (const { report, outcome } of [migration, metrics, scaling]) {
    const why = report.text('reason');
    if (outcome === 'failure' && why !== undefined) {
      return { reason: why, remedy: report.text('remedy') };
    }
  }
  const costliest = detail?.text('costliest');
  if (costliest === undefined) return undefined;
  return { reason: `Most of the rollout went into ${costliest}.`, remedy: undefined };
}

/** What is said of the deploy as a whole, and the one thing to know about it. */
import { familyRevision } from '@ecs-actions/core/deployment/service';
import { verdictInWords } from '@ecs-actions/core/deployment/verdict-words';
import { sentence } from '@ecs-actions/core/sentence';
import { formatDuration } from '@ecs-actions/core/time';
import { cancelledIn, isGood, ran, type Deploy } from './deploy.ts';

/**
 * wait-stable's verdict, but `error` where the deploy command failed or nothing was deployed (`stable` would be about
 * the revision before), and `rolled-back` where the job went back because of the metrics.
 */
export function deployVerdictOf(deploy: Deploy): string {
  const { rollout, command } = deploy;
  const verdict = rollout.report.verdict;
  if (verdict === undefined) return deploy.isCancelled ? 'cancelled' : 'error';
  if (deploy.rollback.report.verdict === 'restored') return 'rolled-back';
  return isGood(verdict) && command.outcome === 'failure' ? 'error' : verdict;
}

/** One line without Markdown. */
export function headline(deploy: Deploy): string {
  const [is, was] = deploy.isSeveral ? ['are', 'were'] : ['is', 'was'];
  const { target, rollout, command, preparation, setup, migration, scaling, metrics } = deploy;
  const { report } = rollout;
  const verdict = report.verdict;
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
  if (report.details.length === 1 && report.details[0]?.runsNothing === true) {
    const before = isNew(deploy)
      ? 'the deployment is complete'
      : 'nothing was deployed by this run';
    return `${deploy.unwell ?? target}: ${before}, and no task runs`;
  }
  if (!isGood(verdict) && !isNew(deploy)) {
    const last = deploy.unwell ?? target;
    return `${last}: nothing was deployed by this run; what came before it ended as ${verdict}`;
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
    if (deploy.image.report.reason !== undefined) return `${target}: the image was not deployed`;
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
          : deploy.failedElsewhere
            ? ', but another step of the job failed'
            : metrics.report.verdict === 'inconclusive'
              ? ', and whether its metrics are good cannot be told'
              : '';
  if (!isNew(deploy)) return `${target} ${is} stable; nothing was deployed${but}`;
  if (verdict === 'reached') {
    return `${target} ${is} deployed as far as was waited for${took(deploy)}${but}`;
  }
  return `${target} ${is} deployed and stable${took(deploy)}${but}`;
}

/** More are counted, not named. */
const namedAtMost = 3;

/** What became of the attempt to put the last good revisions back; undefined where there was none. */
function rollbackWords({ rollback }: Deploy): string | undefined {
  if (!ran(rollback)) return undefined;
  const { report, outcome } = rollback;
  const each = report.services.length > 0 ? report.services : [report];
  const back = each.filter(({ verdict }) => verdict === 'restored');
  const left = each.filter(({ verdict }) => verdict !== 'restored');
  const names = back.map(({ to }) =>
    to === undefined ? 'the last good revision' : familyRevision(to),
  );
  const restored =
    names.length > namedAtMost
      ? `the last good revisions of ${names.length} services are back`
      : `${names.join(' and ')} ${names.length === 1 ? 'is' : 'are'} back`;
  const [worst] = left;
  if (worst === undefined) return restored;
  const verdict = worst.verdict ?? outcome;
  if (back.length === 0) return `it could not be rolled back (${verdict})`;
  const who =
    left.length > namedAtMost
      ? `${left.length} services`
      : left.map(({ service }) => service ?? 'another service').join(' and ');
  return `${restored}, but ${who} could not be rolled back (${verdict})`;
}

/** Why the judge of the canary had the deployment rolled back; undefined where it did not. */
export function stoppedByCanary({ canary }: Deploy): string | undefined {
  const isAsked = canary.report.steps.some(({ answer }) => answer === 'rollback');
  return isAsked ? canary.report.reason : undefined;
}

/** Whether a deployment of this run was judged. */
export function isNew({ rollout }: Deploy): boolean {
  const { details } = rollout.report;
  return details.length === 0 || details.some(({ beforeThisRun }) => !beforeThisRun);
}

function spoken(verdict: string): string {
  const words: Readonly<Record<string, string>> = verdictInWords;
  return words[verdict] ?? verdict;
}

function took({ rollout }: Deploy): string {
  const seconds = rollout.report.durationSeconds;
  return seconds === undefined ? '' : ` after ${formatDuration(seconds * 1000)}`;
}

export interface Advice {
  readonly reason: string;
  readonly remedy: string | undefined;
  /** The end of a log that tells why. */
  readonly tail?: readonly string[];
}

const byItself = 'With on-breach: rollback, ecs-deploy.yml does so by itself.';

/** The one thing to know: why it is not well, or where the time went. */
export function oneThingToKnow(deploy: Deploy): Advice | undefined {
  const { rollout, migration, metrics, scaling, command } = deploy;
  const detail = rollout.report.details.find(
    ({ remedy, costliest }) => remedy !== undefined || costliest !== undefined,
  );
  const reason = rollout.report.reason;
  if (reason !== undefined) return { reason, remedy: detail?.remedy };
  if (ran(deploy.rollback)) {
    const why = metrics.report.reason;
    const undone = deploy.rollback.report.reason;
    const parts = [why, undone].filter((part) => part !== undefined);
    return {
      reason: parts.map((part) => sentence(part, deploy.target)).join(' '),
      // Its advice is to go back, which has been done.
      remedy: deploy.rollback.report.verdict === 'restored' ? undefined : metrics.report.remedy,
    };
  }
  if (command.outcome === 'failure' && deploy.image.report.reason !== undefined) {
    return { reason: deploy.image.report.reason ?? '', remedy: undefined };
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
    if (outcome === 'failure' && report.reason !== undefined) {
      const remedy = 'remedy' in report ? report.remedy : undefined;
      const isNewBreach = 'newBreaches' in report && (report.newBreaches ?? '') !== '';
      const tail = 'lastLines' in report ? report.lastLines.flatMap((line) => line ?? []) : [];
      return {
        reason: report.reason,
        // A job that takes the way back by itself has taken it, and is told of above.
        remedy: isNewBreach && remedy !== undefined ? `${remedy} ${byItself}` : remedy,
        ...(tail.length > 0 && { tail }),
      };
    }
  }
  const costliest = detail?.costliest;
  if (costliest === undefined) return undefined;
  return { reason: `Of the rollout, ${costliest}.`, remedy: undefined };
}

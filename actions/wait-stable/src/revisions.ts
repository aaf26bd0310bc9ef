/** What runs now, and what changed between the revision that served and the one that was deployed. */
import { NotAllowedError } from '@ecs-actions/aws/failure';
import type { DeploymentReader } from '@ecs-actions/aws/ecs/deployment-reader';
import type { RolloutOutcome } from '@ecs-actions/core/deployment/outcome';
import { changesBetween, imageOf } from '@ecs-actions/core/deployment/revision';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { present } from '@ecs-actions/core/present';

/** The outcome with what its two revisions tell; as it is where they are out of sight, or nobody has the time. */
export async function withRevisions(
  outcome: RolloutOutcome,
  ecs: Pick<DeploymentReader, 'revision'>,
): Promise<RolloutOutcome> {
  const { deployedTaskDefinition: deployed, previousTaskDefinition: previous, verdict } = outcome;
  if (deployed === undefined || verdict === 'cancelled' || verdict === 'error') return outcome;
  try {
    const after = await ecs.revision(deployed);
    const before = previous === undefined ? undefined : await ecs.revision(previous);
    const image = imageOf(after, outcome.imageDigests);
    return {
      ...outcome,
      ...present({ image }),
      ...(before !== undefined && { changes: changesBetween(before, after) }),
    };
  } catch (error) {
    if (!(error instanceof ReadableError)) return outcome;
    const why = error instanceof NotAllowedError ? `not allowed to ${error.action}` : error.message;
    const text = `Could not see what changed between the revisions: ${why.replace(/\.$/, '')}.`;
    return verdict === 'stable'
      ? outcome
      : { ...outcome, remarks: [...outcome.remarks, { level: 'notice', text }] };
  }
}

/** What the service's revision resolved its images to when it was deployed. */
import type { Log } from '@ecs-actions/action-kit/log';
import type { DeploymentReader } from '@ecs-actions/aws/ecs/deployment-reader';
import {
  deploymentIdOf,
  primaryOf,
  revisionNumber,
  type Service,
} from '@ecs-actions/core/deployment/service';
import { ReadableError } from '@ecs-actions/core/readable-error';

/** Digests by container; undefined where they are out of sight. */
export async function readRunningDigests(
  ecs: Pick<DeploymentReader, 'describeRevisions'>,
  service: Service,
  log: Log,
): Promise<ReadonlyMap<string, string> | undefined> {
  const primary = primaryOf(service);
  const number = revisionNumber(primary && deploymentIdOf(primary));
  if (number === undefined) return undefined;
  const arn = `${service.arn.replace(':service/', ':service-revision/')}/${number}`;
  try {
    const revision = (await ecs.describeRevisions([arn])).get(arn);
    return (
      revision &&
      new Map(
        revision.images.flatMap(({ container, digest }) =>
          digest === undefined ? [] : [[container, digest] as const],
        ),
      )
    );
  } catch (error) {
    if (!(error instanceof ReadableError)) throw error;
    log.line(`could not see which images run: ${error.message}`);
    return undefined;
  }
}

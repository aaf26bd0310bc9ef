/** What a deploy of an image has to do, given what the service runs. */
import type { RepositoryImage } from './repository.ts';
import type { Platform } from './platform.ts';

/** What the image that was asked for is to the one that runs. */
export type ImageChange =
  /** The same digest. */
  | 'same'
  /** The tag names another digest than the one that runs. */
  | 'moved'
  /** One of the two digests is out of sight. */
  | 'unseen';

export interface DeployQuestion {
  /** The definition that is wanted means the same as the one that the service runs. */
  readonly isSameDefinition: boolean;
  /** Only asked where the definitions are the same. */
  readonly imageChange: ImageChange;
  readonly forceNewDeployment: boolean;
  /** The service's newest deployment failed, so that what it names may not serve. */
  readonly newestFailed: boolean;
}

export interface DeployPlan {
  readonly kind: 'unchanged' | 'deploy';
  /** A revision other than the service's is to be put on it. */
  readonly otherRevision: boolean;
  /** UpdateService deploys a task definition that stays the same only with this. */
  readonly force: boolean;
  /** Half a sentence. */
  readonly why: string;
}

export function planDeploy(question: DeployQuestion): DeployPlan {
  const again = { kind: 'deploy', otherRevision: false, force: true } as const;
  if (!question.isSameDefinition) {
    return {
      kind: 'deploy',
      otherRevision: true,
      force: question.forceNewDeployment,
      why: 'the task definition changes',
    };
  }
  if (question.forceNewDeployment) return { ...again, why: 'force-new-deployment is set' };
  if (question.newestFailed) return { ...again, why: 'the newest deployment of it failed' };
  switch (question.imageChange) {
    case 'moved':
      return { ...again, why: 'its tag names another image than the one that runs' };
    case 'unseen':
      return { ...again, why: 'whether its tag still names the image that runs cannot be seen' };
    default:
      return { kind: 'unchanged', otherRevision: false, force: false, why: 'it runs already' };
  }
}

/** Why tasks cannot start from an image; undefined where they can. */
export function faultOfImage(image: RepositoryImage | undefined): string | undefined {
  if (image === undefined) return 'is not there';
  if (image.status === 'ACTIVE') return undefined;
  return image.status === 'ARCHIVED'
    ? 'is archived, and a pull of it fails until it is restored (about 20 minutes)'
    : 'is being restored from the archive, which takes up to 20 minutes';
}

/** Why an image does not run on a task's machines; undefined where it does, or where nothing is known. */
export function faultOfPlatform(
  platforms: readonly Platform[],
  task: Platform | undefined,
): string | undefined {
  if (task === undefined || platforms.length === 0) return undefined;
  const fits = platforms.some(
    ({ os, architecture }) => os === task.os && architecture === task.architecture,
  );
  if (fits) return undefined;
  const built = platforms.map(({ os, architecture }) => `${os}/${architecture}`).join(', ');
  return `is built for ${built}, and the task runs on ${task.os}/${task.architecture}`;
}

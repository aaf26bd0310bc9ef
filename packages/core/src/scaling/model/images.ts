/** The images that a service's tasks start from, and those that the way back needs. */
import type { Platform } from '../../images/platform.ts';
import type { EcrImage } from '../../images/reference.ts';
import type { Repository, RepositoryImage } from '../../images/repository.ts';
import type { Fact } from '../../fact.ts';
import type { Part } from './part.ts';

export type ImageRole = 'running' | 'way-back';

/** One container's image. Its label names container and revision: `app of web:41`. */
export interface ImageSetup extends Part {
  readonly role: ImageRole;
  /** As the task definition names it. */
  readonly image: string;
  /** Absent for other registries. */
  readonly reference?: EcrImage;
  /** What the deployment resolved it to; absent where that is not known. */
  readonly digest?: string;
  /** Whether later tasks start from that digest; else each start resolves the tag anew. */
  readonly isPinned: boolean;
  /** The image as its repository has it; `undefined`: gone. */
  readonly found: Fact<RepositoryImage | undefined>;
  /** What the tag names today; `undefined`: nothing. */
  readonly tagNow: Fact<RepositoryImage | undefined>;
  readonly repository: Fact<Repository>;
  /** What it is built for; only asked of images that run. */
  readonly platforms?: Fact<readonly Platform[]>;
  /** What the task runs on; absent on EC2 where the instances decide. */
  readonly taskPlatform?: Platform;
}

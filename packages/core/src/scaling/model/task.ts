import type { Fact } from '../../fact.ts';
import type { Part } from './part.ts';

export interface TaskSetup extends Part {
  /** 1024 units are one vCPU. */
  readonly cpuUnits: Fact<number>;
  readonly memoryMb: Fact<number>;
  readonly containers: Fact<readonly ContainerSetup[]>;
  /** `awsvpc`, `bridge`, `host` or `none`; absent where it was not read. */
  readonly networkMode?: Fact<string>;
  /** Absent where they were not read. */
  readonly volumes?: Fact<readonly Volume[]>;
}

/** A volume that its containers may mount. */
export interface Volume {
  /** Empty where it is known only after apply. */
  readonly name: string;
  /** `task`: empty with each task and gone with it. `instance`: a directory of its host. */
  readonly kind: 'task' | 'instance' | 'efs' | 'fsx' | 'ebs' | 'docker';
  /** Of a directory of the host, where it is known. */
  readonly path?: string;
}

export interface ContainerSetup {
  readonly name: string;
  readonly essential: boolean;
  /** The hard limit of the container itself, in MiB; undefined where only the task limits it. */
  readonly memoryMb: Fact<number | undefined>;
  /** Empty where the definition leaves it to the image, whose own one cannot be seen. */
  readonly entryPoint: Fact<readonly string[]>;
  readonly command: Fact<readonly string[]>;
  /** Whether the definition has a health check; absent where it was not read. */
  readonly hasHealthCheck?: Fact<boolean>;
  /** Ports of the host it claims; 0, chosen anew for each task, is none. Absent where they were not read. */
  readonly fixedHostPorts?: Fact<readonly number[]>;
  /** As the definition names it; absent where it was not read. */
  readonly image?: Fact<string>;
  /** The part that a variable of its environment gives it; undefined where none does. */
  readonly role?: EnvironmentRole | undefined;
  /** Names of the volumes it may write to, empty as those are; absent where they were not read. */
  readonly writes?: Fact<readonly string[]>;
}

/** What an environment says of the part a container plays: the variable, and the word in its value. */
export interface EnvironmentRole {
  readonly variable: string;
  readonly word: string;
}

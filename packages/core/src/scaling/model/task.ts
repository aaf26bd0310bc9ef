import type { Fact } from '../../fact.ts';
import type { Part } from './service-setup.ts';

export interface TaskSetup extends Part {
  /** 1024 units are one vCPU. */
  readonly cpuUnits: Fact<number>;
  readonly memoryMb: Fact<number>;
  readonly containers: Fact<readonly ContainerSetup[]>;
  /** `awsvpc`, `bridge`, `host` or `none`; absent where it was not read. */
  readonly networkMode?: Fact<string>;
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
}

/** Reading task definition revisions. A value of an environment variable leaves here only as a fingerprint. */
import { createHash, randomBytes } from 'node:crypto';
import type * as Sdk from '@aws-sdk/client-ecs';
import {
  withRoles,
  type Revision,
  type RevisionContainer,
} from '@ecs-actions/core/deployment/revision';
import type { Task } from '@ecs-actions/core/deployment/task';
import { ReadableError } from '@ecs-actions/core/readable-error';
import { present } from '@ecs-actions/core/present';
import { shortPatienceMs, type Session } from '../session.ts';
import { rememberedRevisions } from './revisions.ts';

export interface RevisionReader {
  /** Asked of ECS once for each revision: it never changes. */
  describe(taskDefinition: string): Promise<Revision>;
  /** Tasks in which several containers might be to blame, with which of them are essential, where that can be seen. */
  withRoles(tasks: readonly Task[]): Promise<readonly Task[]>;
}

/** Fingerprints of one process can be compared with each other, and with nothing else. */
const salt = randomBytes(16);

export const createRevisionReader = (session: Session): RevisionReader =>
  session.shared(makeRevisionReader);

function makeRevisionReader(session: Session): RevisionReader {
  const revisions = rememberedRevisions(session);
  const describe = async (taskDefinition: string): Promise<Revision> => {
    const described = await revisions.describe(taskDefinition, { patienceMs: shortPatienceMs });
    if (described === undefined) {
      throw new ReadableError('Not found', `ECS no longer knows ${taskDefinition}`);
    }
    // What ECS sent, under the SDK's own names.
    return toRevision(described.arn, described.definition as unknown as Sdk.TaskDefinition);
  };
  /** Asked in vain once: the polls that follow must not wait for it again. */
  const unseen = new Set<string>();
  return {
    describe,
    withRoles: async (tasks) =>
      Promise.all(
        tasks.map(async (task) => {
          const { taskDefinition } = task;
          if (taskDefinition === undefined || unseen.has(taskDefinition) || !isAmbiguous(task))
            return task;
          try {
            return withRoles(task, await describe(taskDefinition));
          } catch {
            unseen.add(taskDefinition);
            // Without it the exit codes have to tell.
            return task;
          }
        }),
      ),
  };
}

function isAmbiguous({ containers }: Task): boolean {
  return (
    containers.length > 1 &&
    containers.some(
      ({ exitCode, reason, lastStatus }) =>
        exitCode !== undefined || reason !== undefined || lastStatus === 'STOPPED',
    )
  );
}

function toRevision(arn: string, raw: Sdk.TaskDefinition): Revision {
  return {
    arn,
    containers: (raw.containerDefinitions ?? []).map(toContainer),
    ...present({
      cpu: raw.cpu,
      memory: raw.memory,
      architecture: raw.runtimePlatform?.cpuArchitecture,
      executionRole: roleName(raw.executionRoleArn),
      taskRole: roleName(raw.taskRoleArn),
    }),
  };
}

function toContainer(raw: Sdk.ContainerDefinition): RevisionContainer {
  const { logConfiguration: log } = raw;
  const { options = {} } = log ?? {};
  return {
    name: raw.name ?? '',
    image: raw.image ?? '',
    essential: raw.essential ?? true,
    isLogRouter: raw.firelensConfiguration !== undefined,
    environment: new Map(
      (raw.environment ?? []).map(({ name, value }) => [name ?? '', fingerprint(value)]),
    ),
    secrets: new Map(
      (raw.secrets ?? []).map(({ name, valueFrom }) => [name ?? '', fingerprint(valueFrom)]),
    ),
    settings: new Map(
      Object.entries({
        'command or entryPoint': [raw.entryPoint, raw.command, raw.workingDirectory, raw.user],
        'port mappings': raw.portMappings,
        'health check': raw.healthCheck,
        'environment files': raw.environmentFiles,
        mounts: raw.mountPoints,
        dependsOn: raw.dependsOn,
      }).map(([name, value]) => [name, fingerprint(value)]),
    ),
    ...present({
      cpu: raw.cpu === 0 ? undefined : raw.cpu,
      memoryMiB: raw.memory ?? raw.memoryReservation,
    }),
    ...(log?.logDriver !== undefined && {
      log: {
        driver: log.logDriver,
        ...present({
          group: options['awslogs-group'],
          region: options['awslogs-region'],
          streamPrefix: options['awslogs-stream-prefix'],
        }),
      },
    }),
  };
}

function fingerprint(value: unknown): string {
  const text = value === undefined ? '' : JSON.stringify(value);
  return createHash('sha256').update(salt).update(text).digest('base64');
}

function roleName(arn: string | undefined): string | undefined {
  return arn?.slice(arn.lastIndexOf('/') + 1);
}

/** A task definition revision: what decides whose container was to blame, and what differs between two of them. */
import type { Container, Task } from './task.ts';

/** What is read of a task definition. Values of environment variables stay where they were read. */
export interface Revision {
  readonly arn: string;
  /** CPU units and MiB of the whole task, as the task definition has them. */
  readonly cpu?: string;
  readonly memory?: string;
  /** X86_64 or ARM64; absent where the task definition does not say. */
  readonly architecture?: string;
  readonly executionRole?: string;
  readonly taskRole?: string;
  readonly containers: readonly RevisionContainer[];
}

export interface RevisionContainer {
  readonly name: string;
  readonly image: string;
  readonly essential: boolean;
  /** A FireLens router. */
  readonly isLogRouter: boolean;
  readonly cpu?: number;
  readonly memoryMiB?: number;
  /** A fingerprint of each variable's value, by its name: two can be compared, none can be read. */
  readonly environment: ReadonlyMap<string, string>;
  /** Likewise of where each secret comes from. */
  readonly secrets: ReadonlyMap<string, string>;
  /** Likewise of entryPoint and command, of port mappings, and of the health check. */
  readonly settings: ReadonlyMap<string, string>;
  readonly log?: ContainerLog;
}

/** Where a container's log goes. */
export interface ContainerLog {
  readonly driver: string;
  /** awslogs only. */
  readonly group?: string;
  readonly region?: string;
  readonly streamPrefix?: string;
}

/** The task with what its revision says of its containers; what that does not declare is not essential. */
export function withRoles(task: Task, revision: Revision): Task {
  const declared = new Map(revision.containers.map((container) => [container.name, container]));
  // None of its containers: it is not this task's.
  if (!task.containers.some(({ name }) => declared.has(name))) return task;
  return {
    ...task,
    containers: task.containers.map((container): Container => {
      const own = declared.get(container.name);
      return {
        ...container,
        essential: own?.essential ?? false,
        ...(own?.isLogRouter === true && { isLogRouter: true }),
      };
    }),
  };
}

/** Image of the main container, with the digest that its tasks run where one was seen: `web:v2@sha256:…`. */
export function imageOf(
  { containers }: Revision,
  digests: ReadonlyMap<string, string>,
): string | undefined {
  const main = containers.find(({ essential }) => essential) ?? containers[0];
  if (main === undefined || main.image === '') return undefined;
  const digest = digests.get(main.name);
  return digest === undefined || main.image.includes('@') ? main.image : `${main.image}@${digest}`;
}

/** What differs between two revisions, a line each; values of variables and secrets are never part of it. */
export function changesBetween(before: Revision, after: Revision): readonly string[] {
  const old = new Map(before.containers.map((container) => [container.name, container]));
  const now = new Set(after.containers.map(({ name }) => name));
  const severalContainers = after.containers.length > 1 || before.containers.length > 1;
  return [
    ...changed('task CPU', before.cpu, after.cpu),
    ...changed('task memory', before.memory, after.memory),
    ...changed('CPU architecture', before.architecture, after.architecture),
    ...changed('execution role', before.executionRole, after.executionRole),
    ...changed('task role', before.taskRole, after.taskRole),
    ...after.containers.flatMap((container) => {
      const was = old.get(container.name);
      if (was === undefined) return [`container ${container.name}: new, image ${container.image}`];
      const label = severalContainers ? `${container.name}: ` : '';
      return changesOf(was, container).map((line) => `${label}${line}`);
    }),
    ...before.containers.flatMap(({ name }) => (now.has(name) ? [] : [`container ${name}: gone`])),
  ];
}

function changesOf(before: RevisionContainer, after: RevisionContainer): readonly string[] {
  return [
    ...changed('image', before.image, after.image),
    ...changed('essential', String(before.essential), String(after.essential)),
    ...changed('CPU', before.cpu, after.cpu),
    ...changed('memory', before.memoryMiB, after.memoryMiB),
    ...changed('log group', before.log?.group, after.log?.group),
    ...changedNames('environment', before.environment, after.environment, 'value'),
    ...changedNames('secrets', before.secrets, after.secrets, 'valueFrom'),
    ...[...new Set([...before.settings.keys(), ...after.settings.keys()])].flatMap((name) =>
      before.settings.get(name) === after.settings.get(name) ? [] : [`${name}: changed`],
    ),
  ];
}

function changed(
  what: string,
  before: string | number | undefined,
  after: string | number | undefined,
): readonly string[] {
  return before === after ? [] : [`${what}: ${before ?? 'not set'} → ${after ?? 'not set'}`];
}

/** `environment: + NEW_FLAG, − OLD_FLAG, changed value of DB_HOST`. */
function changedNames(
  what: string,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  part: string,
): readonly string[] {
  const added = [...after.keys()].filter((name) => !before.has(name));
  const gone = [...before.keys()].filter((name) => !after.has(name));
  const other = [...after].flatMap(([name, value]) =>
    before.has(name) && before.get(name) !== value ? [name] : [],
  );
  const parts = [
    ...added.map((name) => `+ ${name}`),
    ...gone.map((name) => `− ${name}`),
    ...(other.length === 0 ? [] : [`another ${part} of ${other.join(', ')}`]),
  ];
  return parts.length === 0 ? [] : [`${what}: ${parts.join(', ')}`];
}

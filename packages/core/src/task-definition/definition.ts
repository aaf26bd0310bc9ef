/**
 * A task definition as RegisterTaskDefinition takes it, whole: what this version does not know is kept. Names
 * are the API's.
 */

export interface Definition {
  readonly family: string;
  readonly containerDefinitions: readonly Container[];
  readonly runtimePlatform?: {
    readonly cpuArchitecture?: string;
    readonly operatingSystemFamily?: string;
  };
  readonly [member: string]: unknown;
}

export interface Container {
  readonly name: string;
  readonly image: string;
  /** Absent: true. */
  readonly essential?: boolean;
  readonly environment?: readonly { readonly name: string; readonly value: string }[];
  /** `disabled`: each start resolves the tag anew. */
  readonly versionConsistency?: string;
  readonly dockerLabels?: Readonly<Record<string, string>>;
  readonly [member: string]: unknown;
}

export interface Tag {
  readonly key: string;
  readonly value: string;
}

/** A registered revision. */
export interface Revision {
  readonly arn: string;
  /** ACTIVE, INACTIVE or DELETE_IN_PROGRESS: only the first can be put on a service. */
  readonly status: string;
  readonly definition: Definition;
  readonly tags: readonly Tag[];
}

/** What DescribeTaskDefinition adds and RegisterTaskDefinition does not take. */
const addedByEcs = new Set([
  'taskDefinitionArn',
  'revision',
  'status',
  'requiresAttributes',
  'compatibilities',
  'registeredAt',
  'registeredBy',
  'deregisteredAt',
  'deleteRequestedAt',
]);

/** Whether a member is one that only ECS writes. */
export function isAddedByEcs(member: string): boolean {
  return addedByEcs.has(member);
}

/** What was described as it can be registered again. */
export function registrable(described: object): Definition {
  return Object.fromEntries(
    Object.entries(described).filter(([member]) => !addedByEcs.has(member)),
  ) as Definition;
}

/** What a copy of a task definition is without. */
export interface CopyLosses {
  /** Paths of members that ECS describes and does not take back. */
  readonly lostMembers: readonly string[];
  /** Its tags are missing: they may not be set (ecs:TagResource). */
  readonly untagged: boolean;
}

/** A sentence for each kind of loss. */
export function describeLosses({ lostMembers, untagged }: CopyLosses): readonly string[] {
  return [
    ...(lostMembers.length === 0
      ? []
      : [
          `ECS describes members of the task definition that it did not take back, and the copy is without them: ${lostMembers.join(', ')}.`,
        ]),
    ...(untagged
      ? [
          'The copy of the task definition has no tags: the AWS credentials may not ecs:TagResource.',
        ]
      : []),
  ];
}

/** Names of the containers without which the task stops. */
export function essentialContainers({ containerDefinitions }: Definition): readonly string[] {
  return containerDefinitions.flatMap(({ name, essential }) => (essential === false ? [] : [name]));
}

/** The definition with other images, by container name. */
export function withImages(
  definition: Definition,
  images: ReadonlyMap<string, string>,
): Definition {
  return withContainers(definition, (container) => {
    const image = images.get(container.name);
    return image === undefined ? container : { ...container, image };
  });
}

/** The definition with variables set in one container; others of the same name are replaced. */
export function withEnvironment(
  definition: Definition,
  name: string,
  variables: readonly { readonly name: string; readonly value: string }[],
): Definition {
  const names = new Set(variables.map((variable) => variable.name));
  return withContainers(definition, (container) =>
    container.name === name
      ? {
          ...container,
          environment: [
            ...(container.environment ?? []).filter((variable) => !names.has(variable.name)),
            ...variables,
          ],
        }
      : container,
  );
}

/** Docker label on the first container of a revision that was registered again: the revision it is a copy of. */
const copyLabel = 'ecs-actions.copy-of';

/** A copy of a revision that can no longer be put on a service, marked with the name of the first of its kind. */
export function copyOf(definition: Definition, original: string): Definition {
  const [first, ...rest] = definition.containerDefinitions;
  if (first === undefined) return definition;
  const marked = {
    ...first,
    dockerLabels: { [copyLabel]: original, ...first.dockerLabels },
  };
  return { ...definition, containerDefinitions: [marked, ...rest] };
}

/** `family:revision` of the revision that this one is a copy of, as far as its label says. */
export function copiedFrom({ containerDefinitions }: Definition): string | undefined {
  return containerDefinitions[0]?.dockerLabels?.[copyLabel];
}

/** Without the mark of a copy: whoever changes a definition makes another of it. */
export function withoutCopyMark(definition: Definition): Definition {
  return withContainers(definition, ({ dockerLabels, ...container }) => {
    if (dockerLabels === undefined) return container;
    const { [copyLabel]: _mark, ...labels } = dockerLabels;
    return Object.keys(labels).length === 0 ? container : { ...container, dockerLabels: labels };
  });
}

function withContainers(
  definition: Definition,
  change: (container: Container) => Container,
): Definition {
  return {
    ...definition,
    containerDefinitions: definition.containerDefinitions.map(change),
  };
}

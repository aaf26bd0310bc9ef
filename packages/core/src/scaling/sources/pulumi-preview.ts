import {
  unresolved,
  type PlannedObject,
  type PlannedResource,
  type PlannedValue,
} from './planned-resource.ts';

/**
 * The part of `pulumi preview --json` that is read here (Pulumi source, `PreviewDigest`): one step per
 * resource, with the inputs its next state will have.
 */
export interface PulumiPreview {
  readonly steps?: readonly PreviewStep[];
  readonly changeSummary?: Readonly<Record<string, number>>;
}

interface PreviewStep {
  readonly op: string;
  readonly urn: string;
  readonly newState?: ResourceState | null;
}

interface ResourceState {
  readonly type?: string;
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly propertyDependencies?: Readonly<Record<string, readonly string[] | null>> | null;
}

/**
 * What `sst diff --json` prints: Pulumi's own `StepEventMetadata` (Pulumi source, sdk apitype/events.go),
 * without the dependencies between resources.
 */
export type SstDiff = readonly {
  readonly op: string;
  readonly urn: string;
  readonly new?: ResourceState | null;
}[];

export function isSstDiff(value: unknown): value is SstDiff {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      (step: unknown) =>
        typeof step === 'object' &&
        step !== null &&
        'op' in step &&
        'urn' in step &&
        'type' in step,
    )
  );
}

export function fromSstDiff(diff: SstDiff): PulumiPreview {
  return {
    steps: diff.map(({ op, urn, new: newState }) => ({ op, urn, newState: newState ?? null })),
  };
}

/**
 * Why resources may be missing from the preview: unless it is asked for, what does not change is left out
 * (Pulumi source, `shouldShow`), and only the summary counts it.
 *
 * @returns undefined where the preview is whole.
 */
export function whatIsLeftOut({ steps = [], changeSummary }: PulumiPreview): string | undefined {
  const shown = steps.filter(({ op }) => op === 'same' || op === 'refresh').length;
  const whole = changeSummary
    ? shown >= (changeSummary['same'] ?? 0)
    : shown > 1 || steps.every(({ op, urn }) => op === 'create' || isRoot(urn));
  return whole
    ? undefined
    : 'the preview leaves out what does not change (pulumi preview --json --show-sames shows it)';
}

/** The stack itself is shown in any case. */
function isRoot(urn: string): boolean {
  return urn.includes('::pulumi:pulumi:Stack::');
}

/** The AWS provider's tokens; it is made from Terraform's provider, so the attributes are the same. */
const types: Readonly<Record<string, string>> = {
  'aws:ecs/service:Service': 'aws_ecs_service',
  'aws:ecs/cluster:Cluster': 'aws_ecs_cluster',
  'aws:ecs/taskDefinition:TaskDefinition': 'aws_ecs_task_definition',
  'aws:appautoscaling/target:Target': 'aws_appautoscaling_target',
  'aws:appautoscaling/policy:Policy': 'aws_appautoscaling_policy',
  'aws:appautoscaling/scheduledAction:ScheduledAction': 'aws_appautoscaling_scheduled_action',
  'aws:lb/targetGroup:TargetGroup': 'aws_lb_target_group',
  'aws:alb/targetGroup:TargetGroup': 'aws_lb_target_group',
  'aws:elasticloadbalancingv2/targetGroup:TargetGroup': 'aws_lb_target_group',
  'aws:applicationloadbalancing/targetGroup:TargetGroup': 'aws_lb_target_group',
  'aws:cloudwatch/metricAlarm:MetricAlarm': 'aws_cloudwatch_metric_alarm',
  'aws:cloudwatch/dashboard:Dashboard': 'aws_cloudwatch_dashboard',
  'aws:ec2/subnet:Subnet': 'aws_subnet',
};

/** Names the provider's schema has in the plural, or spells in its own way. */
const attributes: Readonly<Record<string, string>> = {
  loadBalancers: 'load_balancer',
  capacityProviderStrategies: 'capacity_provider_strategy',
  settings: 'setting',
  stepAdjustments: 'step_adjustment',
  metricQueries: 'metric_query',
};

/** What Pulumi prints for a value it does not know yet, and the mark of a secret's envelope. */
const unknownValue = '04da6b54-80e4-46f7-96ec-b56ff0331ba9';
const secretMark = '4dabf18193072939515e22adb298388d';

/** The resources as they will be once the program has run; what it deletes is gone already. */
export function readPulumiPreview(
  preview: PulumiPreview,
  file: string,
  lineOf: (path: readonly (string | number)[]) => number | undefined,
): readonly PlannedResource[] {
  const steps = preview.steps ?? [];
  const byUrn = new Map<string, PlannedResource>();
  for (const [index, step] of steps.entries()) {
    const state = step.newState;
    const type = types[state?.type ?? ''];
    // A replacement has three steps for one resource; each that has a next state shows the same one.
    if (!state || type === undefined || /^(delete|discard)/.test(step.op)) continue;
    const line = lineOf(['steps', index]);
    byUrn.set(step.urn, {
      label: nameOf(step.urn),
      type,
      values: translate(state.inputs ?? {}) as PlannedObject,
      references: readReferences(state.propertyDependencies ?? {}),
      place: { file, ...(line === undefined ? {} : { line }) },
    });
  }
  return [...byUrn.values()];
}

/** `urn:pulumi:stack::project::type$type::name`: the name a program gave. */
function nameOf(urn: string): string {
  return urn.split('::').at(-1) ?? urn;
}

function readReferences(
  dependencies: Readonly<Record<string, readonly string[] | null>>,
): PlannedResource['references'] {
  return Object.fromEntries(
    Object.entries(dependencies).map(([name, urns]) => [snake(name), (urns ?? []).map(nameOf)]),
  );
}

function translate(value: unknown): PlannedValue {
  if (typeof value === 'string') {
    if (value.includes(unknownValue)) return unresolved('known only after the update');
    return value === '[secret]' ? unresolved('a secret') : value;
  }
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(translate);
  if (typeof value !== 'object' || value === null) return null;
  if (secretMark in value) return unresolved('a secret');
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== '__defaults')
      .map(([name, item]) => [snake(name), translate(item)]),
  );
}

/** `scaleInCooldown` → `scale_in_cooldown`; names of metrics' dimensions stay as they are. */
function snake(name: string): string {
  if (attributes[name] !== undefined) return attributes[name];
  if (/^[A-Z]/.test(name)) return name;
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

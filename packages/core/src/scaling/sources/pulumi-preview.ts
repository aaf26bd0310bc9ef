import type { UnreadService } from '../model/unread.ts';
import { inPulumi, pulumiPlurals, resourceTypes } from '../settings.ts';
import {
  attributeFromCloudControl,
  fromCloudControl,
  kindOfAwsNative,
} from './cloud-control-words.ts';
import { expressType, expressTypes } from './express-service.ts';
import type { LineOf } from './line-of.ts';
import {
  unresolved,
  type PlannedObject,
  type PlannedResource,
  type PlannedValue,
} from './planned-resource.ts';
import type { ReadResources } from './read-resources.ts';
import { scheduledActionsIn } from './scheduled-actions.ts';
import { present } from '../../present.ts';

/**
 * The part of `pulumi preview --json` that is read here (Pulumi source, `PreviewDigest`): one step per
 * resource, with the inputs its next state will have.
 */
export interface PulumiPreview {
  readonly steps?: readonly PreviewStep[];
  readonly changeSummary?: Readonly<Record<string, number>>;
  readonly diagnostics?: readonly { readonly severity?: string }[] | null;
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
function whatIsLeftOut(preview: PulumiPreview): string | undefined {
  if (hasFailed(preview)) return 'the preview ended with an error and shows a part';
  const { steps = [], changeSummary } = preview;
  const shown = steps.filter(({ op }) => op === 'same' || op === 'refresh').length;
  const whole = changeSummary
    ? shown >= (changeSummary['same'] ?? 0)
    : shown > 1 || steps.every(({ op, urn }) => op === 'create' || isRoot(urn));
  return whole
    ? undefined
    : 'the preview leaves out what does not change (pulumi preview --json --show-sames shows it)';
}

function hasFailed({ diagnostics }: PulumiPreview): boolean {
  return (diagnostics ?? []).some(({ severity }) => severity === 'error');
}

/** The stack itself is shown in any case. */
function isRoot(urn: string): boolean {
  return urn.includes('::pulumi:pulumi:Stack::');
}

const isNative = (token: string) => token.startsWith('aws-native:');

/** The AWS provider's tokens; it is made from Terraform's provider, so the attributes are the same. */
const types: ReadonlyMap<string, string> = new Map<string, string>([
  [expressTypes.pulumi, expressType],
  [expressTypes.awsNative, expressType],
  ...Object.values(resourceTypes).map(({ pulumi, terraform }) => [pulumi, terraform] as const),
  // Older names of the same resources.
  ...['alb', 'elasticloadbalancingv2', 'applicationloadbalancing'].flatMap((module) =>
    (['target-group', 'load-balancer', 'listener', 'listener-rule'] as const).map((kind) => {
      const { pulumi, terraform } = resourceTypes[kind];
      return [pulumi.replace(':lb/', `:${module}/`), terraform] as const;
    }),
  ),
]);

const serviceTokens: ReadonlySet<string> = new Set([
  resourceTypes.service.pulumi,
  'aws-native:ecs:Service',
  expressTypes.pulumi,
  expressTypes.awsNative,
]);

/** Services of kinds whose settings are not read. */
const unreadTypes: Readonly<Record<string, string>> = {
  'aws:ecs/taskSet:TaskSet': 'task sets of an external deployment controller are not read',
};

/** What Pulumi prints for a value it does not know yet, and the mark of a secret's envelope. */
const unknownValue = '04da6b54-80e4-46f7-96ec-b56ff0331ba9';
const secretMark = '4dabf18193072939515e22adb298388d';

/**
 * The resources as they will be once the program has run; what it deletes is gone already. They are told
 * apart and joined by their URNs: a cluster and a service may have the same name.
 *
 * @param key keeps the ids of several files apart.
 */
export function readPulumiPreview(
  preview: PulumiPreview,
  file: string,
  lineOf: LineOf,
  key: string,
): Omit<ReadResources, 'origin'> {
  const steps = preview.steps ?? [];
  const idOf = (urn: string) => `${key}:${urn}`;
  const byUrn = new Map<string, PlannedResource>();
  const unread = new Map<string, UnreadService>();
  const kept = new Set<string>();
  const deleted = new Set<string>();
  for (const [index, step] of steps.entries()) {
    const state = step.newState;
    const token = state?.type ?? tokenOf(step.urn);
    const line = lineOf(['steps', index]);
    const place = { file, ...present({ line }) };
    // A replacement has three steps for one resource; each that has a next state shows the same one.
    const isGone = !state || /^(delete|discard)/.test(step.op);
    if (!isGone) kept.add(step.urn);
    const why = unreadTypes[token] ?? '';
    if (why !== '' && !isGone) {
      unread.set(step.urn, { label: nameOf(step.urn), kind: token, why, place });
    }
    if (isGone && (serviceTokens.has(token) || why !== '')) deleted.add(step.urn);
    const kind = kindOfAwsNative.get(token);
    const type = kind ? resourceTypes[kind].terraform : types.get(token);
    if (isGone || type === undefined) continue;
    byUrn.set(step.urn, {
      id: idOf(step.urn),
      label: nameOf(step.urn),
      type,
      values: kind
        ? fromCloudControl(kind, translate(state.inputs ?? {}, keep) as PlannedObject)
        : (translate(state.inputs ?? {}) as PlannedObject),
      references: readReferences(state.propertyDependencies ?? {}, idOf, (name) =>
        kind ? attributeFromCloudControl(kind, name) : snake(name),
      ),
      ...(isNative(token) && { provider: 'aws-native' }),
      place,
    });
  }
  return {
    resources: [...byUrn.values()].flatMap((resource) =>
      resource.provider ? [resource, ...scheduledActionsIn(resource)] : [resource],
    ),
    leftOut: whatIsLeftOut(preview),
    unread: [...unread.values()],
    // What takes the place of a deleted service may come after the error.
    deleted: hasFailed(preview) ? [] : [...deleted].filter((urn) => !kept.has(urn)).map(nameOf),
    notes: [],
  };
}

/** `urn:pulumi:stack::project::type$type::name`: the name a program gave. */
function nameOf(urn: string): string {
  return urn.split('::').at(-1) ?? urn;
}

/** The type at the end of the chain of parents in a URN. */
function tokenOf(urn: string): string {
  return urn.split('::').at(-2)?.split('$').at(-1) ?? '';
}

function readReferences(
  dependencies: Readonly<Record<string, readonly string[] | null>>,
  idOf: (urn: string) => string,
  attributeOf: (name: string) => string,
): PlannedResource['references'] {
  return Object.fromEntries(
    Object.entries(dependencies).map(([name, urns]) => [attributeOf(name), (urns ?? []).map(idOf)]),
  );
}

const keep = (name: string) => name;

/** @param rename from the provider's names of properties. */
function translate(value: unknown, rename: (name: string) => string = snake): PlannedValue {
  if (typeof value === 'string') {
    if (value.includes(unknownValue)) return unresolved('known only after the update');
    return value === '[secret]' ? unresolved('a secret') : value;
  }
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map((item) => translate(item, rename));
  if (typeof value !== 'object' || value === null) return null;
  if (secretMark in value) return unresolved('a secret');
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== '__defaults')
      .map(([name, item]) => [rename(name), translate(item, rename)]),
  );
}

const singulars: ReadonlyMap<string, string> = new Map(
  Object.keys(pulumiPlurals).map((name) => [inPulumi(name), name]),
);

/** `scaleInCooldown` → `scale_in_cooldown`; names of metrics' dimensions stay as they are. */
function snake(name: string): string {
  const singular = singulars.get(name);
  if (singular !== undefined) return singular;
  if (/^[A-Z]/.test(name)) return name;
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

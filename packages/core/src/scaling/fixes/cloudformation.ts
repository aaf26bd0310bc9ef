import { stringify } from 'yaml';
import { valueOf } from '../../fact.ts';
import type { ServiceSetup } from '../model/service-setup.ts';
import { inPascalCase, resourceTypes, settings, type Setting } from '../settings.ts';
import type { Change } from './change.ts';
import {
  editsOf,
  isReference,
  slugOf,
  type Body,
  type BodyValue,
  type EditedKind,
  type Reference,
  type ResourceEdit,
} from './resource-edit.ts';

/** The changes as a fragment to merge into a template; in lists, by `Key` or `Name`. */
export function printCloudFormation(
  setup: ServiceSetup,
  changes: readonly Change[],
  all: readonly Change[],
): string {
  const resources = Object.fromEntries(
    editsOf(setup, changes, all).map((edit) => [
      logicalId(edit, setup),
      {
        Type: resourceTypes[edit.kind].cloudFormation,
        Properties: propertiesOf(edit.kind, edit.body, setup),
      },
    ]),
  );
  return stringify({ Resources: resources }, { lineWidth: 0 }).trimEnd();
}

function logicalId(edit: ResourceEdit, setup: ServiceSetup): string {
  return setup.origin === 'cloudformation' && !edit.isNew ? edit.label : wordsOf(edit.label);
}

export type Properties = Readonly<Record<string, unknown>>;

/** A body in Terraform's words as properties, by the table of settings. */
export function propertiesOf(kind: EditedKind, body: Body, setup: ServiceSetup): Properties {
  let properties: Properties = {};
  const attributes: { Key: string; Value: string }[] = [];
  const visit = (value: BodyValue, path: string): void => {
    const setting = settingAt(kind, path);
    const isInner = typeof value === 'object' && !Array.isArray(value) && !isReference(value);
    if (setting === undefined && isInner && path !== 'dimensions') {
      for (const [name, item] of Object.entries(value as Body)) {
        visit(item, path === '' ? name : `${path}.${name}`);
      }
      return;
    }
    const place = setting?.cloudFormation;
    if (typeof place === 'object') {
      attributes.push({ Key: place.attribute, Value: JSON.stringify(value).replaceAll('"', '') });
      return;
    }
    // Of a target group's stickiness only the switch has a word of its own.
    if (kind === 'target-group' && path === 'stickiness.type') return;
    const name = place ?? inPascalCase(path);
    properties = put(properties, name.split('.'), translate(value, path, setup));
  };
  visit(kind === 'policy' ? withoutIdentity(body) : body, '');
  if (kind === 'policy' && body['resource_id'] !== undefined) {
    properties = put(properties, ['ScalingTargetId'], { Ref: targetId(setup) });
  }
  return attributes.length === 0
    ? properties
    : { ...properties, TargetGroupAttributes: attributes };
}

/**
 * A policy names its target by reference, so that CloudFormation makes the target first; the parts of the
 * target's id may not stand beside it (template reference, AWS::ApplicationAutoScaling::ScalingPolicy).
 */
function withoutIdentity({
  service_namespace: _namespace,
  scalable_dimension: _dimension,
  resource_id: _id,
  ...rest
}: Body): Body {
  return rest;
}

/** The logical id of the target: the template's own, or that of the one that is made with the policy. */
function targetId(setup: ServiceSetup): string {
  const label = valueOf(setup.target)?.label;
  if (label !== undefined && setup.origin === 'cloudformation') return label;
  return wordsOf(label ?? `${slugOf(setup)}-scalable-target`);
}

function settingAt(kind: EditedKind, path: string): Setting | undefined {
  const table: Readonly<Record<string, Setting>> = settings[kind];
  return Object.values(table).find(({ terraform }) => terraform === path);
}

function put(
  into: Properties,
  [name = '', ...rest]: readonly string[],
  value: unknown,
): Properties {
  if (rest.length === 0) return { ...into, [name]: value };
  return { ...into, [name]: put((into[name] as Properties | undefined) ?? {}, rest, value) };
}

function translate(value: BodyValue, path: string, setup: ServiceSetup): unknown {
  if (Array.isArray(value)) {
    return (value as readonly Body[]).map((item) => translate(item, '', setup));
  }
  if (typeof value !== 'object') return value;
  if (isReference(value)) return translateReference(value, setup);
  const entries = Object.entries(value as Body);
  if (path === 'dimensions') {
    return entries.map(([name, item]) => ({ Name: name, Value: translate(item, '', setup) }));
  }
  return Object.fromEntries(
    entries.map(([name, item]) => [inPascalCase(name), translate(item, '', setup)]),
  );
}

function translateReference({ reference, label }: Reference, setup: ServiceSetup): unknown {
  const own = setup.origin === 'cloudformation' ? label : undefined;
  switch (reference) {
    case 'target':
    case 'service-resource-id':
      return resourceId(setup);
    case 'no-value':
      return { Ref: 'AWS::NoValue' };
    case 'load-balancer':
      return { 'Fn::GetAtt': ['LoadBalancer', 'LoadBalancerFullName'] };
    case 'target-group':
      return { 'Fn::GetAtt': [own ?? 'TargetGroup', 'TargetGroupFullName'] };
  }
}

/** `service/CLUSTER/SERVICE`, the cluster in the template's own words where they can stand in an id. */
function resourceId(setup: ServiceSetup): unknown {
  const isOwn = setup.origin === 'cloudformation';
  const service = isOwn ? setup.service.label : 'Service';
  const cluster = valueOf(setup.cluster)?.label;
  const name = valueOf(setup.service.clusterName);
  if (isOwn && cluster !== undefined) {
    return { 'Fn::Sub': `service/\${${cluster}}/\${${service}.Name}` };
  }
  const written = setup.service.clusterExpression;
  if (name === undefined && isOwn && written !== undefined) {
    return {
      'Fn::Join': ['/', ['service', nameOfCluster(written), { 'Fn::GetAtt': [service, 'Name'] }]],
    };
  }
  return { 'Fn::Sub': `service/${name ?? 'CLUSTER'}/\${${service}.Name}` };
}

/** A cluster may be given by its name or its ARN; of an ARN only the end is wanted. */
function nameOfCluster(written: unknown): unknown {
  if (!/arn/i.test(JSON.stringify(written))) return written;
  return { 'Fn::Select': [1, { 'Fn::Split': ['/', written] }] };
}

/** `web-cpu-target-tracking` → `WebCpuTargetTracking`. */
function wordsOf(name: string): string {
  return name
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

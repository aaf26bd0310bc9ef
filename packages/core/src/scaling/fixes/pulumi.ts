import { valueOf } from '../../fact.ts';
import type { ServiceSetup } from '../model/service-setup.ts';
import { inPulumi, resourceTypes } from '../settings.ts';
import type { Change } from './change.ts';
import { awsNativeBody, awsNativeClass } from './cloud-control.ts';
import {
  editsOf,
  isReference,
  slugOf,
  type Body,
  type BodyValue,
  type Reference,
  type ResourceEdit,
} from './resource-edit.ts';

/** The changes as constructor calls that hold nothing but what has to be set. */
export function printPulumi(
  setup: ServiceSetup,
  changes: readonly Change[],
  all: readonly Change[],
): string {
  return editsOf(setup, changes, all)
    .map((edit) => printResource(edit, setup))
    .join('\n\n');
}

function printResource(edit: ResourceEdit, setup: ServiceSetup): string {
  const name = setup.origin === 'pulumi' || edit.isNew ? edit.label : edit.kind;
  const isNative = edit.provider === 'aws-native' && setup.origin === 'pulumi';
  const type = isNative ? awsNativeClass(edit) : className(resourceTypes[edit.kind].pulumi);
  const body = isNative ? awsNativeBody(edit, setup) : printBody(edit.body, setup, '');
  const call = `new ${type}(${JSON.stringify(name)}, ${body});`;
  // What a policy refers to needs a name in the code.
  return edit.isNew && edit.kind === 'target'
    ? `const ${variableOf(edit.label)} = ${call}`
    : [...variablesIn(edit, setup), call].join('\n');
}

/** `aws:ecs/service:Service` → `aws.ecs.Service`. */
function className(token: string): string {
  const [, module = '', name = ''] = /^aws:(\w+)\/\w+:(\w+)$/.exec(token) ?? [];
  return `aws.${module}.${name}`;
}

function printBody(body: Body, setup: ServiceSetup, indent: string): string {
  const inner = `${indent}  `;
  const lines = Object.entries(body).map(
    ([name, value]) => `${inner}${inPulumi(name)}: ${printValue(value, setup, inner)},`,
  );
  return ['{', ...lines, `${indent}}`].join('\n');
}

function printValue(value: BodyValue, setup: ServiceSetup, indent: string): string {
  if (Array.isArray(value)) {
    const items = value.map((item: Body) => `${indent}  ${printBody(item, setup, `${indent}  `)},`);
    return ['[', ...items, `${indent}]`].join('\n');
  }
  if (typeof value !== 'object') return JSON.stringify(value);
  if (isReference(value)) return printReference(value, setup);
  return printBody(value as Body, setup, indent);
}

function printReference({ reference }: Reference, setup: ServiceSetup): string {
  switch (reference) {
    // By the target itself, so that Pulumi makes the target first: a text would only name it.
    case 'target':
      return `${targetVariable(setup)}.resourceId`;
    case 'service-resource-id': {
      const cluster = valueOf(setup.service.clusterName);
      const service = valueOf(setup.service.name);
      if (cluster !== undefined && service !== undefined) {
        return JSON.stringify(`service/${cluster}/${service}`);
      }
      // Names that Pulumi makes up are known only to the resources.
      return `pulumi.interpolate\`service/${cluster ?? '${cluster.name}'}/${service ?? `\${${variableOf(setup.service.label)}.name}`}\``;
    }
    case 'no-value':
      return 'undefined';
    case 'load-balancer':
      return 'loadBalancer.arnSuffix';
    case 'target-group':
      return 'targetGroup.arnSuffix';
  }
}

/** Says which resource a variable of the program stands for, where a fix needs it. */
function variablesIn({ body }: ResourceEdit, setup: ServiceSetup): readonly string[] {
  const id = body['resource_id'];
  if (id === undefined || typeof id !== 'object' || !isReference(id)) return [];
  const target = setup.origin === 'pulumi' ? valueOf(setup.target)?.label : undefined;
  return target === undefined
    ? []
    : [`// ${targetVariable(setup)}: the variable of the Target ${JSON.stringify(target)}`];
}

function targetVariable(setup: ServiceSetup): string {
  const own = setup.origin === 'pulumi' ? valueOf(setup.target)?.label : undefined;
  return variableOf(own ?? `${slugOf(setup)}-scalable-target`);
}

/** `web-scalable-target` → `webScalableTarget`. */
function variableOf(label: string): string {
  const [first = 'resource', ...rest] = label.split(/[^A-Za-z0-9]+/).filter((word) => word !== '');
  const joined = [
    first.charAt(0).toLowerCase() + first.slice(1),
    ...rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)),
  ].join('');
  return /^[A-Za-z]/.test(joined) ? joined : `_${joined}`;
}

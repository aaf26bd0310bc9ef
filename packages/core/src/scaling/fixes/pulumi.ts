import { valueOf } from '../model/fact.ts';
import type { ServiceSetup } from '../model/service-setup.ts';
import { inPulumi, resourceTypes } from '../settings.ts';
import type { Change } from './change.ts';
import {
  editsOf,
  isReference,
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
  return `new ${className(resourceTypes[edit.kind].pulumi)}(${JSON.stringify(name)}, ${printBody(edit.body, setup, '')});`;
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
    case 'target':
    case 'service-resource-id': {
      const cluster = valueOf(setup.service.clusterName) ?? 'CLUSTER';
      const service = valueOf(setup.service.name) ?? 'SERVICE';
      return JSON.stringify(`service/${cluster}/${service}`);
    }
    case 'no-value':
      return 'undefined';
    case 'load-balancer':
      return 'loadBalancer.arnSuffix';
    case 'target-group':
      return 'targetGroup.arnSuffix';
  }
}

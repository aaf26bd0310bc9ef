import { valueOf } from '../model/fact.ts';
import type { ServiceSetup } from '../model/service-setup.ts';
import type { Change } from './change.ts';
import {
  editsOf,
  isReference,
  type Body,
  type BodyValue,
  type Reference,
  type ResourceEdit,
  type ResourceKind,
} from './resource-edit.ts';

const classes: Readonly<Record<ResourceKind, string>> = {
  service: 'aws.ecs.Service',
  target: 'aws.appautoscaling.Target',
  policy: 'aws.appautoscaling.Policy',
  'target-group': 'aws.lb.TargetGroup',
  cluster: 'aws.ecs.Cluster',
  alarm: 'aws.cloudwatch.MetricAlarm',
};

/** Lists that the provider's schema names in the plural. */
const plurals: Readonly<Record<string, string>> = {
  capacity_provider_strategy: 'capacityProviderStrategies',
  setting: 'settings',
};

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
  return `new ${classes[edit.kind]}(${JSON.stringify(name)}, ${printBody(edit.body, setup, '')});`;
}

function printBody(body: Body, setup: ServiceSetup, indent: string): string {
  const inner = `${indent}  `;
  const lines = Object.entries(body).map(
    ([name, value]) =>
      `${inner}${plurals[name] ?? camel(name)}: ${printValue(value, setup, inner)},`,
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
    case 'load-balancer':
      return 'loadBalancer.arnSuffix';
    case 'target-group':
      return 'targetGroup.arnSuffix';
  }
}

function camel(name: string): string {
  return name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

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

export const terraformTypes: Readonly<Record<ResourceKind, string>> = {
  service: 'aws_ecs_service',
  target: 'aws_appautoscaling_target',
  policy: 'aws_appautoscaling_policy',
  'target-group': 'aws_lb_target_group',
  cluster: 'aws_ecs_cluster',
  alarm: 'aws_cloudwatch_metric_alarm',
};

/** The changes as Terraform blocks that hold nothing but what has to be set. */
export function printTerraform(
  setup: ServiceSetup,
  changes: readonly Change[],
  all: readonly Change[],
): string {
  return editsOf(setup, changes, all)
    .map((edit) => printResource(edit, setup))
    .join('\n\n');
}

function printResource(edit: ResourceEdit, setup: ServiceSetup): string {
  const type = terraformTypes[edit.kind];
  const address = setup.origin === 'terraform' && !edit.isNew ? edit.label : undefined;
  const name = address === undefined ? blockName(edit) : (address.split('.').at(-1) ?? 'this');
  // A resource of a module is told by its full address: the block's own name may occur in several.
  const where = address?.startsWith('module.') ? [`# ${address}`] : [];
  return [
    ...where,
    `resource "${type}" "${name.replace(/\[.*\]$/, '')}" {`,
    ...printBody(edit.body, setup, '  '),
    '}',
  ].join('\n');
}

function blockName(edit: ResourceEdit): string {
  return edit.isNew && edit.kind !== 'target' ? edit.label.replaceAll(/\W/g, '_') : 'this';
}

function printBody(body: Body, setup: ServiceSetup, indent: string): readonly string[] {
  const plain = Object.entries(body).filter(([, value]) => !isBlock(value));
  const width = Math.max(0, ...plain.map(([name]) => name.length));
  const lines: string[] = [];
  for (const [name, value] of Object.entries(body)) {
    if (!isBlock(value)) {
      lines.push(`${indent}${name.padEnd(width)} = ${printValue(value, setup)}`);
      continue;
    }
    // A map takes an equals sign, a block does not.
    const opening = name === 'dimensions' ? `${name} = {` : `${name} {`;
    const blocks = Array.isArray(value) ? (value as readonly Body[]) : [value as Body];
    for (const block of blocks) {
      lines.push(`${indent}${opening}`, ...printBody(block, setup, `${indent}  `), `${indent}}`);
    }
  }
  return lines;
}

function isBlock(value: BodyValue): value is Body | readonly Body[] {
  return typeof value === 'object' && !isReference(value);
}

function printValue(value: BodyValue, setup: ServiceSetup): string {
  if (typeof value === 'object') return printReference(value as Reference, setup);
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

function printReference({ reference, label }: Reference, setup: ServiceSetup): string {
  const own = setup.origin === 'terraform' ? label : undefined;
  switch (reference) {
    case 'target':
      return `${own?.startsWith('aws_') ? own : `${terraformTypes.target}.this`}.resource_id`;
    case 'service-resource-id': {
      const cluster = valueOf(setup.service.clusterName) ?? 'CLUSTER';
      return `"service/${cluster}/\${${own ?? `${terraformTypes.service}.this`}.name}"`;
    }
    case 'load-balancer':
      return 'aws_lb.this.arn_suffix';
    case 'target-group':
      return `${own ?? `${terraformTypes['target-group']}.this`}.arn_suffix`;
  }
}

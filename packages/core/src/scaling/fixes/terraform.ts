import { valueOf } from '../model/fact.ts';
import type { ServiceSetup } from '../model/service-setup.ts';
import { resourceTypes } from '../settings.ts';
import type { Change } from './change.ts';
import { awsccBody, awsccType } from './cloud-control.ts';
import { hcl, printBlock, type Hcl, type HclObject } from './hcl.ts';
import {
  editsOf,
  isReference,
  slugOf,
  type Body,
  type BodyValue,
  type Reference,
  type ResourceEdit,
} from './resource-edit.ts';
import { inModule } from './terraform-address.ts';
import { printModuleCalls } from './terraform-module-call.ts';

/** The changes as Terraform blocks that hold nothing but what has to be set. */
export function printTerraform(
  setup: ServiceSetup,
  changes: readonly Change[],
  all: readonly Change[],
): string {
  const edits = editsOf(setup, changes, all);
  if (setup.origin !== 'terraform') return printAll(edits, setup);
  const { printed, rest } = printModuleCalls(edits, setup, all);
  return [...printed, ...(rest.length === 0 ? [] : [printAll(rest, setup)])].join('\n\n');
}

function printAll(edits: readonly ResourceEdit[], setup: ServiceSetup): string {
  return edits.map((edit) => printResource(edit, setup)).join('\n\n');
}

function printResource(edit: ResourceEdit, setup: ServiceSetup): string {
  const isAwscc = edit.provider === 'awscc' && setup.origin === 'terraform';
  const type = isAwscc ? awsccType(edit) : resourceTypes[edit.kind].terraform;
  const isInFile = setup.origin === 'terraform' && !edit.isNew;
  const name = isInFile ? (inModule(edit.label).split('.').at(-1) ?? 'this') : blockName(edit);
  return [
    ...whereItIs(edit),
    ...printBlock(
      `resource "${type}" "${name.replace(/\[.*\]$/, '')}"`,
      isAwscc ? awsccBody(edit, setup) : (toHcl(edit.body, setup) as HclObject),
    ),
  ].join('\n');
}

/** What is written inside a module is written in that module's folder. */
function whereItIs({ modules, label, isNew }: ResourceEdit): readonly string[] {
  const call = modules.at(-1);
  if (call === undefined) return label.startsWith('module.') ? [`# ${label}`] : [];
  const source = call.source === undefined ? '' : ` (${call.source})`;
  return [`# ${isNew ? 'inside' : 'in'} ${call.address}${source}`];
}

function blockName(edit: ResourceEdit): string {
  return edit.label.replaceAll(/\W/g, '_');
}

/** Maps take an equals sign, blocks do not: of what is printed here only dimensions are a map. */
function toHcl(value: BodyValue, setup: ServiceSetup, name?: string): Hcl {
  if (Array.isArray(value)) {
    return hcl.blocks((value as readonly Body[]).map((item) => toHcl(item, setup) as HclObject));
  }
  if (typeof value !== 'object') return value;
  if (isReference(value)) return hcl.expression(printReference(value, setup));
  const object = Object.fromEntries(
    Object.entries(value as Body).map(([key, item]) => [key, toHcl(item, setup, key)]),
  );
  if (name === undefined) return object;
  return name === 'dimensions' ? hcl.map(object) : hcl.blocks([object]);
}

function printReference({ reference, label }: Reference, setup: ServiceSetup): string {
  const own = setup.origin === 'terraform' && label !== undefined ? inModule(label) : undefined;
  const type = resourceTypes.target.terraform;
  switch (reference) {
    case 'target':
      return own !== undefined && /^aws(cc)?_/.test(own)
        ? `${own}.resource_id`
        : `${type}.${`${slugOf(setup)}-scalable-target`.replaceAll(/\W/g, '_')}.resource_id`;
    case 'service-resource-id': {
      const service =
        own ?? `${resourceTypes.service.terraform}.${slugOf(setup).replaceAll(/\W/g, '_')}`;
      const cluster = valueOf(setup.service.clusterName) ?? clusterReference(setup);
      const attribute = setup.service.provider === 'awscc' ? 'service_name' : 'name';
      return `"service/${cluster}/\${${service}.${attribute}}"`;
    }
    case 'no-value':
      return 'null';
    case 'load-balancer':
      return 'aws_lb.this.arn_suffix';
    case 'target-group':
      return `${own ?? `${resourceTypes['target-group'].terraform}.this`}.arn_suffix`;
  }
}

/** The cluster of the same module, or what the service itself is given: an ARN ends with the name. */
function clusterReference(setup: ServiceSetup): string {
  const cluster = valueOf(setup.cluster);
  const beside = modulePath(cluster?.label ?? '') === modulePath(setup.service.label);
  if (setup.origin !== 'terraform') return 'CLUSTER';
  return cluster && beside
    ? `\${${inModule(cluster.label)}.${cluster.provider === 'awscc' ? 'cluster_name' : 'name'}}`
    : `\${element(split("/", ${inModule(setup.service.label)}.cluster), length(split("/", ${inModule(setup.service.label)}.cluster)) - 1)}`;
}

function modulePath(address: string): string {
  return address.slice(0, address.length - inModule(address).length);
}

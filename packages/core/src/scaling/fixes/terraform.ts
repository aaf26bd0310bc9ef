import { valueOf } from '../../fact.ts';
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
import { inModule, isRepeated } from './terraform-address.ts';
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
  const name = isInFile
    ? (inModule(edit.label).split('.').at(-1) ?? 'this')
    : blockName(edit, setup);
  return [
    ...whereItIs(edit),
    ...printBlock(
      `resource "${type}" "${name.replace(/\[.*\]$/, '')}"`,
      isAwscc ? awsccBody(edit, setup) : bodyInModule(edit, setup),
    ),
  ].join('\n');
}

/** What is written inside a module is written in that module's folder. */
function whereItIs({ modules, label, isNew }: ResourceEdit): readonly string[] {
  const call = modules.at(-1);
  if (call === undefined) return label.startsWith('module.') ? [`# ${label}`] : [];
  const source = call.source === undefined ? '' : ` (${call.source})`;
  const each = isNew && isRepeated(call.address) ? ', for every instance of the module' : '';
  return [`# ${isNew ? 'inside' : 'in'} ${call.address}${source}${each}`];
}

/** A block inside a module that has several instances, or is called elsewhere too, is the same for all. */
function isShared({ isNew, modules }: Pick<ResourceEdit, 'isNew' | 'modules'>): boolean {
  const call = modules.at(-1);
  return isNew && call !== undefined && (isRepeated(call.address) || call.unmade !== undefined);
}

function blockName(edit: ResourceEdit, setup: ServiceSetup): string {
  const before = `${slugOf(setup)}-`;
  const label =
    isShared(edit) && edit.label.startsWith(before) ? edit.label.slice(before.length) : edit.label;
  // Beside a policy of the same name on the module's own target.
  const isOfAdded = edit.kind === 'policy' && edit.modules.at(-1)?.unmade !== undefined;
  return `${label}${isOfAdded ? '-of-scalable-target' : ''}`.replaceAll(/\W/g, '_');
}

/** The target of the module's instances that are counted, without its index. */
function countedTarget(setup: ServiceSetup, unmade: string | undefined): string | undefined {
  const target = valueOf(setup.target);
  if (target) return /^aws_\w+\.[\w-]+(?=\[0\]$)/.exec(inModule(target.label))?.[0];
  return unmade === undefined
    ? undefined
    : `${resourceTypes.target.terraform}.${newTargetName(setup)}`;
}

/** What is there for several instances follows the module's own target, and is named by the service. */
function bodyInModule(edit: ResourceEdit, setup: ServiceSetup): HclObject {
  const body = toHcl(edit.body, setup) as HclObject;
  if (!isShared(edit)) return body;
  const [unmade] = edit.modules.at(-1)?.unmade ?? [];
  if (edit.kind === 'target' && unmade !== undefined) {
    // The module's own target is there for other instances: they get no second one.
    return { count: hcl.expression(`length(${unmade}) == 0 ? 1 : 0`), ...body };
  }
  const counted = countedTarget(setup, unmade);
  if (edit.kind === 'policy' && counted !== undefined) {
    return {
      count: hcl.expression(`length(${counted})`),
      ...body,
      resource_id: hcl.expression(`${counted}[count.index].resource_id`),
    };
  }
  const service = valueOf(setup.service.name);
  const alarm = body['alarm_name'];
  return typeof alarm === 'string' && service !== undefined && alarm.startsWith(service)
    ? {
        ...body,
        alarm_name: hcl.expression(
          `"\${${inModule(setup.service.label)}.name}${alarm.slice(service.length)}"`,
        ),
      }
    : body;
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
        : `${type}.${newTargetName(setup)}.resource_id`;
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

function newTargetName(setup: ServiceSetup): string {
  const shared = isShared({ isNew: true, modules: setup.service.modules ?? [] });
  return (shared ? 'scalable-target' : `${slugOf(setup)}-scalable-target`).replaceAll(/\W/g, '_');
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

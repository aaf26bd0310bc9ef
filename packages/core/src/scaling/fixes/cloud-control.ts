/**
 * Edits of resources whose provider has CloudFormation's properties: awscc in snake_case, aws-native in
 * camelCase. New resources are printed for the provider aws, which stands beside either.
 */
import type { ServiceSetup } from '../model/service-setup.ts';
import { resourceTypes } from '../settings.ts';
import { kindOfAwscc } from '../sources/cloud-control-words.ts';
import { snake } from '../sources/template-words.ts';
import { propertiesOf } from './cloudformation.ts';
import { hcl, type Hcl, type HclObject } from './hcl.ts';
import type { ResourceEdit } from './resource-edit.ts';

/** `awscc_ecs_service`. */
export function awsccType({ kind }: ResourceEdit): string {
  return [...kindOfAwscc].find(([, own]) => own === kind)?.[0] ?? '';
}

/** The arguments of an awscc resource: maps and lists, for it has no blocks. */
export function awsccBody(edit: ResourceEdit, setup: ServiceSetup): HclObject {
  return objectOf(propertiesOf(edit.kind, edit.body, setup));
}

function objectOf(properties: Readonly<Record<string, unknown>>): HclObject {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [snake(name), toHcl(value)]),
  );
}

function toHcl(value: unknown): Hcl {
  if (Array.isArray(value)) {
    return hcl.list((value as readonly Record<string, unknown>[]).map(objectOf));
  }
  if (typeof value !== 'object' || value === null) return value as string | number | boolean;
  if ('Ref' in value && value.Ref === 'AWS::NoValue') return hcl.expression('null');
  return hcl.map(objectOf(value as Record<string, unknown>));
}

/** `AWS::ECS::Service` → `aws_native.ecs.Service`. */
export function awsNativeClass({ kind }: ResourceEdit): string {
  const [, service = '', name = ''] = resourceTypes[kind].cloudFormation.split('::');
  return `aws_native.${service.toLowerCase()}.${name}`;
}

/** The arguments of an aws-native resource, as they stand in code. */
export function awsNativeBody(edit: ResourceEdit, setup: ServiceSetup): string {
  return code(propertiesOf(edit.kind, edit.body, setup), '');
}

function code(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const items = value.map((item) => `${inner}${code(item, inner)},`);
    return ['[', ...items, `${indent}]`].join('\n');
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if ('Ref' in value && value.Ref === 'AWS::NoValue') return 'undefined';
  const lines = Object.entries(value).map(
    ([name, item]) =>
      `${inner}${name.charAt(0).toLowerCase()}${name.slice(1)}: ${code(item, inner)},`,
  );
  return ['{', ...lines, `${indent}}`].join('\n');
}

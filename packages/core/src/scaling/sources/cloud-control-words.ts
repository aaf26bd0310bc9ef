/**
 * Terraform's provider awscc and Pulumi's aws-native are made from CloudFormation's schemas (the Cloud
 * Control API): the same resources and properties, in snake_case and in camelCase.
 */
import { inPascalCase, resourceTypes, type ResourceKind } from '../settings.ts';
import { isUnresolved, type PlannedObject, type PlannedValue } from './planned-resource.ts';
import { attributeNameOf, snake, toTerraformWords } from './template-words.ts';

/** `AWS::ECS::Service` → its service and resource in lower case and as it is. */
const cloudFormationTypes = Object.entries(resourceTypes).flatMap(([kind, { cloudFormation }]) => {
  const [, service = '', resource = ''] = (cloudFormation as string).split('::');
  return resource === '' ? [] : [{ kind: kind as ResourceKind, service, resource }];
});

/** `awscc_ecs_service` → the kind of resource. */
export const kindOfAwscc: ReadonlyMap<string, ResourceKind> = new Map(
  cloudFormationTypes.map(({ kind, service, resource }) => [
    `awscc_${service.toLowerCase()}_${snake(resource)}`,
    kind,
  ]),
);

/** `aws-native:ecs:Service` → the kind of resource. */
export const kindOfAwsNative: ReadonlyMap<string, ResourceKind> = new Map(
  cloudFormationTypes.map(({ kind, service, resource }) => [
    `aws-native:${service.toLowerCase()}:${resource}`,
    kind,
  ]),
);

/** Attributes of awscc or properties of aws-native, as those of the provider aws. */
export function fromCloudControl(kind: ResourceKind, values: PlannedObject): PlannedObject {
  return toTerraformWords(kind, pascalKeys(values) as PlannedObject);
}

/** The attribute of the provider aws for one of awscc or aws-native. */
export function attributeFromCloudControl(kind: ResourceKind, name: string): string {
  return attributeNameOf(kind, pascal(name));
}

function pascal(name: string): string {
  return name.includes('_') ? inPascalCase(name) : name.charAt(0).toUpperCase() + name.slice(1);
}

function pascalKeys(value: PlannedValue): PlannedValue {
  if (Array.isArray(value)) return (value as readonly PlannedValue[]).map(pascalKeys);
  if (typeof value !== 'object' || value === null || isUnresolved(value)) return value;
  return Object.fromEntries(
    Object.entries(value as PlannedObject)
      // What is not set is null in a plan.
      .filter(([, item]) => item !== null)
      .map(([name, item]) => [pascal(name), pascalKeys(item)]),
  );
}

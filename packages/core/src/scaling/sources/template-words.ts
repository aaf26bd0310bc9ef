/** From CloudFormation's words into Terraform's, by the table of settings. */
import {
  inPascalCase,
  resourceTypes,
  settings,
  type ResourceKind,
  type Setting,
} from '../settings.ts';
import {
  asList,
  at,
  isUnresolved,
  unresolved,
  type PlannedObject,
  type PlannedValue,
} from './planned-resource.ts';

/** CloudFormation's type → the kind of resource; types that mean the same are one kind. */
export const kindOfTemplateType: ReadonlyMap<string, ResourceKind> = new Map(
  Object.entries(resourceTypes).flatMap(([kind, { cloudFormation }]) =>
    (cloudFormation as string) === '' ? [] : [[cloudFormation, kind as ResourceKind]],
  ),
);

/** Properties whose references are looked for under Terraform's name. */
const attributeNames: Readonly<Partial<Record<ResourceKind, Readonly<Record<string, string>>>>> = {
  service: { ServiceName: 'name', LoadBalancers: 'load_balancer' },
  cluster: { ClusterName: 'name' },
  'cluster-capacity-providers': { Cluster: 'cluster_name' },
  listener: { DefaultActions: 'default_action' },
  'listener-rule': { Actions: 'action' },
  alarm: { Metrics: 'metric_query' },
};

/** Terraform's attribute for a property. */
export function attributeNameOf(kind: ResourceKind, property: string): string {
  return attributeNames[kind]?.[property] ?? snake(property);
}

/** Properties of a resource, resolved, as Terraform's attributes. */
export function toTerraformWords(kind: ResourceKind, properties: PlannedObject): PlannedObject {
  const table = (settings as Readonly<Partial<Record<ResourceKind, Record<string, Setting>>>>)[
    kind
  ];
  let values = snakeKeys(properties) as PlannedObject;
  for (const { terraform, cloudFormation } of Object.values(table ?? {})) {
    if (cloudFormation === undefined || cloudFormation === inPascalCase(terraform)) continue;
    const value =
      typeof cloudFormation === 'string'
        ? at(properties, cloudFormation.split('.'))
        : attributeOf(properties, cloudFormation.attribute);
    if (value !== undefined) values = put(values, terraform.split('.'), snakeKeys(value));
  }
  return values;
}

/** Attributes of target groups are pairs of key and value. */
function attributeOf(properties: PlannedObject, key: string): PlannedValue | undefined {
  const pairs = properties['TargetGroupAttributes'];
  if (isUnresolved(pairs)) return pairs;
  const list = asList(pairs);
  const found = list.find((pair) => at(pair, ['Key']) === key);
  if (found !== undefined) return at(found, ['Value']);
  // One pair whose key is hidden may be any of them.
  const hidden = list.some((pair) => isUnresolved(pair) || isUnresolved(at(pair, ['Key'])));
  return hidden ? unresolved('an attribute is known only when deployed') : undefined;
}

function put(
  values: PlannedObject,
  [name = '', ...rest]: readonly string[],
  value: PlannedValue,
): PlannedObject {
  if (rest.length === 0) return { ...values, [name]: value };
  const inner = values[name];
  const isObject = typeof inner === 'object' && inner !== null && !Array.isArray(inner);
  const base = isObject && !isUnresolved(inner) ? (inner as PlannedObject) : {};
  return { ...values, [name]: put(base, rest, value) };
}

/** Keys of an object and of all in it, in snake_case. */
export function snakeKeys(value: PlannedValue): PlannedValue {
  if (Array.isArray(value)) return (value as readonly PlannedValue[]).map(snakeKeys);
  if (typeof value !== 'object' || value === null || isUnresolved(value)) return value;
  return Object.fromEntries(
    Object.entries(value as PlannedObject).map(([name, item]) => [snake(name), snakeKeys(item)]),
  );
}

/** `DeregistrationDelay` → `deregistration_delay`; `HTTPCode` stays one word. */
export function snake(name: string): string {
  return name
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .toLowerCase();
}

import type { Place } from '../model/part.ts';
import type { UnreadService } from '../model/unread.ts';
import type { ResourceKind } from '../settings.ts';
import { resourceTypes } from '../settings.ts';
import {
  resolveProperty,
  type ExportedValue,
  type TemplateContext,
} from './cloudformation-values.ts';
import { expressType, expressTypes } from './express-service.ts';
import { constantOf, type Formula } from './formula.ts';
import type { LineOf } from './line-of.ts';
import type {
  Condition,
  PlannedObject,
  PlannedResource,
  PlannedValue,
} from './planned-resource.ts';
import type { ReadResources } from './read-resources.ts';
import { scheduledActionsIn } from './scheduled-actions.ts';
import { conditionsOf } from './template-conditions.ts';
import { expandLoops } from './template-loops.ts';
import { parameterValues, type GivenParameters } from './template-parameters.ts';
import {
  attributeNameOf,
  kindOfTemplateType,
  snakeKeys,
  toTerraformWords,
} from './template-words.ts';
import { macrosLeaveOut, nestedStack, unreadLoop, unreadServiceType } from './template-unread.ts';
import { present } from '../../present.ts';
import type { OpenedTemplate, Template, TemplateResource } from './template.ts';

/** @param key keeps the ids of several templates apart. */
export function openTemplate(
  template: Template,
  file: string,
  lineOf: LineOf,
  options: {
    readonly key: string;
    readonly parameters?: GivenParameters | undefined;
    readonly exported: (name: string) => ExportedValue | undefined;
  },
): OpenedTemplate {
  const parameters = parameterValues(template.Parameters ?? {}, options.parameters);
  const loops = expandLoops(template.Resources ?? {}, parameters);
  const resources = loops.value as Readonly<Record<string, TemplateResource>>;
  const context: TemplateContext = {
    idOf: (id) => (Object.hasOwn(resources, id) ? `${options.key}:${id}` : undefined),
    parameters,
    defaults: parameterValues(template.Parameters ?? {}, new Map()),
    mappings: template.Mappings ?? {},
    condition: (name) => conditions(name),
    exported: options.exported,
  };
  const conditions = conditionsOf(template.Conditions ?? {}, context);
  return {
    file,
    resources,
    context,
    loops,
    leftOut: macrosLeaveOut(template.Transform, resources),
    lineOf,
    exports: exportsOf(template.Outputs ?? {}, context),
    outputs: template.Outputs ?? {},
  };
}

function exportsOf(
  outputs: Readonly<Record<string, unknown>>,
  context: TemplateContext,
): ReadonlyMap<string, unknown> {
  const entries = Object.values(outputs).flatMap((output) => {
    const { Export: exported, Value: value } = (output ?? {}) as {
      readonly Export?: { readonly Name?: unknown };
      readonly Value?: unknown;
    };
    if (exported?.Name === undefined) return [];
    return [[resolveProperty(exported.Name, context).text, value] as const];
  });
  return new Map(entries);
}

/** The resources of a template, in Terraform's words. */
export function readTemplate(opened: OpenedTemplate): Omit<ReadResources, 'origin'> {
  const { resources, context, loops } = opened;
  const read: PlannedResource[] = [];
  const unread: UnreadService[] = loops.left.flatMap((loop) =>
    unreadLoop(loop, placeOf(loop.key, opened)),
  );
  const notes: string[] = [];
  const givenOut = new Set(resolveProperty(opened.outputs, context).references);
  let ruledOut = 0;
  for (const [id, resource] of Object.entries(resources)) {
    if (typeof resource !== 'object' || resource === null) continue;
    const condition = conditionOf(resource, context);
    // What its condition rules out is not there.
    if (condition && constantOf(condition.formula) === false) {
      if (!serviceTypes.has(resource.Type ?? '')) continue;
      ruledOut += 1;
      notes.push(`${id} is not there: the condition ${condition.name} does not hold`);
      continue;
    }
    const place = placeOf(id, opened);
    const kind = kindOfTemplateType.get(resource.Type ?? '');
    const own = unreadServiceType(id, resource, place);
    if (own) unread.push(own);
    const nested = nestedStack(id, resource, place, opened);
    if (nested) read.push(nested);
    if (resource.Type === expressTypes.cloudFormation) {
      read.push(translateExpress(id, resource, opened, condition));
    }
    if (kind === undefined) continue;
    const [translated, ...others] = translateResource(id, kind, resource, opened, condition);
    const isGivenOut = givenOut.has(translated.id);
    read.push(isGivenOut ? { ...translated, isGivenOut } : translated, ...others);
  }
  return { resources: read, leftOut: opened.leftOut, unread, notes, deleted: [], ruledOut };
}

const serviceTypes: ReadonlySet<string> = new Set([
  resourceTypes.service.cloudFormation,
  expressTypes.cloudFormation,
]);

function translateExpress(
  id: string,
  { Properties: properties }: TemplateResource,
  opened: OpenedTemplate,
  condition: Condition | undefined,
): PlannedResource {
  const context = condition ? { ...opened.context, given: condition.formula } : opened.context;
  const { value } = resolveProperty(properties ?? {}, context);
  return {
    id: opened.context.idOf(id) ?? id,
    label: id,
    type: expressType,
    values: snakeKeys(value) as PlannedObject,
    references: {},
    ...present({ condition }),
    place: placeOf(id, opened),
  };
}

function placeOf(id: string, { file, loops, lineOf }: OpenedTemplate): Place {
  const line = lineOf(['Resources', loops.madeBy.get(id) ?? id]);
  return { file, ...present({ line }) };
}

function conditionOf(
  { Condition: name }: TemplateResource,
  context: TemplateContext,
): Condition | undefined {
  if (typeof name !== 'string') return undefined;
  const formula: Formula = context.condition(name) ?? {
    kind: 'equals',
    left: `condition ${name}`,
    right: 'true',
    isLiteral: true,
  };
  return constantOf(formula) === true ? undefined : { name, formula };
}

function translateResource(
  id: string,
  kind: ResourceKind,
  { Properties: written }: TemplateResource,
  opened: OpenedTemplate,
  condition: Condition | undefined,
): readonly [PlannedResource, ...PlannedResource[]] {
  const properties = written ?? {};
  const context = condition ? { ...opened.context, given: condition.formula } : opened.context;
  const values: Record<string, PlannedValue> = {};
  const references: Record<string, readonly string[]> = {};
  const texts: Record<string, string> = {};
  for (const [property, raw] of Object.entries(properties)) {
    const resolved = resolveProperty(raw, context);
    values[property] = resolved.value;
    const name = attributeNameOf(kind, property);
    references[name] = resolved.references;
    texts[name] = resolved.text;
  }
  const resource: PlannedResource = {
    id: opened.context.idOf(id) ?? id,
    label: id,
    type: resourceTypes[kind].terraform,
    values: toTerraformWords(kind, values),
    references,
    texts,
    ...present({ condition }),
    ...(kind === 'service' &&
      properties['Cluster'] !== undefined && { clusterExpression: properties['Cluster'] }),
    place: placeOf(id, opened),
  };
  return [resource, ...scheduledActionsIn(resource)];
}

/** What a template may hold that is not read: it is said by name. */
import type { Place } from '../model/part.ts';
import type { UnreadService } from '../model/unread.ts';
import { resolveProperty } from './cloudformation-values.ts';
import type { PlannedResource } from './planned-resource.ts';
import type { UnexpandedLoop } from './template-loops.ts';
import type { OpenedTemplate, TemplateResource } from './template.ts';

/** Type of the resources that stand for another file. */
export const nestedType = 'nested';

/** A resource that is a service, but of a kind whose settings are not read. */
export function unreadServiceType(
  id: string,
  { Type: type = '' }: TemplateResource,
  place: Place,
): UnreadService | undefined {
  if (id === 'Fn::Transform') {
    return {
      label: id,
      kind: 'a macro',
      why: 'the resources that it puts in are known only when the stack is deployed (give the processed template: aws cloudformation get-template --template-stage Processed)',
      place,
    };
  }
  if (type === 'AWS::ECS::TaskSet') {
    return {
      label: id,
      kind: type,
      why: 'task sets of an external deployment controller are not read',
      place,
    };
  }
  if (/^[\w:]*\b(ECS|Ecs|Fargate)[\w:]*::MODULE$/.test(type)) {
    return { label: id, kind: type, why: 'what a registered module makes is not read', place };
  }
  return undefined;
}

/** A loop over a list that is not known may make services. */
export function unreadLoop({ key, body }: UnexpandedLoop, place: Place): readonly UnreadService[] {
  const text = JSON.stringify(body) ?? '';
  if (!/"AWS::ECS::(Service|ExpressGatewayService)"/.test(text)) return [];
  return [
    {
      label: key,
      kind: 'Fn::ForEach',
      why: 'the list that Fn::ForEach goes through is known only when the stack is deployed (the input parameters can give it)',
      place,
    },
  ];
}

/**
 * A macro may put in resources or change them: AWS::Include, and those of one's own. AWS's other
 * transforms make nothing that a service refers to.
 */
export function macrosLeaveOut(
  transform: unknown,
  resources: Readonly<Record<string, TemplateResource>>,
): string | undefined {
  const names = (Array.isArray(transform) ? (transform as readonly unknown[]) : [transform]).map(
    nameOfMacro,
  );
  const own = names.find(
    (name) => name !== undefined && (name === 'AWS::Include' || !name.startsWith('AWS::')),
  );
  const macro =
    own ?? ('Fn::Transform' in resources ? nameOfMacro(resources['Fn::Transform']) : undefined);
  return macro === undefined
    ? undefined
    : `the macro ${macro} may put in what the template does not show`;
}

function nameOfMacro(transform: unknown): string | undefined {
  if (typeof transform === 'string') return transform;
  if (typeof transform !== 'object' || transform === null) return undefined;
  const name = (transform as { readonly Name?: unknown }).Name;
  return typeof name === 'string' ? name : 'in Fn::Transform';
}

const nestedTypes = new Set(['AWS::CloudFormation::Stack', 'AWS::Serverless::Application']);

/** A nested stack: it refers to what it is given, and is read where its template is given too. */
export function nestedStack(
  id: string,
  resource: TemplateResource,
  place: Place,
  { context }: OpenedTemplate,
): PlannedResource | undefined {
  if (!nestedTypes.has(resource.Type ?? '')) return undefined;
  const properties = resource.Properties ?? {};
  const asset = resource.Metadata?.['aws:asset:path'];
  const written = properties['TemplateURL'] ?? properties['Location'];
  const path =
    typeof asset === 'string' ? asset : typeof written === 'string' ? written : undefined;
  return {
    id: context.idOf(id) ?? id,
    label: id,
    type: nestedType,
    values: path === undefined ? {} : { template: path },
    references: { parameters: resolveProperty(properties['Parameters'] ?? {}, context).references },
    place,
  };
}

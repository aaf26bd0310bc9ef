/** Identity-based policies, evaluated as IAM does ("Policy evaluation logic" and the pages it leads to). */
import type { Need } from './operation.ts';

/** A policy as it is written for AWS, as far as it is evaluated here. */
export type PolicyDocument = { readonly Statement: readonly PolicyStatement[] };

export type PolicyStatement = {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Resource?: string | readonly string[];
  /** Operator → condition key → values. */
  readonly Condition?: Readonly<
    Record<string, Readonly<Record<string, string | readonly string[]>>>
  >;
};

/** What policies say of one action on one resource: an explicit deny wins over every allow. */
export function decide(
  policies: readonly PolicyDocument[],
  need: Need,
): 'allowed' | 'denied' | 'not allowed' {
  const applying = policies
    .flatMap(({ Statement }) => Statement)
    .filter((statement) => applies(statement, need));
  if (applying.some(({ Effect }) => Effect === 'Deny')) return 'denied';
  return applying.length > 0 ? 'allowed' : 'not allowed';
}

function applies({ Action, Resource = '*', Condition = {} }: PolicyStatement, need: Need): boolean {
  return (
    list(Action).some((pattern) => like(pattern.toLowerCase(), need.action.toLowerCase())) &&
    list(Resource).some((pattern) => like(pattern, need.resource)) &&
    Object.entries(Condition).every(([operator, keys]) =>
      Object.entries(keys).every(([key, values]) =>
        holds(operator, list(values), valueOf(need, key)),
      ),
    )
  );
}

/** Names of condition keys have no case. */
function valueOf({ conditions = {} }: Need, key: string): string | undefined {
  const found = Object.entries(conditions).find(
    ([name]) => name.toLowerCase() === key.toLowerCase(),
  );
  return found?.[1];
}

/** A key that the call does not have fails every operator but those that end in `IfExists`. */
function holds(operator: string, values: readonly string[], actual: string | undefined): boolean {
  const plain = operator.replace(/IfExists$/, '');
  if (actual === undefined) return plain !== operator;
  switch (plain) {
    case 'StringEquals':
      return values.includes(actual);
    case 'StringLike':
    case 'ArnEquals':
    case 'ArnLike':
      return values.some((pattern) => like(pattern, actual));
    default:
      throw new Error(`The simulator does not evaluate the condition operator ${operator}.`);
  }
}

/** `*` is any text, `?` any character. What has no resource is `*`, and only `*` covers it. */
function like(pattern: string, actual: string): boolean {
  if (pattern === '*' || pattern === actual) return true;
  const source = pattern
    .replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, 's').test(actual);
}

function list(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}

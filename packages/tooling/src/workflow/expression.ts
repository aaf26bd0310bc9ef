/** Evaluates what stands in `${{ }}`, with GitHub's own lexer, parser and evaluator. */
import { data, Evaluator, Lexer, Parser, wellKnownFunctions } from '@actions/expressions';
import { TokenType, type Token } from '@actions/expressions/lexer';
import type { ExpressionData } from '@actions/expressions/data/expressiondata';
import type { FunctionDefinition } from '@actions/expressions/funcs/info';
import {
  isBasicExpression,
  isBoolean,
  isMapping,
  isNumber,
  isSequence,
  isString,
} from '@actions/workflow-parser';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';
import { ReadableError } from '@ecs-actions/core/readable-error';

/** What expressions see, by name: `inputs`, `steps`, `github`, …; plain values only. */
export type Contexts = Readonly<Record<string, unknown>>;

/** How the job stands: what success(), failure() and cancelled() answer; after a skipped job all say no. */
export type JobStatus = 'success' | 'failure' | 'cancelled' | 'skipped';

export interface Scope {
  readonly contexts: Contexts;
  readonly status: JobStatus;
}

/** A plain value: text, number, boolean, null, list or mapping. */
export function evaluate(expression: string, { contexts, status }: Scope): unknown {
  const functions = statusFunctions(status);
  try {
    const tokens = new Lexer(expression).lex().tokens.map(withWholeText);
    const tree = new Parser(tokens, Object.keys(contexts), functions).parse();
    const known = Object.entries(contexts).map(([key, value]) => ({ key, value: toData(value) }));
    const byName = new Map(functions.map((one) => [one.name, one]));
    return toPlain(new Evaluator(tree, new data.Dictionary(...known), byName).evaluate());
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new ReadableError('Expression failed', `\${{ ${expression} }}: ${why}`, { cause: error });
  }
}

/** The lexer (0.3.61) reads only the first of several `''` in a text as a quote. */
function withWholeText(token: Token): Token {
  if (token.type !== TokenType.STRING) return token;
  return { ...token, value: token.lexeme.slice(1, -1).replaceAll("''", "'") };
}

export function isTruthy(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '' && value !== 0 && value !== false;
}

/** As GitHub writes a value into text: null is empty, a list or mapping `Array` or `Object`. */
export function asText(value: unknown): string {
  return toData(value).coerceString();
}

/** A value of the workflow file with its expressions evaluated; mappings and lists included. */
export function evaluateToken(token: TemplateToken, scope: Scope): unknown {
  if (isBasicExpression(token)) return evaluate(token.expression, scope);
  if (isString(token) || isNumber(token) || isBoolean(token)) return token.value;
  if (isSequence(token)) {
    return Array.from({ length: token.count }, (_, index) =>
      evaluateToken(token.get(index), scope),
    );
  }
  if (isMapping(token)) {
    return Object.fromEntries(
      [...members(token)].map(([key, value]) => [key, evaluateToken(value, scope)]),
    );
  }
  return null;
}

/** A mapping's values as text, as `env` and `with` are handed over. */
export function evaluateTexts(
  token: TemplateToken | undefined,
  scope: Scope,
): Record<string, string> {
  if (token === undefined) return {};
  return Object.fromEntries(
    [...members(token)].map(([key, value]) => [key, asText(evaluateToken(value, scope))]),
  );
}

/** The members of a mapping, by key; none where it is no mapping. */
export function members(token: TemplateToken | undefined): ReadonlyMap<string, TemplateToken> {
  if (token === undefined || !isMapping(token)) return new Map();
  return new Map(
    Array.from({ length: token.count }, (_, index) => {
      const { key, value } = token.get(index);
      return [key.toString(), value] as const;
    }),
  );
}

function statusFunctions(status: JobStatus): FunctionDefinition[] {
  const answers = {
    success: status === 'success',
    failure: status === 'failure',
    cancelled: status === 'cancelled',
    always: true,
  };
  return Object.entries(answers).map(([name, answer]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(answer),
  }));
}

function toData(value: unknown): ExpressionData {
  if (value === null || value === undefined) return new data.Null();
  if (typeof value === 'string') return new data.StringData(value);
  if (typeof value === 'number') return new data.NumberData(value);
  if (typeof value === 'boolean') return new data.BooleanData(value);
  if (Array.isArray(value)) return new data.Array(...value.map(toData));
  return new data.Dictionary(
    ...Object.entries(value).map(([key, one]) => ({ key, value: toData(one) })),
  );
}

function toPlain(value: ExpressionData): unknown {
  const text = wellKnownFunctions['tojson']?.call(value).coerceString() ?? 'null';
  return JSON.parse(text) as unknown;
}

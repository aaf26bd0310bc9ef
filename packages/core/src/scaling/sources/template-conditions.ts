import { textOf, type TemplateContext } from './cloudformation-values.ts';
import type { Formula } from './formula.ts';

/**
 * What the conditions of a template say, by name. What is no comparison of values (a condition that does
 * not exist, one that leads back to itself) is a value of its own that nothing else equals.
 */
export function conditionsOf(
  written: Readonly<Record<string, unknown>>,
  context: TemplateContext,
): (name: string) => Formula | undefined {
  const known = new Map<string, Formula>();
  const open = new Set<string>();

  function byName(name: string): Formula {
    const found = known.get(name);
    if (found) return found;
    if (open.has(name) || !Object.hasOwn(written, name)) return opaque(`condition ${name}`);
    open.add(name);
    const formula = read(written[name]);
    open.delete(name);
    known.set(name, formula);
    return formula;
  }

  function read(value: unknown): Formula {
    if (typeof value === 'boolean') return { kind: 'constant', value };
    if (typeof value !== 'object' || value === null) return opaque(JSON.stringify(value));
    const [name, argument] = Object.entries(value)[0] ?? [];
    const list = Array.isArray(argument) ? (argument as readonly unknown[]) : [argument];
    switch (name) {
      case 'Condition':
        return byName(String(argument));
      case 'Fn::Not':
        return { kind: 'not', of: read(list[0]) };
      case 'Fn::And':
        return { kind: 'and', of: list.map(read) };
      case 'Fn::Or':
        return { kind: 'or', of: list.map(read) };
      case 'Fn::Equals':
        return equals(textOf(list[0], context), textOf(list[1], context));
      default:
        return opaque(JSON.stringify(value));
    }
  }

  return (name) => (Object.hasOwn(written, name) ? byName(name) : undefined);
}

function equals(one: string, other: string): Formula {
  if (one === other) return { kind: 'constant', value: true };
  const [hidden, shown] = one.includes('${') ? [one, other] : [other, one];
  if (!hidden.includes('${')) return { kind: 'constant', value: false };
  const isLiteral = !shown.includes('${');
  // Of two values that are not known either may stand first.
  const [left, right] = isLiteral || hidden < shown ? [hidden, shown] : [shown, hidden];
  return { kind: 'equals', left, right, isLiteral };
}

function opaque(what: string): Formula {
  return { kind: 'equals', left: what, right: 'true', isLiteral: true };
}

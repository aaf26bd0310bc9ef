/** What a condition says, as far as a file tells: which values are equal, and how that is combined. */
export type Formula =
  | { readonly kind: 'constant'; readonly value: boolean }
  | {
      readonly kind: 'equals';
      readonly left: string;
      readonly right: string;
      /** `right` is written out, so that `left` cannot equal another such value too. */
      readonly isLiteral: boolean;
    }
  | { readonly kind: 'not'; readonly of: Formula }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Formula[] };

type Equals = Extract<Formula, { kind: 'equals' }>;

/** Beyond this the table of all cases grows too long, and the answer is "sometimes". */
const mostAtoms = 10;

/**
 * Whether `then` holds wherever `given` does: always, never, or only in some cases. Tried on every
 * combination of what may be equal.
 */
export function implies(given: Formula, then: Formula): 'always' | 'never' | 'sometimes' {
  const atoms = new Map<string, Equals>();
  collectAtoms(given, atoms);
  collectAtoms(then, atoms);
  if (atoms.size > mostAtoms) {
    return JSON.stringify(given) === JSON.stringify(then) ? 'always' : 'sometimes';
  }
  const keys = [...atoms.keys()];
  const seen = new Set<boolean>();
  for (let bits = 0; bits < 2 ** keys.length; bits += 1) {
    const isTrue = new Map(
      keys.map((key, index) => [key, Math.floor(bits / 2 ** index) % 2 === 1]),
    );
    if (!isPossible(atoms, isTrue) || !holds(given, isTrue)) continue;
    seen.add(holds(then, isTrue));
  }
  if (seen.size === 2) return 'sometimes';
  // A condition that never holds: whatever stands under it is not there either way.
  return seen.has(false) ? 'never' : 'always';
}

function keyOf({ left, right }: Equals): string {
  return JSON.stringify([left, right]);
}

function collectAtoms(formula: Formula, into: Map<string, Equals>): void {
  switch (formula.kind) {
    case 'constant':
      break;
    case 'equals':
      into.set(keyOf(formula), formula);
      break;
    case 'not':
      collectAtoms(formula.of, into);
      break;
    case 'and':
    case 'or':
      for (const part of formula.of) collectAtoms(part, into);
      break;
  }
}

/** One value cannot equal two different ones. */
function isPossible(
  atoms: ReadonlyMap<string, Equals>,
  isTrue: ReadonlyMap<string, boolean>,
): boolean {
  const values = new Map<string, string>();
  for (const [key, { left, right, isLiteral }] of atoms) {
    if (!isLiteral || isTrue.get(key) !== true) continue;
    if ((values.get(left) ?? right) !== right) return false;
    values.set(left, right);
  }
  return true;
}

function holds(formula: Formula, isTrue: ReadonlyMap<string, boolean>): boolean {
  switch (formula.kind) {
    case 'constant':
      return formula.value;
    case 'equals':
      return isTrue.get(keyOf(formula)) === true;
    case 'not':
      return !holds(formula.of, isTrue);
    case 'and':
      return formula.of.every((part) => holds(part, isTrue));
    case 'or':
      return formula.of.some((part) => holds(part, isTrue));
  }
}

/** Whether a formula is true or false whatever the values are. */
export function constantOf(formula: Formula): boolean | undefined {
  const answer = implies({ kind: 'constant', value: true }, formula);
  return answer === 'sometimes' ? undefined : answer === 'always';
}

/**
 * The `configuration` part of a plan: what was written, with references instead of values. It tells what
 * belongs together where the values are known only after apply.
 */
export interface ConfigModule {
  readonly resources?: readonly ConfigResource[];
  readonly module_calls?: Readonly<Record<string, ModuleCall>>;
  readonly outputs?: Readonly<Record<string, { readonly expression?: ExpressionTree }>>;
}

interface ConfigResource {
  /** Relative to its module, without an index. */
  readonly address: string;
  readonly expressions?: Expressions;
}

interface ModuleCall {
  readonly expressions?: Expressions;
  readonly module?: ConfigModule;
}

export type Expressions = Readonly<Record<string, ExpressionTree>>;
export type ExpressionTree =
  | string
  | number
  | boolean
  | null
  | readonly ExpressionTree[]
  | { readonly [name: string]: ExpressionTree };

interface Scope {
  readonly module: ConfigModule;
  /** `module.a.module.b`, without indices; empty at the root. */
  readonly path: string;
  readonly parent: { readonly scope: Scope; readonly call: ModuleCall } | undefined;
}

/** The expressions of the resource with that address, if the configuration holds it. */
export function configurationOf(root: ConfigModule, address: string): Expressions | undefined {
  const { modulePath, local } = splitAddress(address);
  const scope = enter(root, modulePath);
  return scope?.module.resources?.find((resource) => resource.address === local)?.expressions;
}

/**
 * The addresses of the resources an expression is made from: through variables to where the module is
 * called, and through outputs into other modules. Locals are not part of the format and end the way.
 */
export function resolveReferences(
  root: ConfigModule,
  address: string,
  expression: ExpressionTree | undefined,
  addresses: readonly string[],
): readonly string[] {
  const scope = enter(root, splitAddress(address).modulePath);
  if (!scope) return [];
  const found = follow(expression, scope, 0);
  const own = indexOf(address);
  const candidates = addresses.filter((candidate) => found.has(withoutIndices(candidate)));
  // With for_each or count on both sides, the instance with the same key belongs to it.
  const sameIndex = candidates.filter((candidate) => own !== '' && indexOf(candidate) === own);
  return sameIndex.length > 0 ? sameIndex : candidates;
}

/** Addresses without indices that an expression leads to. */
function follow(
  expression: ExpressionTree | undefined,
  scope: Scope,
  depth: number,
): ReadonlySet<string> {
  const found = new Set<string>();
  if (depth > 10) return found;
  for (const reference of referencesIn(expression)) {
    const [first = '', second = '', third = ''] = reference.split('.');
    if (first === 'var' && scope.parent) {
      const { call, scope: outer } = scope.parent;
      addAll(found, follow(call.expressions?.[bare(second)], outer, depth + 1));
    } else if (first === 'module') {
      const name = bare(second);
      const called = scope.module.module_calls?.[name];
      if (!called?.module) continue;
      const inner = child(scope, name, called, called.module);
      const output = called.module.outputs?.[bare(third)];
      addAll(found, follow(output?.expression, inner, depth + 1));
    } else if (!['var', 'local', 'each', 'count', 'data', 'path', 'terraform'].includes(first)) {
      found.add(join(scope.path, `${first}.${bare(second)}`));
    }
  }
  return found;
}

function addAll(into: Set<string>, more: ReadonlySet<string>): void {
  for (const item of more) into.add(item);
}

/** Every `references` list in an expression and the blocks below it. */
function referencesIn(expression: ExpressionTree | undefined): readonly string[] {
  if (Array.isArray(expression))
    return (expression as readonly ExpressionTree[]).flatMap(referencesIn);
  if (typeof expression !== 'object' || expression === null) return [];
  return Object.entries(expression as Expressions).flatMap(([name, value]) =>
    name === 'references' && Array.isArray(value)
      ? (value as readonly ExpressionTree[]).filter((item) => typeof item === 'string')
      : referencesIn(value),
  );
}

function enter(root: ConfigModule, modulePath: readonly string[]): Scope | undefined {
  let scope: Scope | undefined = { module: root, path: '', parent: undefined };
  for (const name of modulePath) {
    const call: ModuleCall | undefined = scope?.module.module_calls?.[name];
    if (!scope || !call?.module) return undefined;
    scope = child(scope, name, call, call.module);
  }
  return scope;
}

function child(scope: Scope, name: string, call: ModuleCall, module: ConfigModule): Scope {
  return { module, path: join(scope.path, `module.${name}`), parent: { scope, call } };
}

function splitAddress(address: string): { modulePath: readonly string[]; local: string } {
  let rest = withoutIndices(address);
  const modulePath: string[] = [];
  for (;;) {
    const match = /^module\.([^.]+)\.(.+)$/.exec(rest);
    if (!match?.[1] || !match[2]) return { modulePath, local: rest };
    modulePath.push(match[1]);
    rest = match[2];
  }
}

/** `module.a["x.y"].aws_lb.b[0]` → `module.a.aws_lb.b`. */
function withoutIndices(address: string): string {
  return address.replaceAll(/\["(?:[^"\\]|\\.)*"\]|\[\d+\]/g, '');
}

function indexOf(address: string): string {
  return /(\["(?:[^"\\]|\\.)*"\]|\[\d+\])$/.exec(address)?.[1] ?? '';
}

function bare(name: string): string {
  return name.replace(/\[.*$/, '');
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

import type { ModuleCall } from '../model/part.ts';
import {
  addressOfSteps,
  matches,
  nameOfSteps,
  parseAddress,
  splitDots,
  splitKey,
  type AddressStep,
} from './terraform-address.ts';
import { present } from '../../present.ts';

/**
 * The `configuration` part of a plan: what was written, with references instead of values. It tells what
 * belongs together where the values are known only after apply.
 */
export interface ConfigModule {
  readonly resources?: readonly ConfigResource[];
  readonly module_calls?: Readonly<Record<string, ConfigModuleCall>>;
  readonly outputs?: Readonly<Record<string, { readonly expression?: ExpressionTree }>>;
}

export interface ConfigResource {
  /** Relative to its module, without an index. */
  readonly address: string;
  readonly mode?: string;
  readonly type?: string;
  readonly expressions?: Expressions;
  readonly count_expression?: ExpressionTree;
  readonly for_each_expression?: ExpressionTree;
}

export interface ConfigModuleCall {
  readonly source?: string;
  readonly expressions?: Expressions;
  readonly count_expression?: ExpressionTree;
  readonly for_each_expression?: ExpressionTree;
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

/** A module instance: `module.ecs.module.service["web"]`. */
interface Scope {
  readonly module: ConfigModule;
  readonly steps: readonly AddressStep[];
  readonly parent: { readonly scope: Scope; readonly call: ConfigModuleCall } | undefined;
}

/** What an expression is made from. */
export interface Origins {
  /** Addresses of resources of the plan. */
  readonly addresses: readonly string[];
  /** Variables, locals, keys and data it ends in, each with the module instance it belongs to. */
  readonly symbols: readonly string[];
}

/** Reads the configuration of one plan; made once, for a plan may have thousands of resources. */
export class Configuration {
  readonly #root: ConfigModule;
  readonly #instances = new Map<string, (readonly AddressStep[])[]>();
  readonly #resources = new WeakMap<ConfigModule, ReadonlyMap<string, ConfigResource>>();

  /** @param addresses of the resources that references may lead to. */
  constructor(root: ConfigModule, addresses: readonly string[]) {
    this.#root = root;
    for (const address of addresses) {
      const steps = parseAddress(address);
      const name = nameOfSteps(steps);
      const list = this.#instances.get(name);
      if (list) list.push(steps);
      else this.#instances.set(name, [steps]);
    }
  }

  /** The expressions of the resource with that address, if the configuration holds it. */
  expressionsOf(address: string): Expressions | undefined {
    const steps = parseAddress(address);
    const scope = this.#enter(steps.slice(0, -1));
    return scope && this.#resourcesOf(scope.module).get(steps.at(-1)?.name ?? '')?.expressions;
  }

  /** The module calls on the way to a resource, the outermost first. */
  modulesOf(address: string): readonly ModuleCall[] {
    const steps = parseAddress(address).slice(0, -1);
    return steps.map((_, index) => {
      const path = steps.slice(0, index + 1);
      const scope = this.#enter(path);
      const source = scope?.parent?.call.source;
      const unmade = scope ? this.#unmadeIn(scope.module, path) : [];
      return {
        address: addressOfSteps(path),
        ...present({ source }),
        ...(unmade.length > 0 && { unmade }),
      };
    });
  }

  /** The scalable targets that a module has in its configuration and not in the plan. */
  #unmadeIn(module: ConfigModule, path: readonly AddressStep[]): readonly string[] {
    const inside = addressOfSteps(path);
    const targets = (module.resources ?? []).filter(({ address }) =>
      address.startsWith('aws_appautoscaling_target.'),
    );
    return targets
      .map(({ address }) => address)
      .filter((address) => {
        const made = this.#instances.get(nameOfSteps([...path, ...parseAddress(address)])) ?? [];
        return !made.some((steps) => addressOfSteps(steps.slice(0, path.length)) === inside);
      });
  }

  /**
   * What an expression of a resource is made from: through variables to where the module is called, and
   * through outputs into other modules. Locals are not part of the format and end the way.
   *
   * The instance keys along the whole path agree: a module's resources refer to those of the same module
   * instance, a literal index means that instance, and `each.key` the one with the same key.
   */
  originsOf(address: string, expression: ExpressionTree | undefined): Origins {
    const steps = parseAddress(address);
    const scope = this.#enter(steps.slice(0, -1));
    if (!scope) return { addresses: [], symbols: [] };
    const walk = new Walk(this.#instances);
    walk.follow(expression, scope, steps.at(-1)?.key ?? '');
    return walk.result(steps.at(-1)?.key ?? '');
  }

  #enter(path: readonly AddressStep[]): Scope | undefined {
    let scope: Scope | undefined = { module: this.#root, steps: [], parent: undefined };
    for (const step of path) {
      const call: ConfigModuleCall | undefined =
        scope?.module.module_calls?.[step.name.replace(/^module\./, '')];
      if (!scope || !call?.module) return undefined;
      scope = child(scope, step, call, call.module);
    }
    return scope;
  }

  #resourcesOf(module: ConfigModule): ReadonlyMap<string, ConfigResource> {
    const known = this.#resources.get(module);
    if (known) return known;
    const made = new Map((module.resources ?? []).map((item) => [item.address, item]));
    this.#resources.set(module, made);
    return made;
  }
}

function child(
  scope: Scope,
  step: AddressStep,
  call: ConfigModuleCall,
  module: ConfigModule,
): Scope {
  return { module, steps: [...scope.steps, step], parent: { scope, call } };
}

/** One way through the configuration, from an expression to what it is made from. */
class Walk {
  readonly #instances: ReadonlyMap<string, readonly (readonly AddressStep[])[]>;
  readonly #patterns = new Map<string, readonly AddressStep[]>();
  readonly #symbols = new Set<string>();
  readonly #keys = new Set<string>();
  readonly #seen = new Set<string>();

  constructor(instances: ReadonlyMap<string, readonly (readonly AddressStep[])[]>) {
    this.#instances = instances;
  }

  /** @param key what `each.key` and `count.index` stand for in this scope. */
  follow(expression: ExpressionTree | undefined, scope: Scope, key: string, depth = 0): void {
    if (depth > 12) return;
    for (const reference of mostExact(referencesIn(expression))) {
      this.#followOne(reference, scope, key, depth);
    }
  }

  #followOne(reference: string, scope: Scope, key: string, depth: number): void {
    const [first = '', second = '', third = ''] = splitDots(reference);
    const place = addressOfSteps(scope.steps);
    const visit = `${place} ${reference} ${key}`;
    if (this.#seen.has(visit)) return;
    this.#seen.add(visit);
    switch (first) {
      case 'var': {
        if (!scope.parent) {
          this.#symbols.add(reference);
          return;
        }
        const { call, scope: outer } = scope.parent;
        const own = scope.steps.at(-1)?.key ?? '';
        const given = call.expressions?.[splitKey(second).name];
        if (given === undefined) this.#symbols.add(`${nameOfSteps(scope.steps)} ${reference}`);
        this.follow(given, outer, own, depth + 1);
        return;
      }
      case 'module':
        this.#enterModule(splitKey(second), splitKey(third).name, scope, depth);
        return;
      case 'each':
      case 'count':
        if (key !== '') this.#keys.add(key);
        this.#symbols.add(`${place} ${key}`);
        return;
      case 'local':
      case 'data':
        this.#symbols.add(`${place} ${reference}`);
        return;
      case 'path':
      case 'terraform':
      case 'self':
        return;
      default: {
        const { name, key: written } = splitKey(second);
        const step = { name: `${first}.${name}`, key: isLiteralKey(written) ? written : undefined };
        const pattern = [...scope.steps, step];
        this.#patterns.set(addressOfSteps(pattern) + (step.key === undefined ? '*' : ''), pattern);
        this.#symbols.add(`${place} ${reference}`);
      }
    }
  }

  #enterModule(
    { name, key }: { readonly name: string; readonly key: string },
    output: string,
    scope: Scope,
    depth: number,
  ): void {
    const call = scope.module.module_calls?.[name];
    if (!call?.module) return;
    const step = { name: `module.${name}`, key: isLiteralKey(key) ? key : undefined };
    const inner = child(scope, step, call, call.module);
    this.follow(call.module.outputs?.[output]?.expression, inner, '', depth + 1);
  }

  /** @param ownKey of the resource itself: with for_each or count on both sides, equal keys belong together. */
  result(ownKey: string): Origins {
    const found = new Map<string, readonly AddressStep[]>();
    for (const pattern of this.#patterns.values()) {
      for (const steps of this.#instances.get(nameOfSteps(pattern)) ?? []) {
        if (matches(pattern, steps)) found.set(addressOfSteps(steps), steps);
      }
    }
    const keys = new Set([...this.#keys, ...(ownKey === '' ? [] : [ownKey])]);
    const isSame = (steps: readonly AddressStep[]) =>
      steps.some(({ key }) => key !== undefined && keys.has(key));
    // Only among the instances of one resource: what else is referred to stays.
    const byName = new Map<string, (readonly AddressStep[])[]>();
    for (const steps of found.values()) {
      const name = nameOfSteps(steps);
      byName.set(name, [...(byName.get(name) ?? []), steps]);
    }
    const kept = [...byName.values()].flatMap((instances) => {
      const same = instances.filter(isSame);
      return same.length > 0 ? same : instances;
    });
    return { addresses: kept.map(addressOfSteps), symbols: [...this.#symbols] };
  }
}

function isLiteralKey(key: string): boolean {
  return /^\[("(?:[^"\\]|\\.)*"|\d+)\]$/.test(key);
}

/**
 * Terraform lists each reference with all of its beginnings (`a.b[0].name`, `a.b[0]`, `a.b`): only the
 * longest say what is meant.
 */
function mostExact(references: readonly string[]): readonly string[] {
  const all = [...new Set(references)];
  return all.filter(
    (reference) =>
      !all.some(
        (other) =>
          other.length > reference.length &&
          other.startsWith(reference) &&
          /^[.[]/.test(other.slice(reference.length)),
      ),
  );
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

/** What a file says does not depend on how it is put: order, modules, names, parameters. */
import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { emptyConfig, settingsFor } from '../../src/scaling/config/config.ts';
import { readPlans } from '../../src/scaling/sources/read-plan.ts';
import { readParameters } from '../../src/scaling/sources/template-parameters.ts';
import { verifyService } from '../../src/scaling/verify.ts';
import { now } from './support/live-setup.ts';
import { json } from './support/read-file.ts';
import { asCloudFormation } from './support/stack-cloudformation.ts';
import { asPulumi } from './support/stack-pulumi.ts';
import { asTerraform } from './support/stack-terraform.ts';
import { randomStack } from './support/stack.ts';

type Json = Record<string, unknown>;

/** Every outcome of every rule: `fail`, `skipped` or `pass`, with the resource and the evidence. */
function outcomes(file: Json, parameters?: Readonly<Record<string, unknown>>) {
  const given = parameters && readParameters(json({ Parameters: parameters }), 'p.json');
  const { services } = readPlans([{ bytes: json(file), file: 'file.json' }], given);
  return services
    .map((setup) => verifyService(setup, settingsFor(emptyConfig, 'production', []), now))
    .flatMap(({ failures, skipped, passes }) => [
      ...failures.map(({ rule, resource, actual }) => `fail ${rule} ${resource}: ${actual}`),
      ...skipped.map(({ rule, resource }) => `skipped ${rule} ${resource}`),
      ...passes.map(({ rule, resource }) => `pass ${rule} ${resource}`),
    ])
    .sort();
}

/** Which rules failed, were skipped, or passed and did neither. */
function byRule(list: readonly string[]) {
  const of = (status: string) =>
    new Set(list.flatMap((text) => (text.startsWith(`${status} `) ? [text.split(' ')[1]] : [])));
  return { failed: of('fail'), skipped: of('skipped') };
}

/** Another order, decided by the seed. */
function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const keyed = items.map((item, index) => ({
    item,
    key: ((index + 1) * (seed + 7919)) % 104_729,
  }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}

describe('the order of resources changes nothing', () => {
  test.each<readonly [string, (stack: Parameters<typeof asTerraform>[0], seed: number) => Json]>([
    [
      'in a plan',
      (stack, seed) => {
        const plan = asTerraform(stack);
        return {
          ...plan,
          resource_changes: shuffled(plan['resource_changes'] as readonly unknown[], seed),
        };
      },
    ],
    [
      'in a template',
      (stack, seed) => {
        const template = asCloudFormation(stack);
        const entries = Object.entries(template['Resources'] as Json);
        return { ...template, Resources: Object.fromEntries(shuffled(entries, seed)) };
      },
    ],
    [
      'in a preview',
      (stack, seed) => {
        const preview = asPulumi(stack);
        return { ...preview, steps: shuffled(preview['steps'] as readonly unknown[], seed) };
      },
    ],
  ])('%s', (_where, write) => {
    fc.assert(
      fc.property(randomStack, fc.nat(), (stack, seed) => {
        expect(outcomes(write(stack, seed))).toEqual(outcomes(write(stack, 0)));
      }),
      { numRuns: 40 },
    );
  });
});

test('two instances of a module are each judged by what is their own', () => {
  fc.assert(
    fc.property(randomStack, randomStack, (one, other) => {
      const both = inModule({ one: asTerraform(one), other: asTerraform(other) });
      const alone = (key: string) =>
        outcomes({
          ...both,
          resource_changes: (both['resource_changes'] as readonly { address: string }[]).filter(
            ({ address }) => address.includes(`["${key}"]`),
          ),
        });
      expect(outcomes(both)).toEqual([...alone('one'), ...alone('other')].sort());
    }),
    { numRuns: 40 },
  );
});

test('wrapped in a module instance a stack has the same findings', () => {
  fc.assert(
    fc.property(randomStack, (stack) => {
      const plain = asTerraform(stack);
      const wrapped = outcomes(inModule({ web: plain })).map((text) =>
        text.replaceAll('module.outer["web"].module.inner.', ''),
      );
      expect(wrapped.sort()).toEqual(outcomes(plain));
    }),
    { numRuns: 40 },
  );
});

test('other names of resources change nothing but the names', () => {
  fc.assert(
    fc.property(randomStack, (stack) => {
      const back = outcomes(renamed(asCloudFormation(stack))).map((line) =>
        line.replaceAll(/\bZ(\w+)Q\b/g, '$1'),
      );
      expect(back.sort()).toEqual(outcomes(asCloudFormation(stack)));
    }),
    { numRuns: 40 },
  );
});

/** What RegisterScalableTarget takes: with a minimum above the maximum, one value more or less known decides which counts a deployment meets. */
const registrableStack = randomStack.filter(({ min, max }) => min <= max);

test('a literal that becomes a parameter with that default leaves its findings or skips them', () => {
  fc.assert(
    fc.property(registrableStack, fc.nat(), (stack, seed) => {
      const { template, name, value } = withParameter(asCloudFormation(stack), seed);
      const before = byRule(outcomes(asCloudFormation(stack)));
      const after = byRule(outcomes(template));
      for (const rule of before.failed) {
        expect([...after.failed, ...after.skipped]).toContain(rule);
      }
      // With the value given, everything is as it was.
      expect(outcomes(template, { [name]: value })).toEqual(outcomes(asCloudFormation(stack)));
    }),
    { numRuns: 120 },
  );
});

test('a value that a plan does not know yet leaves its findings or skips them', () => {
  fc.assert(
    fc.property(registrableStack, fc.nat(), (stack, seed) => {
      const before = byRule(outcomes(asTerraform(stack)));
      const after = byRule(outcomes(withUnknown(asTerraform(stack), seed)));
      for (const rule of before.failed) {
        expect([...after.failed, ...after.skipped]).toContain(rule);
      }
    }),
    { numRuns: 120 },
  );
});

/** Each logical id `X` becomes `ZXQ`, wherever it is referred to. */
function renamed(template: Json): Json {
  const resources = template['Resources'] as Json;
  const newName = (text: string) => (Object.hasOwn(resources, text) ? `Z${text}Q` : text);
  const rename = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(rename);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]: [string, unknown]) => {
        if (key === 'Ref') return [key, newName(String(item))];
        if (key === 'Fn::GetAtt') {
          const [id, ...rest] = item as string[];
          return [key, [newName(id ?? ''), ...rest]];
        }
        if (key !== 'Fn::Sub') return [key, rename(item)];
        const text = String(item).replaceAll(/\$\{(\w+)/g, (_, id: string) => `\${${newName(id)}`);
        return [key, text];
      }),
    );
  };
  const entries = Object.entries(resources).map(([id, item]) => [newName(id), rename(item)]);
  return { ...template, Resources: Object.fromEntries(entries) as Json };
}

/** The plans as instances of one module, inside a module that is called with for_each. */
function inModule(plans: Readonly<Record<string, Json>>): Json {
  const [first] = Object.values(plans);
  const configurations = Object.values(plans).map(
    (plan) =>
      (plan['configuration'] as { root_module: { resources: readonly Json[] } }).root_module,
  );
  const resources = new Map(
    configurations.flatMap((module) =>
      module.resources.map((item) => [item['address'], { ...item, count_expression: {} }] as const),
    ),
  );
  return {
    ...first,
    resource_changes: Object.entries(plans).flatMap(([key, plan]) =>
      (plan['resource_changes'] as readonly { address: string }[]).map((change) => ({
        ...change,
        address: `module.outer[${JSON.stringify(key)}].module.inner.${change.address}`,
      })),
    ),
    configuration: {
      root_module: {
        module_calls: {
          outer: {
            for_each_expression: {},
            module: {
              module_calls: { inner: { module: { resources: [...resources.values()] } } },
            },
          },
        },
      },
    },
  };
}

/** One number or text of a resource's properties becomes a parameter. */
function withParameter(template: Json, seed: number) {
  const copy = structuredClone(template);
  const places: { holder: Json; key: string }[] = [];
  const walk = (here: unknown): void => {
    if (typeof here !== 'object' || here === null) return;
    for (const [key, item] of Object.entries(here)) {
      const isWord = /^(Fn::|Ref$|Type$|Key$|Name$|Namespace|ScalableDimension|ContainerName)/.test(
        key,
      );
      if (['string', 'number'].includes(typeof item) && !isWord && !Array.isArray(here)) {
        places.push({ holder: here as Json, key });
      } else if (!key.startsWith('Fn::')) walk(item);
    }
  };
  walk(copy['Resources']);
  const place = places[seed % places.length];
  if (!place) throw new Error('a template without values');
  const value = place.holder[place.key];
  place.holder[place.key] = { Ref: 'Given' };
  const type = typeof value === 'number' ? 'Number' : 'String';
  return {
    template: { ...copy, Parameters: { Given: { Type: type, Default: value } } },
    name: 'Given',
    value,
  };
}

/** One attribute that is set is known only after apply. */
function withUnknown(plan: Json, seed: number): Json {
  const copy = structuredClone(plan) as {
    resource_changes: { address: string; change: { after: Json; after_unknown: Json } }[];
    configuration: { root_module: { resources: { address: string; expressions: Json }[] } };
  };
  const places = copy.resource_changes.flatMap(({ address, change }) => {
    const written = copy.configuration.root_module.resources.find(
      (resource) => resource.address === address,
    );
    return Object.keys(change.after)
      .filter((name) => written?.expressions[name] !== undefined)
      .map((name) => ({ change, name }));
  });
  const place = places[seed % places.length];
  if (!place) throw new Error('a plan without values');
  delete place.change.after[place.name];
  place.change.after_unknown[place.name] = true;
  return { ...copy };
}

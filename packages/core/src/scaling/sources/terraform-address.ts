/** Addresses of Terraform, `module.ecs.module.service["web"].aws_ecs_service.this[0]`, taken apart. */

/** One step of an address: a module call, or the resource itself at the end. */
export interface AddressStep {
  /** `module.ecs`, `aws_ecs_service.this`. */
  readonly name: string;
  /** With brackets: `["web"]`, `[0]`; empty where the step has no instances; undefined for any of them. */
  readonly key: string | undefined;
}

/** The words of a dotted text; dots inside brackets divide nothing. */
export function splitDots(text: string): readonly string[] {
  return [...text.matchAll(/(?:[^.[\]]|\[(?:"(?:[^"\\]|\\.)*"|[^\]]*)\])+/g)].map(
    (match) => match[0],
  );
}

/** `this["x.y"]` → `this` and `["x.y"]`. */
export function splitKey(word: string): { readonly name: string; readonly key: string } {
  const bracket = word.indexOf('[');
  return bracket < 0
    ? { name: word, key: '' }
    : { name: word.slice(0, bracket), key: word.slice(bracket) };
}

export function parseAddress(address: string): readonly AddressStep[] {
  const words = splitDots(address);
  const steps: AddressStep[] = [];
  for (let at = 0; at < words.length; at += 2) {
    const { name, key } = splitKey(words[at + 1] ?? '');
    steps.push({ name: name === '' ? (words[at] ?? '') : `${words[at]}.${name}`, key });
  }
  return steps;
}

/** The address without instance keys, which is what the configuration knows it by. */
export function nameOfSteps(steps: readonly AddressStep[]): string {
  return steps.map(({ name }) => name).join('.');
}

export function addressOfSteps(steps: readonly AddressStep[]): string {
  return steps.map(({ name, key }) => `${name}${key ?? ''}`).join('.');
}

/** Whether an address is one of those a pattern stands for. */
export function matches(pattern: readonly AddressStep[], address: readonly AddressStep[]): boolean {
  return (
    pattern.length === address.length &&
    pattern.every(
      ({ name, key }, index) =>
        address[index]?.name === name && (key === undefined || address[index].key === key),
    )
  );
}

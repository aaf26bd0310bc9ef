/** What the runner replaces by `***` in everything it shows. */
export interface Masks {
  /** A secret of several lines is masked line by line too, as the runner does. */
  readonly add: (value: string) => void;
  readonly apply: (text: string) => string;
  readonly holds: (text: string) => boolean;
}

export function createMasks(secrets: readonly string[] = []): Masks {
  const values = new Set<string>();
  const add = (value: string): void => {
    for (const one of [value, ...value.split(/\r?\n/)]) if (one.trim() !== '') values.add(one);
  };
  secrets.forEach(add);
  const apply = (text: string): string =>
    [...values]
      .toSorted((a, b) => b.length - a.length)
      .reduce((masked, value) => masked.replaceAll(value, '***'), text);
  return { add, apply, holds: (text) => apply(text) !== text };
}

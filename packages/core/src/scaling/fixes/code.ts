/** Values as TypeScript code: what the printers of CDK and SST share. */
export type Code = string | number | boolean | Verbatim | CodeObject | readonly Code[];
export interface CodeObject {
  readonly [name: string]: Code | undefined;
}

/** An expression that is printed as it stands. */
export interface Verbatim {
  readonly verbatim: string;
}

export function verbatim(text: string): Verbatim {
  return { verbatim: text };
}

/** One property a line where an object holds more than fits; what is undefined is left out. */
export function printCode(value: Code, indent = ''): string {
  if (typeof value !== 'object') return JSON.stringify(value);
  if (isVerbatim(value)) return value.verbatim;
  if (Array.isArray(value)) {
    return `[${(value as readonly Code[]).map((item) => printCode(item, indent)).join(', ')}]`;
  }
  const entries = Object.entries(value as CodeObject).filter(
    (entry): entry is [string, Code] => entry[1] !== undefined,
  );
  const flat = `{ ${entries.map(([name, item]) => `${name}: ${printCode(item)}`).join(', ')} }`;
  if (flat.length + indent.length <= 90 && !flat.includes('\n')) return flat;
  const inner = `${indent}  `;
  const lines = entries.map(([name, item]) => `${inner}${name}: ${printCode(item, inner)},`);
  return ['{', ...lines, `${indent}}`].join('\n');
}

function isVerbatim(value: object): value is Verbatim {
  return 'verbatim' in value;
}

export function isEmpty(value: CodeObject): boolean {
  return Object.values(value).every((item) => item === undefined);
}

/** The object, or undefined where it would hold nothing. */
export function unlessEmpty(value: CodeObject): CodeObject | undefined {
  return isEmpty(value) ? undefined : value;
}

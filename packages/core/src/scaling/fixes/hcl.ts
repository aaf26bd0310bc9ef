/** HCL as `terraform fmt` leaves it. */
export type Hcl =
  string | number | boolean | HclExpression | HclMap | HclList | HclBlocks | HclObject;
export interface HclObject {
  readonly [name: string]: Hcl;
}

/** An expression that is printed as it stands. */
interface HclExpression {
  readonly hcl: 'expression';
  readonly text: string;
}
/** An attribute whose value is an object: `name = { … }`. */
interface HclMap {
  readonly hcl: 'map';
  readonly values: HclObject;
}
/** An attribute whose value is a list of objects: `name = [{ … }]`. */
interface HclList {
  readonly hcl: 'list';
  readonly objects: readonly HclObject[];
}
/** One block or several of one name: `name { … }`. */
interface HclBlocks {
  readonly hcl: 'blocks';
  readonly items: readonly HclObject[];
}

export const hcl = {
  expression: (text: string): HclExpression => ({ hcl: 'expression', text }),
  map: (values: HclObject): HclMap => ({ hcl: 'map', values }),
  list: (objects: readonly HclObject[]): HclList => ({ hcl: 'list', objects }),
  blocks: (items: readonly HclObject[]): HclBlocks => ({ hcl: 'blocks', items }),
};

/** `header { … }`, a line each. */
export function printBlock(header: string, body: HclObject, indent = ''): readonly string[] {
  return [`${indent}${header} {`, ...printObject(body, `${indent}  `), `${indent}}`];
}

/** Equals signs stand below each other in lines that follow each other, and only there. */
function printObject(body: HclObject, indent: string): readonly string[] {
  const lines: string[] = [];
  let run: [string, string][] = [];
  const flush = () => {
    const width = Math.max(0, ...run.map(([name]) => name.length));
    for (const [name, value] of run) lines.push(`${indent}${name.padEnd(width)} = ${value}`);
    run = [];
  };
  for (const [key, value] of Object.entries(body)) {
    const name = /^[A-Za-z_][\w-]*$/.test(key) ? key : JSON.stringify(key);
    const simple = printSimple(value);
    if (simple !== undefined) {
      run.push([name, simple]);
      continue;
    }
    flush();
    if (isKind(value, 'blocks')) {
      for (const item of value.items) lines.push(...printBlock(name, item, indent));
    } else if (isKind(value, 'list')) {
      lines.push(`${indent}${name} = [`);
      for (const item of value.objects) {
        lines.push(`${indent}  {`, ...printObject(item, `${indent}    `), `${indent}  },`);
      }
      lines.push(`${indent}]`);
    } else {
      const values = isKind(value, 'map') ? value.values : (value as HclObject);
      lines.push(...printBlock(`${name} =`, values, indent));
    }
  }
  flush();
  return lines;
}

function printSimple(value: Hcl): string | undefined {
  if (typeof value === 'string') return quoteHcl(value);
  if (typeof value !== 'object') return String(value);
  return isKind(value, 'expression') ? value.text : undefined;
}

/** A literal text: what would begin a template does not. */
function quoteHcl(text: string): string {
  return JSON.stringify(text).replaceAll('${', '$${').replaceAll('%{', '%%{');
}

function isKind<K extends 'expression' | 'map' | 'list' | 'blocks'>(
  value: Hcl,
  kind: K,
): value is Extract<HclExpression | HclMap | HclList | HclBlocks, { hcl: K }> {
  return typeof value === 'object' && 'hcl' in value && value.hcl === kind;
}

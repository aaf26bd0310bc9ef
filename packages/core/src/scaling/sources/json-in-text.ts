/** JSON that stands between lines which a tool printed. */
export interface JsonInText {
  readonly before: string;
  readonly json: string;
  readonly after: string;
}

/** Each is read to its end; a text with more of them that are no JSON is none with JSON in it. */
const mostTried = 50;

/**
 * The one JSON object (or list) that begins a line of a text, where it is whole and no other follows:
 * warnings before it and the lines that the wrapper of hashicorp/setup-terraform prints around it are
 * told apart from it.
 */
export function findJson(text: string): JsonInText | undefined {
  // Only where a line begins: further in, JSON is part of a YAML text. Terragrunt puts its own words before a line.
  let tried = 0;
  for (const match of text.matchAll(
    /^(?=\{\s*["}]|\[\s*[{\]])|(?=\{"format_version")(?<=^.{0,200} (?:terraform|tofu): )/gm,
  )) {
    if (++tried > mostTried) return undefined;
    const start = match.index;
    const end = endOfJson(text, start);
    if (end === undefined) continue;
    const json = text.slice(start, end);
    try {
      JSON.parse(json);
    } catch {
      continue;
    }
    const after = text.slice(end);
    return beginsJson(after) ? undefined : { before: text.slice(0, start), json, after };
  }
  return undefined;
}

/** Whether another JSON value follows somewhere at the beginning of a line. */
function beginsJson(text: string): boolean {
  return /^[{[]\s*["{]/m.test(text);
}

/** One past the bracket that closes the value which opens at `start`. */
export function endOfJson(text: string, start: number): number | undefined {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    switch (text[at]) {
      case '"':
        at = endOfString(text, at);
        break;
      case '{':
      case '[':
        depth += 1;
        break;
      case '}':
      case ']':
        depth -= 1;
        if (depth === 0) return at + 1;
        break;
      default:
        break;
    }
  }
  return undefined;
}

/** The closing quote, or the end of the text. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
}

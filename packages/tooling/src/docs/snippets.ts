/** The code in a Markdown document, to be checked or run: what readers copy. */
import { marked, type Token, type Tokens } from 'marked';

export interface Snippet {
  /** As the fence names it: `yaml`, `sh`, `json`; empty where it names none. */
  readonly language: string;
  readonly text: string;
  /** The heading it stands under; empty above the first. */
  readonly heading: string;
}

/** Every fenced block, in lists and tables too, in its order. */
export function snippetsOf(markdown: string): Snippet[] {
  const found: Snippet[] = [];
  let heading = '';
  void marked.walkTokens(marked.lexer(markdown), (token: Token) => {
    if (token.type === 'heading') heading = (token as Tokens.Heading).text;
    if (token.type !== 'code') return;
    const { lang, text } = token as Tokens.Code;
    found.push({ language: lang ?? '', text, heading });
  });
  return found;
}

/** What a YAML snippet is a part of. */
export type Part = 'workflow' | 'jobs' | 'steps' | 'step list' | 'other';

/** A snippet of workflow YAML made whole, so that GitHub's parser takes it. Undefined: it is something else. */
export function asWorkflow(yaml: string): string | undefined {
  const indented = (text: string, by: number): string =>
    text.replaceAll(/^(?=.)/gm, ' '.repeat(by));
  const job = 'jobs:\n  job:\n    runs-on: ubuntu-latest\n';
  switch (partOf(yaml)) {
    case 'workflow':
      return yaml;
    case 'jobs':
      return `on: push\n${yaml}\n`;
    case 'steps':
      return `on: push\n${job}${indented(yaml, 4)}\n`;
    case 'step list':
      return `on: push\n${job}    steps:\n${indented(yaml, 6)}\n`;
    case 'other':
      return undefined;
  }
}

function partOf(yaml: string): Part {
  if (/^on:/m.test(yaml)) return 'workflow';
  if (/^jobs:/m.test(yaml)) return 'jobs';
  // A job's own keys may stand above its steps: permissions, say.
  if (/^steps:/m.test(yaml)) return 'steps';
  if (/^- (?:id|name|if|uses|run|env):/m.test(yaml)) return 'step list';
  return 'other';
}

/** How the files of a release name its actions and workflows, and each other. */
import { dirname, normalize } from 'node:path/posix';
import type { ReleaseIdentity } from './identity.ts';

/** The name this repository goes by in its own documents, until a release knows better. */
export const placeholder = 'org/ecs-actions';

/**
 * `actions/<name>/action.yml` as it stands at `<name>/action.yml`: one folder less above it. The other
 * lines are the same, comments included.
 */
export function manifestAtRoot(manifest: string): string {
  return manifest.replaceAll(/^(\s*(?:main|pre|post):\s*['"]?)\.\.\/\.\.\/dist\//gm, '$1../dist/');
}

/**
 * `uses: $/actions/<name>` (this repository, this commit; github.com and runner 2.336 or later) as
 * `uses: owner/repository/<name>@v1.2.3`, which GitHub Enterprise Server and older runners know too.
 */
export function pinToTag(workflow: string, release: ReleaseIdentity): string {
  return workflow.replaceAll(
    /^(\s*(?:- )?uses:\s*['"]?)\$\/actions\/([\w-]+)/gm,
    (_, before: string, name: string) =>
      `${before}${release.owner}/${release.repository}/${name}@${release.version}`,
  );
}

/**
 * The workflow without steps in the background and those that wait for or cancel them: runners that need tags
 * do not know them. What asks for one is refused, not passed over.
 */
export function withoutBackgroundSteps(workflow: string): string {
  const lines = workflow.split('\n');
  const kept: string[] = [];
  for (let start = 0; start < lines.length;) {
    let end = start + 1;
    if (isStepStart(lines, start)) {
      while (
        end < lines.length &&
        !isStepStart(lines, end) &&
        /^(?: {6,}|$)/.test(lines[end] ?? '')
      )
        end += 1;
    }
    const part = lines.slice(start, end);
    if (
      !part.some((line) =>
        /^ {6}(?: {2}|- )(?:background: true|wait:|wait-all:|cancel:)/.test(line),
      )
    ) {
      kept.push(...part);
    }
    start = end;
  }
  return kept
    .join('\n')
    .replace(
      /^( +)\[ -n "\$CANARY" \] \|\| refuse canary .*$/m,
      '$1[ "$CANARY" = off ] || refuse canary "$CANARY" \'off: this release is for runners without steps in the background\'',
    );
}

/** A step, or the comment before it. */
function isStepStart(lines: readonly string[], index: number): boolean {
  if (/^ {6}- /.test(lines[index] ?? '')) return !/^ {6}#/.test(lines[index - 1] ?? '');
  return /^ {6}# /.test(lines[index] ?? '') && !/^ {6}# /.test(lines[index - 1] ?? '');
}

/** Documents name the repository as it is really called. */
export function nameRepository(document: string, release: ReleaseIdentity): string {
  return document.replaceAll(`${placeholder}/`, `${release.owner}/${release.repository}/`);
}

/** What a relative link in Markdown points to, and where it stands. */
export interface RelativeLink {
  /** As written, `#…` included. */
  readonly written: string;
  /** From the root of the repository; begins with `../` where it leaves it. */
  readonly target: string;
}

/** A Markdown link or image, or an HTML `href` or `src`. */
const links = /(\]\(<?|(?:href|src)=")([^\s()<>"]+)/g;

/** Every link of a document that names a file and no address, in its order. */
export function relativeLinks(markdown: string, path: string): RelativeLink[] {
  return [...withoutCode(markdown).matchAll(links)].flatMap(([, , written = '']) =>
    isRelative(written) ? [{ written, target: targetOf(written, path) }] : [],
  );
}

/**
 * The document with every relative link to what the release does not hold made an address: the same file
 * in the commit that was released. So a reader of the tag gets on, and nothing in the tree is broken.
 */
export function linkToSources(
  markdown: string,
  path: string,
  isShipped: (path: string) => boolean,
  release: ReleaseIdentity,
): string {
  const missing = new Map(
    relativeLinks(markdown, path)
      .filter(({ target }) => !isShipped(target))
      .map(({ written, target }) => [written, target]),
  );
  return markdown.replaceAll(links, (whole, before: string, written: string) => {
    const target = missing.get(written);
    if (target === undefined) return whole;
    const fragment = /#.*$/.exec(written)?.[0] ?? '';
    // "raw" gives pictures themselves, and leads a reader from a folder or a document to its page.
    const view = /\.(?:svg|png)$/.test(target) ? 'raw' : 'blob';
    return `${before}https://github.com/${release.owner}/${release.repository}/${view}/${release.commit}/${target}${fragment}`;
  });
}

function isRelative(written: string): boolean {
  return !/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(written);
}

function targetOf(written: string, path: string): string {
  const file = written.replace(/[#?].*$/, '');
  const target = file.startsWith('/') ? file.slice(1) : `${dirname(path)}/${file}`;
  return normalize(target).replace(/\/$/, '');
}

/** Fences and inline code hold examples, not links. */
function withoutCode(markdown: string): string {
  return markdown.replace(/^( *)(`{3,})[\s\S]*?^\1\2`*$/gm, '').replace(/`[^`\n]*`/g, '');
}

/** A job summary as a page that looks as GitHub shows it: its own Markdown, rendered, and nothing else. */
import { marked } from 'marked';

/** A whole HTML document; what is folded away stays so, as a reader finds it. */
export function summaryPage(markdown: string): string {
  const body = marked.parse(markdown, { async: false, gfm: true });
  return `<!doctype html><meta charset="utf-8"><style>${style}</style><main>${body}</main>`;
}

const style = `
* { box-sizing: border-box }
body { margin: 0; background: #fff; color: #1f2328; font: 14px/1.5 -apple-system, "Segoe UI", "Noto Sans", "DejaVu Sans", Helvetica, Arial, sans-serif }
main { width: 960px; padding: 24px 32px 16px; border: 1px solid #d1d9e0; border-radius: 6px }
h2, h3 { margin: 0 0 16px; padding-bottom: 6px; border-bottom: 1px solid #d1d9e0b3; font-weight: 600; line-height: 1.25 }
h2 { font-size: 21px } p { margin: 0 0 16px }
table { border-collapse: collapse; margin: 0 0 16px } thead:not(:has(th:not(:empty))) { display: none }
td, th { border: 1px solid #d1d9e0; padding: 6px 13px } tr:nth-child(2n) { background: #f6f8fa }
td[align="right"] { text-align: right; white-space: nowrap } td:first-child { white-space: nowrap }
details { margin: 0 0 8px } summary { cursor: pointer } a { color: #0969da }
pre { margin: 0 0 16px; padding: 16px; background: #f6f8fa; border-radius: 6px; overflow: hidden; font: 12px/1.45 "DejaVu Sans Mono", ui-monospace, Menlo, Consolas, monospace }
`;

/** A job summary as a page that looks as GitHub shows it. */
import { marked } from 'marked';
import { readGantt, type Bar } from '../terminal/gantt.ts';

/** A whole HTML document; what is folded away stays so, as a reader finds it. */
export function summaryPage(markdown: string): string {
  const charts: string[] = [];
  const withoutCharts = markdown.replaceAll(/```mermaid\n([\s\S]*?)\n```/g, (_, source: string) => {
    charts.push(chart(source));
    return `<div data-chart="${charts.length - 1}"></div>`;
  });
  const body = marked
    .parse(withoutCharts, { async: false, gfm: true })
    .replaceAll(
      /<div data-chart="(\d+)"><\/div>/g,
      (_, index: string) => charts[Number(index)] ?? '',
    );
  return `<!doctype html><meta charset="utf-8"><style>${style}</style><main>${body}</main>`;
}

const rowHeight = 26;
const labelWidth = 300;
const chartWidth = 880;

/** A Gantt chart with its bars where mermaid puts them, and each label beside its bar's row. */
function chart(source: string): string {
  const rows = readGantt(source)?.rows ?? [];
  const bars = rows.filter((row): row is Bar => 'label' in row);
  const from = Math.min(...bars.map((bar) => bar.startMs));
  const to = Math.max(...bars.map((bar) => bar.endMs), from + 1);
  const x = (ms: number): number =>
    labelWidth + ((ms - from) / (to - from)) * (chartWidth - labelWidth - 10);
  const drawn = rows.map((row, index) => {
    const y = index * rowHeight;
    if ('section' in row) {
      return `<text x="10" y="${y + 18}" class="section">${escape(row.section)}</text>`;
    }
    const width = Math.max(2, x(row.endMs) - x(row.startMs));
    const kind = row.marks.join(' ');
    return `<text x="24" y="${y + 18}">${escape(row.label)}</text><rect x="${x(row.startMs)}" y="${y + 5}" width="${width}" height="${rowHeight - 10}" rx="3" class="${kind}"/>`;
  });
  const height = rows.length * rowHeight;
  return `<svg width="${chartWidth}" height="${height}" viewBox="0 0 ${chartWidth} ${height}">${drawn.join('')}</svg>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
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
svg { margin: 0 0 12px; background: #f6f8fa; border-radius: 6px; padding: 4px 0; height: auto }
svg text { font-size: 13px; fill: #1f2328 } svg text.section { font-weight: 600; fill: #59636e }
rect { fill: #8250df } rect.active { fill: #1f883d } rect.crit { fill: #cf222e } rect.done { fill: #818b98 }
`;

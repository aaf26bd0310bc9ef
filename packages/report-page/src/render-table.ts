import { html, type Html } from './html.ts';
import type { PageColumn } from './page.ts';

/** A table that can be scrolled sideways by itself, so that the page never has to be. */
export function renderTable(table: {
  /** Names the table for those who do not see what stands around it. */
  readonly title: string;
  readonly columns: readonly PageColumn[];
  readonly rows: readonly (readonly string[])[];
}): Html {
  const { title, columns, rows } = table;
  const side = (index: number) => (columns[index]?.align === 'right' ? 'right' : 'left');
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${title}">
    <table>
      <thead>
        <tr>
          ${columns.map((column, index) => html`<th scope="col" class="${side(index)}">${column.title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell, index) => html`<td class="${side(index)}">${cell}</td>`)}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
}

import { html, type Html } from './html.ts';
import type { PageColumn, PageTable } from './page.ts';

/** A table that can be scrolled sideways by itself, so that the page never has to be. */
export function renderTable({ title, columns, rows }: PageTable): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${title}">
    <table>
      <thead>
        <tr>
          ${columns.map((column) => renderHead(column))}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell, index) => html`<td class="${sideOf(columns[index])}">${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/**
 * A table whose rows become cards where the screen is narrow. Laid out as blocks, a table is none to a
 * screen reader any more unless its roles are written out.
 */
export function renderCardTable({ title, columns, rows, tones }: PageTable): Html {
  const renderCell = (cell: string, column: PageColumn | undefined) =>
    html`<td role="cell" class="${sideOf(column)}" data-column="${column?.title}">${cell}</td>`;
  return html`<div class="scroll cards" tabindex="0" role="region" aria-label="${title}">
    <table role="table">
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((column) => renderHead(column))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          (row, index) =>
            html`<tr role="row" class="${tones?.[index] ?? ''}">
              ${row.map((cell, index) => renderCell(cell, columns[index]))}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function renderHead(column: PageColumn): Html {
  return html`<th role="columnheader" scope="col" class="${sideOf(column)}">${column.title}</th>`;
}

function sideOf(column: PageColumn | undefined): 'left' | 'right' {
  return column?.align ?? 'left';
}

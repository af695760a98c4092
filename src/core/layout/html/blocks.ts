import type { Inline, Procedure, Table } from '../../document/document.ts';
import { plainText } from '../../document/plain-text.ts';
import type { Numbered, Numbering } from '../numbering/number.ts';
import { chartTable } from '../text/chart-table.ts';
import { columnWidths } from '../text/column-widths.ts';
import { unitText } from '../text/elements.ts';
import { ARROW } from '../text/flow-text.ts';
import { chartFigure } from './chart.ts';
import { CLASSES } from './css.ts';
import { escapeHtml } from './escape.ts';

/** What blocks take from the page that they are on. */
export interface BlockSetting {
  /** The level of the heading above them; 1 below the page's title. */
  readonly below: number;
  /** The width of the text block in ems of the table text. */
  readonly tableEms: number;
}

/** The HTML of a block. */
export function blockOf(block: Numbered, { below, tableEms }: BlockSetting): string {
  if (block.type === 'table') return tableOf(block, tableEms, captionOf(block));
  if (block.type === 'flow') return procedureOf(block);
  if (block.type === 'chart') return chartFigure(block, tableOf(chartTable(block), tableEms));
  const label = escapeHtml(block.label);
  if (block.type === 'heading') {
    const tag = `h${Math.min(block.level + below, 6)}`;
    return `<${tag} class="${CLASSES[block.look?.heading ?? 'heading1']}">${label}${inlines(block.children)}</${tag}>`;
  }
  const opening = block.runIn
    ? `<b class="${CLASSES[block.look?.runIn ?? 'runIn3']}">${label}${inlines(block.runIn)}。</b>`
    : block.look?.alone
      ? `<b class="${CLASSES[block.look.alone]}">${label}</b>`
      : label;
  return `<p class="indent">${opening}${inlines(block.children)}</p>`;
}

/** The caption of a table: number and title in the middle, the unit at the right. */
function captionOf({ label, title, unit }: Table & Numbering): string {
  const parts = [
    ...(title === undefined ? [] : [`<span class="table-header">${escapeHtml(label + title)}</span>`]),
    ...(unit === undefined ? [] : [`<span class="table-cell unit">${escapeHtml(unitText(unit))}</span>`]),
  ];
  return parts.length === 0 ? '' : `<caption>${parts.join('')}</caption>\n`;
}

function tableOf({ header, rows, align }: Table, ems: number, caption = ''): string {
  const cell = (content: readonly Inline[], column: number) => {
    const side = align[column];
    return `<td class="table-cell"${side && side !== 'left' ? ` style="text-align:${side}"` : ''}>${inlines(content)}</td>`;
  };
  const head = header.map((it) => `<th scope="col" class="table-header">${inlines(it)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n');
  const texts = [header, ...rows].map((row) => row.map(plainText));
  const columns = columnWidths(texts, 1000, 1000 / ems).map((it) => `<col style="width:${it / 10}%">`);
  return `<table>\n${caption}<colgroup>${columns.join('')}</colgroup>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`;
}

/** The steps in a row, in boxes for a diagram; a list for screen readers. */
function procedureOf({ form, steps }: Procedure): string {
  const items = steps.map((it) => `<li>${escapeHtml(it)}</li>`).join(`<li aria-hidden="true">${ARROW}</li>`);
  return `<ol class="flow ${form}" role="list">${items}</ol>`;
}

function inlines(nodes: readonly Inline[]): string {
  return nodes
    .map((it) =>
      it.type === 'strong'
        ? `<strong>${inlines(it.children)}</strong>`
        : escapeHtml(it.value).replaceAll('\n', '<br>'),
    )
    .join('');
}

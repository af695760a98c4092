import type { Signature } from '../../document/document.ts';
import type { Style } from '../../generated/style.ts';
import { dateInWords } from '../../model/date.ts';
import { points } from '../style/measure.ts';
import { measuresOf } from '../style/text-block.ts';
import { sealRows } from '../text/seal-rows.ts';
import { pt } from './css.ts';
import { escapeHtml } from './escape.ts';

/** 署名 and 成文日期, or the posts of persons whose signature stamps replace seals; empty if there is nothing. */
export function signatureOf({ issuers, date, seal, stamps = [] }: Signature, style: Style): string {
  const dated = date ? `<time datetime="${date}">${dateInWords(date)}</time>` : '';
  if (stamps.length > 0) {
    const posts = stamps.map((it) => `<p class="post">${escapeHtml(it)}</p>`).join('');
    return section('signature stamped', posts + dateOf(dated));
  }
  if (seal && issuers.length > 1) return section('signature joint', joint(issuers, date, dated, style));
  const names = issuers.map((it) => `<p>${escapeHtml(it)}</p>`).join('');
  return section(`signature${seal ? ' sealed' : ''}`, names + dateOf(dated));
}

const section = (classes: string, content: string): string =>
  content === '' ? '' : `<section class="${classes}" aria-label="署名和成文日期">${content}</section>`;

const dateOf = (dated: string): string => (dated === '' ? '' : `<p class="date">${dated}</p>`);

/** Names side by side, each in the middle of its column; rows are as far apart as seals need. */
function joint(issuers: readonly string[], date: string | undefined, dated: string, style: Style): string {
  const { textWidth: block } = measuresOf(style);
  const { rows, centres, pitch } = sealRows(issuers, date ? dateInWords(date) : '', style);
  const at = (place: number) => `left:${Number((((centres[place] ?? 0) / block) * 100).toFixed(2))}%`;
  const below = pt((pitch - 1) * points(style.grid.linePitch));
  const drawn = rows.map((names, index) => {
    const cells = names.map(
      (it, place) => `<p style="${at(centres.length - names.length + place)}">${escapeHtml(it)}</p>`,
    );
    return `<div class="row"${index > 0 ? ` style="--below:${below}"` : ''}>${cells.join('')}</div>`;
  });
  const last =
    dated && `<div class="row"><p class="date" style="${at(centres.length - 1)}">${dated}</p></div>`;
  return drawn.join('') + last;
}

import type { Unit } from '../../../generated/unit.ts';
import type { Path } from '../../../model/source.ts';
import type { DraftText } from '../draft-text.ts';

/** The elements of the report's document: dates a year on, the number without its serial. */
export function rollDocument(draft: DraftText, { year, document = {} }: Unit): void {
  for (const key of ['date', 'printedOn'] as const) {
    const date = document[key];
    if (date === undefined) continue;
    draft.replace(['document', key], yearOn(date));
    draft.review(['document', key], '核对日期');
  }
  if (document.number !== undefined) {
    draft.replace(['document', 'number'], nextNumber(document.number));
    draft.review(['document', 'number'], `填写发文字号的序号，上年为${document.number}`);
  }
  moveTitleOn(draft, ['document', 'title'], year);
  for (const [index, attachment] of (document.attachments ?? []).entries()) {
    const path = ['document', 'attachments', index];
    moveTitleOn(draft, typeof attachment === 'string' ? path : [...path, 'title'], year);
  }
}

/** A title that names the year names the next one. */
function moveTitleOn(draft: DraftText, path: Path, year: number): void {
  const written = draft.source.written(path);
  if (!written?.includes(String(year))) return;
  draft.replace(path, written.replaceAll(String(year), String(year + 1)));
  draft.review(path, '核对标题');
}

/** The same day a year later; 29 February becomes the 28th. */
function yearOn(date: string): string {
  const [year, month, day] = date.split('-') as [string, string, string];
  return `${Number(year) + 1}-${month}-${month === '02' && day === '29' ? '28' : day}`;
}

/** 青文旅〔2026〕12号 as 青文旅〔2027〕X号: the serial is not known before the document is issued. */
function nextNumber(number: string): string {
  return number.replace(/\d{4}/, (it) => String(Number(it) + 1)).replace(/\d+(?=号\s*$)/, 'X');
}

import type { Unit } from '../../../generated/unit.ts';
import type { Path } from '../../../model/source.ts';
import type { Plan } from '../plan.ts';

/** The elements of the report's document: dates a year on, the number without its serial. */
export function rollDocument(plan: Plan, { year, document = {} }: Unit): void {
  for (const key of ['date', 'printedOn'] as const) {
    const date = document[key];
    if (date === undefined) continue;
    plan.set(['document', key], yearOn(date));
    plan.review(['document', key], '核对日期');
  }
  if (document.number !== undefined) {
    plan.set(['document', 'number'], nextNumber(document.number));
    plan.review(['document', 'number'], `填写发文字号的序号，上年为${document.number}`);
  }
  // Another document has another.
  if (document.identifier !== undefined) plan.empty(['document', 'identifier']);
  moveTitleOn(plan, ['document', 'title'], document.title, year);
  for (const [index, attachment] of (document.attachments ?? []).entries()) {
    const path = ['document', 'attachments', index];
    if (typeof attachment === 'string') moveTitleOn(plan, path, attachment, year);
    else moveTitleOn(plan, [...path, 'title'], attachment.title, year);
  }
}

/** A title that names the year names the next one. */
function moveTitleOn(plan: Plan, path: Path, title: string | undefined, year: number): void {
  if (!title?.includes(String(year))) return;
  plan.set(path, title.replaceAll(String(year), String(year + 1)));
  plan.review(path, '核对标题');
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

import type { OfficialDocument, Unit } from '../../../generated/unit.ts';
import type { Path } from '../../../model/source.ts';
import { valueAt } from '../../../model/value-at.ts';
import { documentPath } from '../../../unit/document-path.ts';
import { DOCUMENT_KINDS } from '../../../unit/kinds/kinds.ts';
import type { DraftPlan } from '../plan.ts';

/** Moves the elements of every document in the file on: dates by a year, numbers without their serials. */
export function rollDocuments(plan: DraftPlan, unit: Unit): void {
  for (const kind of DOCUMENT_KINDS) {
    const path = documentPath(kind);
    const document = valueAt(unit, path) as OfficialDocument | undefined;
    if (document) rollDocument(plan, path, document, unit.year);
  }
}

function rollDocument(plan: DraftPlan, path: Path, document: OfficialDocument, year: number): void {
  for (const key of ['date', 'printedOn'] as const) {
    const date = document[key];
    if (date === undefined) continue;
    plan.set([...path, key], yearOn(date));
    plan.review([...path, key], '核对日期');
  }
  if (document.number !== undefined) {
    plan.set([...path, 'number'], nextNumber(document.number));
    plan.review([...path, 'number'], `填写发文字号的序号，上年为${document.number}`);
  }
  // Every document has its own identifier.
  if (document.identifier !== undefined) plan.empty([...path, 'identifier']);
  moveTitleOn(plan, [...path, 'title'], document.title, year);
  for (const [index, attachment] of (document.attachments ?? []).entries()) {
    const at = [...path, 'attachments', index];
    if (typeof attachment === 'string') moveTitleOn(plan, at, attachment, year);
    else moveTitleOn(plan, [...at, 'title'], attachment.title, year);
  }
}

/** Increases the year in a title that names it. */
function moveTitleOn(plan: DraftPlan, path: Path, title: string | undefined, year: number): void {
  if (!title?.includes(String(year))) return;
  plan.set(path, title.replaceAll(String(year), String(year + 1)));
  plan.review(path, '核对标题');
}

/** The same day one year later; 29 February becomes 28 February. */
function yearOn(date: string): string {
  const [year, month, day] = date.split('-') as [string, string, string];
  return `${Number(year) + 1}-${month}-${month === '02' && day === '29' ? '28' : day}`;
}

/** Turns 青文旅〔2026〕12号 into 青文旅〔2027〕X号: the serial is not known before the document is issued. */
function nextNumber(number: string): string {
  return number.replace(/\d{4}/, (it) => String(Number(it) + 1)).replace(/\d+(?=号\s*$)/, 'X');
}

import { type Inspection, propertiesOf } from '../../app/inspect/inspection.ts';
import type { FoundField } from '../../core/compare/docx/inspect-docx.ts';

/** The inspection as `schemas/inspection.schema.json` states it. */
export function inspectionJson(inspection: Inspection): string {
  const { file, found, provenance } = inspection;
  const { title, subject, author, keywords, documents } = found;
  const whole = {
    file,
    generated: provenance.isOurs,
    unchanged: provenance.isAsGenerated,
    title,
    subject,
    author,
    keywords,
    properties: Object.fromEntries(propertiesOf(inspection)),
    documents: documents.map(({ part, fields }) => ({ part: part ?? null, elements: byName(fields) })),
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** The texts of each element that there is, in the order in which the first of its kind stands. */
function byName(fields: readonly FoundField[]): Record<string, string[]> {
  const texts: Record<string, string[]> = {};
  for (const { field, text } of fields) texts[field] = [...(texts[field] ?? []), text];
  return texts;
}

import { type Inspection, propertiesOf } from '../../app/inspect/inspection.ts';
import type { FoundField } from '../../core/compare/docx/inspect-docx.ts';

/** The inspection in the form that `schemas/inspection.schema.json` defines. */
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

/** The texts of each element, in the order in which the elements first appear. */
function byName(fields: readonly FoundField[]): Record<string, string[]> {
  const texts: Record<string, string[]> = {};
  for (const { field, text } of fields) texts[field] = [...(texts[field] ?? []), text];
  return texts;
}

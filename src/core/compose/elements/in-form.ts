import type { OfficialDocument } from '../../generated/unit.ts';
import { leftOutBy } from '../../unit/forms.ts';

/**
 * The elements that a document's form prints. The title is kept in every form, because the file's properties and a
 * volume use it.
 */
export function inForm(document: OfficialDocument): OfficialDocument {
  const printed = { ...document };
  for (const [key] of leftOutBy(document.form)) if (key !== 'title') delete printed[key];
  return printed;
}

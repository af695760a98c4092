import type { OfficialDocument } from '../../generated/unit.ts';
import { leftOutBy } from '../../unit/forms.ts';

/**
 * The elements that a document's form prints. A title stays in any form: a file is called by it among its properties, and a
 * document in its volume.
 */
export function inForm(document: OfficialDocument): OfficialDocument {
  const printed = { ...document };
  for (const [key] of leftOutBy(document.form)) if (key !== 'title') delete printed[key];
  return printed;
}

import { stringify } from 'yaml';
import { inKeys } from '../../edit/entry-text.ts';
import { inSchemaOrder } from '../../edit/schema-order.ts';
import { unitKeys } from '../../generated/keys.ts';

/**
 * What was filled in as the text of a new file, its keys in the order of the schema.
 *
 * @param data by English keys
 * @param comment the line at its head
 */
export function firstText(data: object, keys: 'zh' | 'en', comment: string): string {
  const ordered = inSchemaOrder(data, unitKeys) as object;
  return `# ${comment}\n\n${stringify(inKeys(ordered, keys === 'zh'), { lineWidth: 0, aliasDuplicateObjects: false })}`;
}

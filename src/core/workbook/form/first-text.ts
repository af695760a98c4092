import { stringify } from 'yaml';
import { inKeys } from '../../edit/entry-text.ts';
import { inSchemaOrder } from '../../edit/schema-order.ts';
import { unitKeys } from '../../generated/keys.ts';

/**
 * The data of a form as the text of a new file, with keys in the order of the schema.
 *
 * @param data by English keys
 * @param comment the comment on the first line
 */
export function firstText(data: object, keys: 'zh' | 'en', comment: string): string {
  const ordered = inSchemaOrder(data, unitKeys) as object;
  return `# ${comment}\n\n${stringify(inKeys(ordered, keys === 'zh'), { lineWidth: 0, aliasDuplicateObjects: false })}`;
}

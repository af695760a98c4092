import { isMap, isSeq, parseDocument } from 'yaml';
import { unitKeys } from '../generated/keys.ts';
import { englishOf } from '../read/names.ts';

/**
 * The text with each key at the top, and each entry of the lists that are to change, on a line of its own; a text that has
 * them so already stays as it is, byte for byte. What stands in { } or [ ] cannot be added to line by line.
 *
 * @param lists their English keys
 */
export function inLines(text: string, lists: ReadonlySet<string>): string {
  const document = parseDocument(text, { version: '1.2', schema: 'core', logLevel: 'silent' });
  const top = document.contents;
  if (!isMap(top)) return text;
  let isChanged = top.flow === true;
  top.flow = false;
  for (const { key, value } of top.items) {
    if (!isSeq(value) || !value.flow || value.items.length === 0) continue;
    if (!lists.has(englishOf(String(key), unitKeys))) continue;
    value.flow = false;
    isChanged = true;
  }
  return isChanged ? document.toString({ lineWidth: 0 }) : text;
}

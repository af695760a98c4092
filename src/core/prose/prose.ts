import { type KeyNode, unitKeys } from '../generated/keys.ts';
import type { Path } from '../model/source.ts';
import type { TextRole } from '../model/text-role.ts';

/** A text that a document prints. */
export interface Prose {
  readonly value: string;
  readonly role: TextRole;
  /** Its path in the file; empty for a passage made by a template. */
  readonly path: Path;
}

/**
 * Every text of a unit's file that a document prints, in the order of the file.
 *
 * @param unit the data without what the schema found wrong
 */
export function proseOf(unit: unknown): Prose[] {
  const texts: Prose[] = [];
  collect(unit, unitKeys, [], texts);
  return texts;
}

function collect(value: unknown, node: KeyNode, path: Path, texts: Prose[]): void {
  if (typeof value === 'string') {
    if (node.text) texts.push({ value, role: node.text, path });
  } else if (Array.isArray(value)) {
    const inner = node.text === 'free' ? node : node.items;
    if (inner) for (const [index, entry] of value.entries()) collect(entry, inner, [...path, index], texts);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, entry] of Object.entries(value)) {
      const inner = node.keys && Object.hasOwn(node.keys, key) ? node.keys[key]?.node : undefined;
      if (inner) collect(entry, inner, [...path, key], texts);
      else if (node.text === 'free') collect(entry, node, [...path, key], texts);
    }
  }
}

import type { TextEdit } from '../model/diagnostic.ts';
import type { KeyNode } from '../generated/keys.ts';

/** A full-width mark of a Chinese input method where YAML wants its own. */
export interface FullWidth {
  readonly code: 'full-width-colon' | 'full-width-space';
  readonly line: number;
  /** From 1; `length` characters long. */
  readonly column: number;
  readonly length: number;
  readonly key: string;
  readonly fix: TextEdit;
}

/**
 * Finds lines that open with a known key and a full-width colon (`年度：2026`), or are indented by full-width spaces.
 * Asked only when the text has not parsed as it should, so that a sentence with a colon in it is never taken for one.
 */
export function fullWidthMarks(text: string, keys: KeyNode): FullWidth[] {
  const names = namesOf(keys);
  return text.split('\n').flatMap((line, index): FullWidth[] => {
    const at = index + 1;
    const spaces = /^ *\u3000[ \u3000]*(?=\S)/.exec(line)?.[0];
    if (spaces) {
      return [{ code: 'full-width-space', line: at, column: 1, length: spaces.length, key: '', fix: edit(at, 1, spaces.length, spaces.replaceAll('\u3000', '  ')) }];
    }
    const colon = /^([ ]*(?:- +)*)([^\s：:#'"]+)：[ \u3000]*/.exec(line);
    if (!colon || !names.has(colon[2] as string)) return [];
    const column = (colon[1] as string).length + (colon[2] as string).length + 1;
    const length = colon[0].length - column + 1;
    return [{ code: 'full-width-colon', line: at, column, length, key: colon[2] as string, fix: edit(at, column, length, line.trimEnd().length === colon[0].trimEnd().length ? ':' : ': ') }];
  });
}

function edit(line: number, column: number, length: number, newText: string): TextEdit {
  return { range: { start: { line, column }, end: { line, column: column + length } }, newText };
}

/** Every key name, English and Chinese, at whatever depth. */
function namesOf(root: KeyNode): Set<string> {
  const names = new Set<string>();
  const seen = new Set<KeyNode>();
  const visit = (node: KeyNode) => {
    if (seen.has(node)) return;
    seen.add(node);
    for (const [english, { zh, node: child }] of Object.entries(node.keys ?? {})) {
      names.add(english).add(zh);
      visit(child);
    }
    if (node.items) visit(node.items);
  };
  visit(root);
  return names;
}

import type { KeyNode } from '../../src/core/generated/keys.ts';
import type { Source } from '../../src/core/model/source.ts';
import { read } from '../../src/core/read/read.ts';

/**
 * A text as `read` gives it.
 *
 * @throws Error if the text cannot be read
 */
export function sourceOf(text: string, keys: KeyNode, file = 'org.yaml'): Source {
  const { source, findings } = read(file, new TextEncoder().encode(text), keys);
  if (!source) throw new Error(`unreadable: ${findings.map(({ code }) => code).join(', ')}`);
  return source;
}

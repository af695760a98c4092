import { sha256 } from '../archive/sha-256.ts';
import type { CompiledDocument } from './compiled.ts';

/**
 * The hexadecimal SHA-256 of what the templates of a document say: without their files, the places in them, and the
 * style and options of their pack.
 */
export function wordingDigest({ title, body, blocks, defaults = {} }: CompiledDocument): string {
  return sha256(
    JSON.stringify([title, body, Object.entries(blocks).sort(), defaults], (key, value) =>
      key === 'at' || key === 'starts' ? undefined : value,
    ),
  );
}

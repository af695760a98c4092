import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from '../../archive/crc-32.ts';
import type { PackedFile } from '../../archive/write-archive.ts';
import type { DeflatedPart } from './deflated-part.ts';
import { alikeParts } from './generated/parts.ts';

/** A part of a package: its XML, or the bytes of something else. */
export type Part = readonly [name: string, content: string | Uint8Array];

/** The relationships of a part that has none. */
export const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** So many short parts are remembered as they were deflated: most files have the same styles, fonts and footers. */
const MOST_REMEMBERED = 200;

/** In characters. */
const LONGEST_REMEMBERED = 20_000;

/**
 * The parts of a package as they are packed.
 *
 * @param parts in the order in which they stand in the file; one that is alike in every file is named alone
 */
export const packedParts = (parts: readonly (Part | string)[]): PackedFile[] =>
  parts.map((it) => (typeof it === 'string' ? alike(it) : { name: it[0], ...packed(it[1]) }));

/** A part of a package that is stored as it is. */
export const storedPart = (name: string, bytes: Uint8Array): PackedFile => ({
  name,
  crc: crc32(bytes),
  size: bytes.byteLength,
  deflated: bytes,
  isStored: true,
});

type Packed = Omit<PackedFile, 'name'>;

const decoded = new Map<string, Packed>();

function alike(name: string): PackedFile {
  const { crc, size, deflated } = alikeParts[name] as DeflatedPart;
  const data = decoded.get(name)?.deflated ?? bytesOf(atob(deflated));
  decoded.set(name, { crc, size, deflated: data });
  return { name, crc, size, deflated: data };
}

/** One byte of each character. */
function bytesOf(binary: string): Uint8Array {
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

const remembered = new Map<string, Packed>();

function packed(content: string | Uint8Array): Packed {
  if (typeof content !== 'string') return deflatedOf(content);
  const known = remembered.get(content);
  if (known) return known;
  const deflated = deflatedOf(strToU8(content));
  if (content.length <= LONGEST_REMEMBERED) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(content, deflated);
  }
  return deflated;
}

const deflatedOf = (bytes: Uint8Array): Packed => ({
  crc: crc32(bytes),
  size: bytes.byteLength,
  deflated: deflateSync(bytes),
});

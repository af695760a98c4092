import { type ArchiveEntry, directoryOf } from '../../archive/directory.ts';
import { entryBytes } from '../../archive/entry-bytes.ts';
import { MOST_BYTES, MOST_PART_BYTES } from './limits.ts';
import { folderOf, partMeant, relationshipsOf } from './part-names.ts';
import { BrokenXml, readXml } from './xml.ts';

/** Why a file cannot be read as a .docx. */
export class NoDocx extends Error {
  /** `foreign`: another kind of file; `locked`: encrypted, or a .doc of Word 97-2003; `damaged`. */
  readonly why: 'foreign' | 'locked' | 'damaged';
  constructor(why: NoDocx['why'], cause?: unknown) {
    super(why, { cause });
    this.why = why;
  }
}

/** The parts of a .docx. */
export interface OpenDocx {
  /** The name of the part that holds the body. */
  readonly main: string;
  /**
   * @returns undefined if there is no such part
   * @throws NoDocx if it is damaged
   */
  part(name: string): Uint8Array | undefined;
  /** What a part refers to, by the identifier of the relationship. */
  relationsOf(part: string): ReadonlyMap<string, Relation>;
}

export interface Relation {
  /** The last word of its type: `header`, `footer`, `footnotes`. */
  readonly type: string;
  readonly target: string;
}

/** The first bytes of a file of Word 97-2003, and of an encrypted file of today ([MS-CFB] 2.2). */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Opens a .docx of any program; names and order of the parts differ between programs.
 *
 * @throws NoDocx
 */
export function openDocx(bytes: Uint8Array): OpenDocx {
  if (COMPOUND.every((byte, index) => bytes[index] === byte)) throw new NoDocx('locked');
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isArchive) throw new NoDocx('foreign');
  const entries = new Map<string, ArchiveEntry>();
  /** Parts that are there twice: some programs read the first, others the last. */
  const twice = new Set<string>();
  for (const it of damaged(() => directoryOf(bytes))) {
    const name = nameOf(it);
    if (entries.has(name)) twice.add(name);
    entries.set(name, it);
  }
  let left = MOST_BYTES;
  const part = (name: string): Uint8Array | undefined => {
    const entry = entries.get(name.toLowerCase());
    if (!entry) return undefined;
    if (twice.has(name.toLowerCase())) throw new NoDocx('damaged');
    if (entry.isEncrypted) throw new NoDocx('locked');
    const content = damaged(() => entryBytes(bytes, entry, Math.min(left, MOST_PART_BYTES)));
    left -= content.byteLength;
    return content;
  };
  const relationsOf = (name: string): Map<string, Relation> => {
    const relations = part(relationshipsOf(name));
    return relations ? damaged(() => relationsIn(relations, folderOf(name))) : new Map();
  };
  const main = [...relationsOf('').values()].find(({ type }) => type === 'officeDocument')?.target;
  if (main === undefined || !entries.has(main.toLowerCase())) throw new NoDocx('foreign');
  return { main, part, relationsOf };
}

/** Names of parts are compared without case (ECMA-376, part 2, 9.1.1.2). */
const nameOf = ({ name }: ArchiveEntry): string => name.replaceAll('\\', '/').toLowerCase();

function relationsIn(xml: Uint8Array, folder: string): Map<string, Relation> {
  const found = new Map<string, Relation>();
  readXml(xml, {
    open({ name, attribute }) {
      const [id, type, target] = [attribute('Id'), attribute('Type'), attribute('Target')];
      if (name !== 'rel:Relationship' || id === undefined || type === undefined || target === undefined)
        return;
      if (attribute('TargetMode') === 'External') return;
      found.set(id, { type: type.slice(type.lastIndexOf('/') + 1), target: partMeant(folder, target) });
    },
  });
  return found;
}

/** @throws NoDocx if the archive or its XML is damaged */
export function damaged<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError || error instanceof BrokenXml) throw new NoDocx('damaged', error);
    throw error;
  }
}

import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { directoryOf } from '../../src/core/archive/directory.ts';
import { entryBytes } from '../../src/core/archive/entry-bytes.ts';
import {
  CONTENT_PROPERTY,
  INPUTS_PROPERTY,
  provenanceOf,
  stamped,
} from '../../src/core/archive/provenance.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { docx } from '../../src/core/layout/docx/document.ts';
import { mistakesOf, partsOf } from '../support/docx.ts';
import { exampleDocument } from '../support/examples.ts';

const made = await docx(exampleDocument('minimal'), defaultStyle);
const INPUTS = 'ab'.repeat(32);

describe('a generated .docx', () => {
  it('carries the hash of its content, and of its inputs where there is one, and is valid with both', async () => {
    expect(partsOf(made)['docProps/custom.xml']).toContain(CONTENT_PROPERTY);
    expect(partsOf(made)['docProps/custom.xml']).not.toContain(INPUTS_PROPERTY);
    const both = stamped(made, { inputs: INPUTS });
    expect(provenanceOf(both)).toMatchObject({ isAsGenerated: true, isOurs: true, inputs: INPUTS });
    expect(provenanceOf(both).content).toBe(provenanceOf(made).content);
    expect(await mistakesOf(both)).toEqual([]);
  });

  it('keeps every other part, its place and its time when it is stamped', () => {
    const both = stamped(made, { inputs: INPUTS });
    const others = (bytes: Uint8Array) =>
      Object.entries(partsOf(bytes)).filter(([name]) => name !== 'docProps/custom.xml');
    expect(others(both)).toEqual(others(made));
    expect(stamped(both, { inputs: INPUTS })).toEqual(both);
  });

  it('is not as generated when any part but the properties is another, gone or new', () => {
    const parts = unzipSync(made);
    for (const name of Object.keys(parts).filter((it) => !it.startsWith('docProps/'))) {
      const changed = { ...parts, [name]: strToU8(`${new TextDecoder().decode(parts[name])} `) };
      expect(provenanceOf(zipSync(changed)), name).toMatchObject({ isAsGenerated: false, isOurs: true });
      const { [name]: _, ...without } = parts;
      expect(provenanceOf(zipSync(without)).isAsGenerated, name).toBe(false);
    }
    expect(provenanceOf(zipSync({ ...parts, 'word/media/a.png': strToU8('x') })).isAsGenerated).toBe(false);
  });

  it('is as generated in whatever order its parts stand, and whenever they were packed', () => {
    const parts = Object.fromEntries(Object.entries(unzipSync(made)).reverse());
    expect(provenanceOf(zipSync(parts, { level: 9 })).isAsGenerated).toBe(true);
    const core = strToU8('<other/>');
    expect(provenanceOf(zipSync({ ...parts, 'docProps/core.xml': core })).isAsGenerated).toBe(true);
  });
});

it.each([
  ['nothing', new Uint8Array()],
  ['text', strToU8('PK, but no archive')],
  ['another archive', zipSync({ a: strToU8('b') })],
  ['half a file', made.subarray(0, made.length / 2)],
])('%s is none of ours', (_, bytes) => {
  expect(provenanceOf(bytes)).toEqual({ isAsGenerated: false, isOurs: false });
});

describe('a file of an archive', () => {
  const zip = zipSync({ a: new Uint8Array(1_000_000), b: strToU8('text') });
  const entryOf = (name: string) => directoryOf(zip).find((it) => it.name === name)!;

  it('is what was put in', () => {
    expect(new TextDecoder().decode(entryBytes(zip, entryOf('b'), 100))).toBe('text');
  });

  it('is not unpacked beyond the size that is allowed, whatever the archive says of it', () => {
    expect(() => entryBytes(zip, entryOf('a'), 999_999)).toThrow('too large');
    expect(() => entryBytes(zip, { ...entryOf('a'), size: 10 }, 999_999)).toThrow(RangeError);
  });

  it('is refused where it is not what its checksum says', () => {
    expect(() => entryBytes(zip, { ...entryOf('b'), crc: 1 }, 100)).toThrow('damaged');
    expect(() => entryBytes(zip, { ...entryOf('b'), method: 12 }, 100)).toThrow('method 12');
    expect(() => entryBytes(zip, { ...entryOf('b'), isEncrypted: true }, 100)).toThrow('encrypted');
  });
});

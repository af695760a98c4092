import fc from 'fast-check';
import { deflateSync, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { crc32 } from '../../src/core/archive/crc-32.ts';
import { directoryOf } from '../../src/core/archive/directory.ts';
import { writeArchive } from '../../src/core/archive/write-archive.ts';

const packed = (name: string, bytes: Uint8Array) => ({
  name,
  crc: crc32(bytes),
  size: bytes.byteLength,
  deflated: deflateSync(bytes),
});

test('an archive gives back what was written into it, in its order', () => {
  const names = fc.stringMatching(/^[a-z]{1,9}\/[a-z]{1,9}\.xml$/);
  const files = fc.uniqueArray(fc.tuple(names, fc.uint8Array({ maxLength: 200 })), {
    selector: ([name]) => name,
  });
  fc.assert(
    fc.property(files, (all) => {
      const zip = writeArchive(
        all.map(([name, bytes]) => packed(name, bytes)),
        '2026-12-10T08:30:10Z',
      );
      expect(Object.entries(unzipSync(zip)).map(([name, bytes]) => [name, [...bytes]])).toEqual(
        all.map(([name, bytes]) => [name, [...bytes]]),
      );
      expect(directoryOf(zip).map(({ name, size }) => [name, size])).toEqual(
        all.map(([name, bytes]) => [name, bytes.byteLength]),
      );
    }),
  );
});

test('each file has the time that was given, and none that a clock gives', () => {
  const zip = writeArchive([packed('a', Uint8Array.of(1))], '2026-12-10T08:30:10Z');
  const view = new DataView(zip.buffer);
  const day = ((2026 - 1980) << 9) | (12 << 5) | 10;
  const [{ centralAt } = { centralAt: 0 }] = directoryOf(zip);
  for (const at of [12, centralAt + 14]) expect(view.getUint16(at, true)).toBe(day);
  for (const at of [10, centralAt + 12]) expect(view.getUint16(at, true)).toBe((8 << 11) | (30 << 5) | 5);
});

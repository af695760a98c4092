import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const EXECUTABLE = 'exe/report-win-x64.exe';
const PE = 0x4550;
const AMD64 = 0x8664;
const CONSOLE = 3;

/** What the headers of a program for Windows say, by the format's documentation. */
function headersOf(bytes: Buffer) {
  const pe = bytes.readUInt32LE(0x3c);
  const optional = pe + 24;
  const directories = optional + 112;
  const sections = optional + bytes.readUInt16LE(pe + 20);
  return {
    signature: bytes.readUInt32LE(pe),
    machine: bytes.readUInt16LE(pe + 4),
    subsystem: bytes.readUInt16LE(optional + 68),
    resources: bytes.readUInt32LE(directories + 2 * 8),
    sections: Array.from({ length: bytes.readUInt16LE(pe + 6) }, (_, index) => {
      const at = sections + index * 40;
      return {
        virtualAt: bytes.readUInt32LE(at + 12),
        size: bytes.readUInt32LE(at + 16),
        fileAt: bytes.readUInt32LE(at + 20),
      };
    }),
  };
}

describe('the executable for Windows, by its structure', () => {
  const bytes = readFileSync(EXECUTABLE);
  const headers = headersOf(bytes);

  test('is a program for a console on x64, whole', () => {
    expect(headers).toMatchObject({ signature: PE, machine: AMD64, subsystem: CONSOLE });
    for (const { fileAt, size } of headers.sections) expect(fileAt + size).toBeLessThanOrEqual(bytes.length);
  });

  test('holds the program among its resources', () => {
    const section = headers.sections.find(
      ({ virtualAt, size }) => headers.resources >= virtualAt && headers.resources < virtualAt + size,
    );
    const resources = bytes.subarray(section?.fileAt, (section?.fileAt ?? 0) + (section?.size ?? 0));
    expect(resources.includes(Buffer.from('NODE_SEA_BLOB', 'utf16le'))).toBe(true);
    for (const path of ['program-0.cjs', 'templates/gb-t-9704/pack.yaml', 'schemas/unit.schema.json'])
      expect(resources.includes(path)).toBe(true);
  });
});

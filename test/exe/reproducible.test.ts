import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { PLATFORMS } from '../../scripts/build-exe/platforms.ts';

const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

describe('the executables as files', () => {
  test('have the same bytes when they are made again', () => {
    const own = `${process.platform}-${process.arch}`;
    const path = `exe/${PLATFORMS[own]?.executable}`;
    const before = hashOf(path);
    const line = ['--import', 'tsx', 'scripts/build-exe.ts', own];
    execFileSync(process.execPath, line, { stdio: 'ignore' });
    expect(hashOf(path)).toBe(before);
  });

  test.each(['linux-x64', 'linux-arm64'])('ask of %s what the documentation says', (platform) => {
    const bytes = readFileSync(`exe/${PLATFORMS[platform]?.executable}`);
    const [, glibc] = /glibc (\d+\.\d+)/.exec(readFileSync('docs/executables.md', 'utf8')) ?? [];
    expect(newest(versionsAskedFor(bytes, 'libc.so.6'))).toBe(`GLIBC_${glibc}`);
    // That of GCC 5.
    expect(newest(versionsAskedFor(bytes, 'libstdc++.so.6'), 'GLIBCXX_')).toBe('GLIBCXX_3.4.21');
  });

  test.each(Object.values(PLATFORMS))(
    '$executable is as large as the documentation says',
    ({ executable }) => {
      const size = Math.round(readFileSync(`exe/${executable}`).length / 2 ** 20);
      for (const page of ['docs/executables.md', 'docs/executables.zh-CN.md'])
        expect(readFileSync(page, 'utf8')).toMatch(new RegExp(`exe/${executable}\\b.*\\| ${size} MiB`));
    },
  );
});

const newest = (versions: readonly string[], prefix = 'GLIBC_') =>
  versions
    .filter((it) => new RegExp(`^${prefix}[\\d.]+$`).test(it))
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .at(-1);

const SECTION_BYTES = 64;
/** The type of the section that lists the versions asked for: SHT_GNU_verneed. */
const VERSIONS_NEEDED = 0x6ffffffe;

/** The versions of a library that a program of 64 bits asks for, by the sections of its ELF file. */
function versionsAskedFor(bytes: Buffer, library: string): string[] {
  const sectionsAt = Number(bytes.readBigUInt64LE(0x28));
  const section = (index: number) => {
    const at = sectionsAt + index * SECTION_BYTES;
    return {
      type: bytes.readUInt32LE(at + 4),
      at: Number(bytes.readBigUInt64LE(at + 24)),
      link: bytes.readUInt32LE(at + 40),
      count: bytes.readUInt32LE(at + 44),
    };
  };
  const sections = Array.from({ length: bytes.readUInt16LE(0x3c) }, (_, index) => section(index));
  const needed = sections.find(({ type }) => type === VERSIONS_NEEDED);
  if (!needed) return [];
  const textAt = section(needed.link).at;
  const text = (offset: number) => {
    const at = textAt + offset;
    return bytes.toString('latin1', at, bytes.indexOf(0, at));
  };
  const found: string[] = [];
  for (let file = needed.at, left = needed.count; left > 0; left--) {
    let version = file + bytes.readUInt32LE(file + 8);
    for (let one = bytes.readUInt16LE(file + 2); one > 0; one--) {
      if (text(bytes.readUInt32LE(file + 4)) === library) found.push(text(bytes.readUInt32LE(version + 8)));
      version += bytes.readUInt32LE(version + 12);
    }
    file += bytes.readUInt32LE(file + 12);
  }
  return found;
}

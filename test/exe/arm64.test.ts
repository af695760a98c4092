import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const EXECUTABLE = 'exe/report-linux-arm64';
/** Debian's `qemu-user-static`, and its libraries for that kind of machine: `libatomic1-arm64-cross` and `libstdc++6-arm64-cross`. */
const QEMU = 'qemu-aarch64-static';
const LIBRARIES = '/usr/aarch64-linux-gnu';
const AARCH64 = 183;

const isRunnable =
  !spawnSync(QEMU, ['--version']).error && existsSync(join(LIBRARIES, 'lib', 'libatomic.so.1'));

describe('the executable for arm64', () => {
  test('is a program for that kind of machine, with the program in it', () => {
    const bytes = readFileSync(EXECUTABLE);
    expect(bytes.subarray(0, 4).toString('latin1')).toBe('\x7fELF');
    expect(bytes.readUInt16LE(18)).toBe(AARCH64);
    for (const part of ['NODE_SEA_BLOB', 'program-0.cjs', 'templates/gb-t-9704/pack.yaml'])
      expect(bytes.includes(part)).toBe(true);
  });

  test.skipIf(!isRunnable)('builds the same bytes as the package', () => {
    const folder = mkdtempSync(join(tmpdir(), 'report-arm64-'));
    cpSync('examples', join(folder, 'work'), { recursive: true });
    const file = join(folder, 'work', 'bureau.yaml');
    execFileSync(QEMU, ['-L', LIBRARIES, EXECUTABLE, file], { stdio: 'ignore' });
    const byPackage = join(folder, 'by-package.docx');
    const line = ['bin/report.js', 'build', 'examples/bureau.yaml', '-o', byPackage];
    execFileSync(process.execPath, line, { stdio: 'ignore' });
    expect(readFileSync(file.replace('.yaml', '.docx')).equals(readFileSync(byPackage))).toBe(true);
    rmSync(folder, { recursive: true, force: true });
  });
});

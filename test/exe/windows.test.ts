import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { GOOD } from '../cli/run.ts';

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

const wine = ['wine', 'wine-stable'].find((it) => spawnSync(it, ['--version']).status === 0);

describe.skipIf(wine === undefined)('the executable for Windows, under wine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-wine-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const run = (args: readonly string[], input = '') =>
    spawnSync(wine as string, [join(folder, 'report.exe'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      input,
      env: {
        PATH: process.env.PATH,
        HOME: folder,
        WINEPREFIX: join(folder, 'prefix'),
        WINEDEBUG: '-all',
        WINEDLLOVERRIDES: 'mscoree,mshtml=',
        // Wine says that it is an older Windows than Node.js asks for.
        NODE_SKIP_PLATFORM_CHECK: '1',
        LANG: 'zh_CN.UTF-8',
      },
    });

  test('says its version, builds a file that is dropped onto it, and opens the menu', () => {
    copyFileSync(EXECUTABLE, join(folder, 'report.exe'));
    writeFileSync(join(folder, '单位.yaml'), GOOD);
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(run(['--version']).stdout.trim()).toBe(version);
    const built = run(['单位.yaml']);
    expect(built.status, built.stderr).toBe(0);
    expect(existsSync(join(folder, '单位.docx'))).toBe(true);
    expect(run([], '6\n').stderr).toContain('1. 生成：');
  });
});

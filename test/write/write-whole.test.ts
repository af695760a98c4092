import { spawn } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sourceDateEpoch } from '../../src/app/write/clock.ts';
import { writeFailure } from '../../src/app/write/write-failure.ts';
import { writeWhole } from '../../src/app/write/write-file.ts';
import { runs } from '../support/runs.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Makes one file of a script and what it imports, so that each start is quick. */
function scriptOf(contents: string): void {
  buildSync({
    stdin: { contents, resolveDir: resolve('.'), loader: 'ts' },
    outfile: join(folder, 'write.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    // What is bundled may ask for modules, and for its own name, as CommonJS does.
    banner: {
      js: "import { createRequire } from 'node:module'; import { fileURLToPath } from 'node:url'; const require = createRequire(import.meta.url); const __filename = fileURLToPath(import.meta.url);",
    },
  });
}

/** Runs the script and kills it. */
async function killedAfter(milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, [join(folder, 'write.mjs')], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((ready) => child.stdout.once('data', ready));
  await new Promise((later) => setTimeout(later, milliseconds));
  child.kill('SIGKILL');
  await new Promise((gone) => child.once('close', gone));
}

describe('a file is written whole', () => {
  it('over an old one, with nothing left beside it', async () => {
    const file = join(folder, 'org.docx');
    writeFileSync(file, 'old');
    expect(await writeWhole(file, 'new')).toBeUndefined();
    expect(readFileSync(file, 'utf8')).toBe('new');
    expect(readdirSync(folder)).toEqual(['org.docx']);
  });

  it('under the longest name that there can be, new, over an old one and through a link', async () => {
    const file = join(folder, `${'长'.repeat(83)}.docx`);
    expect(await writeWhole(file, 'old')).toBeUndefined();
    chmodSync(file, 0o640);
    expect(await writeWhole(file, 'new')).toBeUndefined();
    symlinkSync(file, join(folder, 'link.docx'));
    expect(await writeWhole(join(folder, 'link.docx'), 'newer')).toBeUndefined();
    expect(readFileSync(file, 'utf8')).toBe('newer');
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(await writeWhole(file, 'no', { isStillWanted: async () => false })).toBeUndefined();
    expect(readFileSync(file, 'utf8')).toBe('newer');
    expect(readdirSync(folder).length).toBe(2);
  });

  it('or not at all where it must be new', async () => {
    const file = join(folder, 'org.yaml');
    writeFileSync(file, 'mine');
    expect((await writeWhole(file, 'new', { exclusive: true }))?.code).toBe('file-exists');
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  it('and says why not where a folder stands in its place', async () => {
    mkdirSync(join(folder, 'org.docx'));
    expect((await writeWhole(join(folder, 'org.docx'), 'new'))?.code).toBe('is-a-folder');
    expect(readdirSync(folder)).toEqual(['org.docx']);
  });

  it('and a new one is whole or not there when the process is killed at any moment', async () => {
    const size = 1024 * 1024;
    const script = `
      import { writeWhole } from ${JSON.stringify(resolve('src/app/write/write-file.ts'))};
      process.stdout.write('ready');
      for (let n = 0; ; n++)
        await writeWhole(${JSON.stringify(`${folder}/org-`)} + n + '.yaml', 'n'.repeat(${size}), { exclusive: true });`;
    scriptOf(script);
    for (let round = 0; round < runs(5); round++) {
      await killedAfter((round * 37) % 97);
      for (const name of readdirSync(folder).filter((it) => it.startsWith('org-'))) {
        expect(statSync(join(folder, name)).size, name).toBe(size);
        rmSync(join(folder, name));
      }
    }
  });

  it('is the old one or the new one when the process is killed at any moment', async () => {
    const file = join(folder, 'org.docx');
    const size = 1024 * 1024;
    writeFileSync(file, 'o'.repeat(size));
    const script = `
      import { writeWhole } from ${JSON.stringify(resolve('src/app/write/write-file.ts'))};
      process.stdout.write('ready');
      for (;;) for (const letter of 'nm') await writeWhole(${JSON.stringify(file)}, letter.repeat(${size}));`;
    scriptOf(script);
    for (let round = 0; round < runs(6); round++) {
      await killedAfter((round * 31) % 97);
      const bytes = readFileSync(file);
      expect(bytes.length).toBe(size);
      expect(bytes.equals(Buffer.alloc(size, bytes[0]))).toBe(true);
    }
  });
});

describe('what keeps a file from being written is told for its user', () => {
  it.each([
    ['EBUSY', 'file-in-use'],
    ['ETXTBSY', 'file-in-use'],
    ['EACCES', 'folder-read-only'],
    ['EROFS', 'folder-read-only'],
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EIO', 'write-failed'],
  ])('%s is %s', (code, told) => {
    expect(writeFailure('org.docx', Object.assign(new Error(code), { code })).code).toBe(told);
  });

  it('and a mistake of the program is none of them', () => {
    expect(() => writeFailure('org.docx', new TypeError('oops'))).toThrow('oops');
  });
});

describe('SOURCE_DATE_EPOCH', () => {
  it.each([
    [undefined, {}],
    ['', {}],
    ['0', { epoch: 0 }],
    ['1767225600', { epoch: 1_767_225_600 }],
  ])('%j is %j', (value, read) => expect(sourceDateEpoch({ SOURCE_DATE_EPOCH: value })).toEqual(read));

  it.each(['soon', '-1', '1.5', '1e9'])('%j is refused', (value) => {
    expect(sourceDateEpoch({ SOURCE_DATE_EPOCH: value })).toEqual({ invalid: value });
  });
});

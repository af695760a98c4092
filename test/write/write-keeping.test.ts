import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { today } from '../../src/app/write/clock.ts';
import { standingAt } from '../../src/app/write/path-state.ts';
import { writeWhole } from '../../src/app/write/write-file.ts';
import { writeKeeping } from '../../src/app/write/write-keeping.ts';
import { writeNew } from '../../src/app/write/write-new.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { docx } from '../../src/core/layout/docx/document.ts';
import { exampleDocument } from '../support/examples.ts';

const OLD = await docx(exampleDocument('minimal'), defaultStyle);
const NEW = await docx(exampleDocument('hospital'), defaultStyle);
const EDITED = zipSync({ ...unzipSync(OLD), 'word/settings.xml': strToU8('<edited/>') });

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'report-keep-'));
  file = join(folder, 'org.docx');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (force = false) => writeKeeping(file, NEW, { force, day: '2026-11-24' });
const content = (name: string) => readFileSync(join(folder, name));
const same = (name: string, bytes: Uint8Array) => Buffer.compare(content(name), bytes) === 0;

describe('without force', () => {
  it.each([
    ['nothing', undefined],
    ['a generated file', OLD],
  ])('%s is replaced', async (_, before) => {
    if (before) writeFileSync(file, before);
    expect(await write()).toEqual({ written: file });
    expect(readdirSync(folder)).toEqual(['org.docx']);
    expect(same('org.docx', NEW)).toBe(true);
  });

  it.each([
    ['an edited file', EDITED, true],
    ['a file from elsewhere', zipSync({ a: strToU8('b') }), false],
    ['what is no archive', strToU8('text'), false],
    ['half of a generated file', OLD.subarray(0, OLD.length / 2), false],
    ['an empty file', new Uint8Array(), false],
  ])('%s stays, byte for byte, and the new one stands beside it', async (_, before, isOurs) => {
    writeFileSync(file, before);
    const kept = await write();
    expect(kept).toMatchObject({
      written: join(folder, 'org.new.docx'),
      edited: { path: file, provenance: { isOurs } },
    });
    expect(readdirSync(folder)).toEqual(['org.docx', 'org.new.docx']);
    expect(same('org.docx', before)).toBe(true);
    expect(same('org.new.docx', NEW)).toBe(true);
  });

  it.each([false, true])(
    'a name as long as names can be loses its end for what is added, with force %s',
    async (force) => {
      const long = join(folder, `${'情'.repeat(83)}.docx`);
      writeFileSync(long, EDITED);
      const { written } = await writeKeeping(long, NEW, { force, day: '2026-11-24' });
      const names = readdirSync(folder);
      expect(names).toHaveLength(2);
      expect(Math.max(...names.map((it) => Buffer.byteLength(it)))).toBeLessThanOrEqual(255);
      const besides = names.find((it) => /^情+\.(?:new|2026-11-24)\.docx$/.test(it)) as string;
      expect(readFileSync(join(folder, besides)).equals(force ? EDITED : NEW)).toBe(true);
      expect(written).toBe(force ? long : join(folder, besides));
      expect(readFileSync(long).equals(force ? NEW : EDITED)).toBe(true);
    },
  );

  it('the file beside it is replaced while it is as generated, and numbered once it is edited', async () => {
    writeFileSync(file, EDITED);
    writeFileSync(join(folder, 'org.new.docx'), OLD);
    expect((await write()).written).toBe(join(folder, 'org.new.docx'));
    writeFileSync(join(folder, 'org.new.docx'), EDITED);
    writeFileSync(join(folder, 'org.new.2.docx'), 'mine');
    expect((await write()).written).toBe(join(folder, 'org.new.3.docx'));
    expect(same('org.new.docx', EDITED)).toBe(true);
    expect(content('org.new.2.docx').toString()).toBe('mine');
  });
});

describe('with force', () => {
  it('an edited file is copied, then replaced; the next copy has a number', async () => {
    writeFileSync(file, EDITED, { mode: 0o640 });
    const backup = join(folder, 'org.2026-11-24.docx');
    expect(await write(true)).toMatchObject({ written: file, edited: { backup } });
    expect(same('org.2026-11-24.docx', EDITED)).toBe(true);
    expect(statSync(backup).mode & 0o777).toBe(0o640);
    expect(same('org.docx', NEW)).toBe(true);

    writeFileSync(file, 'mine');
    await write(true);
    expect(content('org.2026-11-24.2.docx').toString()).toBe('mine');
    expect(readdirSync(folder)).toEqual(['org.2026-11-24.2.docx', 'org.2026-11-24.docx', 'org.docx']);
  });

  it('a generated file needs no copy', async () => {
    writeFileSync(file, OLD);
    expect(await write(true)).toEqual({ written: file });
    expect(readdirSync(folder)).toEqual(['org.docx']);
  });

  it('nothing is replaced where no copy can be made', async () => {
    writeFileSync(file, EDITED);
    for (let number = 1; number <= 999; number++)
      writeFileSync(join(folder, `org.2026-11-24${number === 1 ? '' : `.${number}`}.docx`), '');
    expect((await write(true)).failure?.code).toBe('file-exists');
    expect(same('org.docx', EDITED)).toBe(true);
  });
});

it.each([false, true])('a folder in its place is told, and stays (force: %s)', async (force) => {
  mkdirSync(file);
  expect((await write(force)).failure?.code).toBe('is-a-folder');
});

it.skipIf(process.getuid?.() === 0)('a file that is marked read-only stays', async () => {
  writeFileSync(file, OLD);
  chmodSync(file, 0o444);
  expect((await write()).failure?.code).toBe('folder-read-only');
  expect(same('org.docx', OLD)).toBe(true);
});

it('what somebody saves while the file is being written is not replaced', async () => {
  writeFileSync(file, OLD);
  const failure = await writeWhole(file, NEW, {
    isStillWanted: async () => {
      const { seen } = await standingAt(file);
      writeFileSync(file, EDITED);
      return (await standingAt(file)).seen === seen;
    },
  });
  expect(failure).toBeUndefined();
  expect(same('org.docx', EDITED)).toBe(true);
  expect(readdirSync(folder)).toEqual(['org.docx']);
});

describe('a file under a name that must be free', () => {
  it('is written whole, or not at all', async () => {
    expect(await writeNew(file, NEW)).toBe(true);
    expect(await writeNew(file, OLD)).toBe(false);
    expect(same('org.docx', NEW)).toBe(true);
    expect(readdirSync(folder)).toEqual(['org.docx']);
  });

  it('goes to one of several that want it', async () => {
    const all = await Promise.all(Array.from({ length: 8 }, () => writeNew(file, NEW)));
    expect(all.filter((it) => it)).toHaveLength(1);
    expect(readdirSync(folder)).toEqual(['org.docx']);
  });
});

it('the day is that of SOURCE_DATE_EPOCH, or of the clock where people are', () => {
  expect(today(1_767_225_599)).toBe('2025-12-31');
  const zone = process.env.TZ;
  try {
    process.env.TZ = 'Pacific/Kiritimati';
    const east = today();
    process.env.TZ = 'Pacific/Pago_Pago';
    expect(today() < east).toBe(true);
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { giveName } from '../../src/app/write/give-name.ts';
import { folderWith } from '../cli/run.ts';

/** A disk that makes no links, with the error of one of them. */
const without = (code: string) => async () => {
  throw Object.assign(new Error(code), { code });
};

describe.each([
  ['that makes links', undefined],
  ['formatted as FAT', without('EPERM')],
  ['of a network that knows no links', without('ENOTSUP')],
])('on a disk %s', (_, makeLink) => {
  it('a file gets its name', async () => {
    const folder = folderWith({ temporary: 'new' });
    expect(await giveName(join(folder, 'temporary'), join(folder, 'org.yaml'), makeLink)).toBe(true);
    expect(readFileSync(join(folder, 'org.yaml'), 'utf8')).toBe('new');
  });

  it.each(['mine', ''])('a file that is there stays: %j', async (mine) => {
    const folder = folderWith({ temporary: 'new', 'org.yaml': mine });
    expect(await giveName(join(folder, 'temporary'), join(folder, 'org.yaml'), makeLink)).toBe(false);
    expect(readFileSync(join(folder, 'org.yaml'), 'utf8')).toBe(mine);
  });

  it('of many that want one name at the same moment, one gets it', async () => {
    for (let round = 0; round < 10; round++) {
      const folder = folderWith();
      const files = Array.from({ length: 30 }, (_, index) => join(folder, `${index}.tmp`));
      for (const file of files) writeFileSync(file, file);
      const path = join(folder, 'org.yaml');
      const given = await Promise.all(files.map((it) => giveName(it, path, makeLink)));
      expect(given.filter(Boolean)).toHaveLength(1);
      expect(readFileSync(path, 'utf8')).toBe(files[given.indexOf(true)]);
    }
  });
});

it('leaves nothing of its own where the whole file cannot take the place', async () => {
  const folder = folderWith();
  const path = join(folder, 'org.yaml');
  await expect(giveName(join(folder, 'none'), path, without('EPERM'))).rejects.toThrow('ENOENT');
  await mkdir(path);
  expect(readdirSync(folder)).toEqual(['org.yaml']);
});

it('passes on what else the disk says', async () => {
  const folder = folderWith({ temporary: 'new' });
  const full = giveName(join(folder, 'temporary'), join(folder, 'org.yaml'), without('ENOSPC'));
  await expect(full).rejects.toThrow('ENOSPC');
  expect(readdirSync(folder)).toEqual(['temporary']);
});

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { encode, utf16 } from '../support/encode.ts';
import { reportHere } from './in-process.ts';
import { folderWith, GOOD } from './run.ts';

const MISTAKEN = GOOD.replace('subject: 保密', '领域：保密');

describe.each([
  ['GB18030', (text: string) => encode('gb18030', text)],
  ['UTF-16', (text: string) => utf16(text, 'little')],
])('a file in %s', (name, bytesOf) => {
  const folderOf = (files: Record<string, string>) => {
    const folder = folderWith(files);
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), bytesOf(text));
    return folder;
  };

  it('makes the same document as in UTF-8', async () => {
    const folder = folderOf({ 'org.yaml': GOOD });
    const { status, stderr } = await reportHere(folder, ['build', 'org.yaml', '-f', 'md', '--strict']);
    expect(status).toBe(0);
    expect(stderr).toContain(name);
    const other = folderWith({ 'org.yaml': GOOD });
    await reportHere(other, ['build', 'org.yaml', '-f', 'md']);
    expect(readFileSync(join(folder, 'org.md'), 'utf8')).toBe(readFileSync(join(other, 'org.md'), 'utf8'));
  });

  it('is shown as its text where a mistake of it is told', async () => {
    const { status, stdout } = await reportHere(folderOf({ 'org.yaml': MISTAKEN }), ['check', 'org.yaml']);
    expect(status).toBe(1);
    expect(stdout).toContain('org.yaml:2:3 错误：“领域”后面用了全角冒号 [full-width-colon]');
    expect(stdout).toContain('  2 | 领域：保密\n    |     ^^\n');
  });

  it('can be of a pack', async () => {
    const folder = folderWith();
    await reportHere(folder, ['template', 'new', 'office']);
    const blocks = join(folder, 'office/blocks');
    const [block = ''] = readdirSync(blocks);
    writeFileSync(join(blocks, block), bytesOf('各项工作有序推进。\n'));
    writeFileSync(
      join(folder, 'office/pack.yaml'),
      bytesOf(readFileSync(join(folder, 'office/pack.yaml'), 'utf8')),
    );
    const { status, stdout } = await reportHere(folder, ['template', 'check', 'office']);
    expect(status).toBe(0);
    expect(stdout.match(/\[other-encoding\]/g)).toHaveLength(2);
    expect(stdout).toContain(`office/blocks/${block}:1:1`);
  });

  it('can be the configuration and the style too', async () => {
    const folder = folderOf({
      'org.yaml': GOOD,
      'report.config.yaml': '# 本单位各项工作的设置\ntemplate: 没有的模板\n',
      'style.yaml': '# 本单位各项工作的版式\nbody: {font: 仿宋}\nbodi: {}\n',
    });
    expect((await reportHere(folder, ['build', 'org.yaml'])).stderr).toContain('没有的模板');
    writeFileSync(join(folder, 'report.config.yaml'), '');
    expect((await reportHere(folder, ['build', 'org.yaml', '--style', 'style.yaml'])).stderr).toContain(
      'bodi',
    );
  });
});

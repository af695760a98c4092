import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Product } from '../../src/app/job/document-selection.ts';
import { openJob } from '../../src/app/job/open-job.ts';
import { inputsHash } from '../../src/app/produce/inputs-hash.ts';
import { plan } from '../../src/app/produce/plan.ts';
import type { DocumentInputs } from '../../src/core/produce/inputs-hash.ts';
import { inputsHash as coreHash } from '../../src/core/produce/inputs-hash.ts';
import type { CompiledDocument, CompiledTemplate } from '../../src/core/template/compiled.ts';
import { digests, documents } from '../../src/core/template/generated/packs.js';
import { wordingDigest } from '../../src/core/template/wording-digest.ts';
import { folderWith, write } from '../cli/run.ts';

const UNIT = readFileSync('examples/template/org.yaml', 'utf8')
  .replace('\ndocument:\n', '\ndocument:\n  attachments: [{title: 清单, file: list.md}]\n')
  .concat('letter: {document: {title: 报送函, date: 2026-12-11}}\n');

/** A unit with a pack of its own, an attachment, a style file, a report and a letter that brings it. */
function unitFolder(): string {
  const folder = folderWith({
    'org.yaml': UNIT,
    'list.md': '一份清单。\n',
    'own.yaml': 'text: {title: {size: 三号}}\n',
  });
  cpSync('examples/template', folder, { recursive: true, filter: (it) => !it.endsWith('org.yaml') });
  return folder;
}

async function hashOf(folder: string, product: Product = 'situation-report', draft = false): Promise<string> {
  const job = await openJob({
    file: join(folder, 'org.yaml'),
    documents: { products: [product], all: false },
    styleFile: join(folder, 'own.yaml'),
    draft,
  });
  const planned = plan(job, false);
  if (!planned) throw new TypeError(JSON.stringify(job.findings));
  return inputsHash(planned, product);
}

const replacing = (name: string, from: string, to: string) => (folder: string) => {
  const text = readFileSync(join(folder, name), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(folder, name), text.replace(from, to));
};

const appending = (name: string, text: string) => (folder: string) =>
  appendFileSync(join(folder, name), text);

describe('the hash of what a document is made from', () => {
  it.each<[string, (folder: string) => void]>([
    ['a text of the unit', replacing('org.yaml', '每月检查', '每周检查')],
    ['a number of the unit', replacing('org.yaml', 'meetings: 4', 'meetings: 5')],
    ['a key of the unit more', appending('org.yaml', 'overview: 概况。\n')],
    ['the text of an attachment', appending('list.md', '又一行。\n')],
    ['the style of the unit', appending('org.yaml', 'style: {text: {body: {size: 四号}}}\n')],
    ['the style file of the line', replacing('own.yaml', '三号', '四号')],
    ['the style of a pack', appending('ours/style.yaml', '  body: {size: 四号}\n')],
    ['the title of a pack', replacing('ours/pack.yaml', '工作情况报告', '工作报告')],
    ['a block of a pack', appending('ours/blocks/opening.hbs', '\n又一段。\n')],
    ['a new block of a pack', (folder) => write(folder, { 'ours/blocks/carried-over.hbs': '往年的事。\n' })],
    ['the body of a pack', (folder) => write(folder, { 'ours/situation-report.hbs': '# 概况\n\n一段。\n' })],
    [
      'the defaults of a pack',
      appending('ours/pack.yaml', '\ndefaults: {provisions: {duties: [办好各项事务]}}\n'),
    ],
    [
      'the options of a pack',
      appending('ours/pack.yaml', '\noptions: {properties: {motto: {type: string, default: 安全}}}\n'),
    ],
    ['a byte of the picture of a pack', appending('ours/assets/logo.png', '\n')],
  ])('is another with %s', async (_, change) => {
    const folder = unitFolder();
    const before = await hashOf(folder);
    expect(await hashOf(folder)).toBe(before);
    change(folder);
    expect(await hashOf(folder)).not.toBe(before);
  });

  it('is another for a draft, and for each document', async () => {
    const folder = unitFolder();
    const all = [
      await hashOf(folder),
      await hashOf(folder, 'situation-report', true),
      await hashOf(folder, 'letter'),
      await hashOf(folder, 'volume'),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it('is that of all documents within a volume, and for a letter of the report that it names', async () => {
    const folder = unitFolder();
    const products = ['volume', 'letter'] as const;
    const before = await Promise.all(products.map((it) => hashOf(folder, it)));
    replacing('ours/pack.yaml', '工作情况报告', '工作报告')(folder);
    for (const [index, product] of products.entries())
      expect(await hashOf(folder, product)).not.toBe(before[index]);
  });

  it('does not count comments, the folder, or how a value is written', async () => {
    const folder = unitFolder();
    const before = await hashOf(folder);
    replacing('org.yaml', 'meetings: 4', 'meetings: 4 # 四次')(folder);
    replacing('org.yaml', '每月检查一次病区和设备用房', '"每月检查一次病区和设备用房"')(folder);
    expect(await hashOf(folder)).toBe(before);
    const other = unitFolder();
    expect(await hashOf(other)).toBe(before);
  });
});

describe('the digests of built-in templates', () => {
  it('are those of what they say', () => {
    expect(Object.keys(digests)).toEqual(Object.keys(documents));
    for (const [kind, digest] of Object.entries(digests))
      expect(digest, kind).toBe(wordingDigest(documents[kind] as CompiledDocument));
    expect(new Set(Object.values(digests)).size).toBe(Object.keys(digests).length);
  });

  it('are not taken for a copy over which something else was put', () => {
    const builtIn = documents['situation-report'] as CompiledDocument;
    const another: CompiledTemplate = { nodes: ['另一篇'] };
    const hash = (template: CompiledDocument) =>
      coreHash('1', {} as never, [
        ['situation-report', { materials: { template }, style: {} } as never as DocumentInputs],
      ]);
    const hashes = [
      builtIn,
      { ...builtIn, title: another },
      { ...builtIn, body: another },
      { ...builtIn, defaults: { overview: '概况' } },
      { ...builtIn, defaults: { overview: another } },
      { ...builtIn, options: { motto: '安全' } },
      ...Object.keys(builtIn.blocks).map((name) => ({
        ...builtIn,
        blocks: { ...builtIn.blocks, [name]: another },
      })),
    ].map(hash);
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(hash({ ...builtIn, files: { title: '', body: '', blocks: {} } })).toBe(hashes[0]);
  });
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import * as report from '../../src/index.ts';
import * as node from '../../src/node.ts';
import { machineWithoutFonts, OFFICIAL_CHARACTERS, trueTypeFont } from '../support/fonts.ts';

const folder = mkdtempSync(join(tmpdir(), 'report-api-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, 'node_modules'));
symlinkSync(resolve('.'), join(folder, 'node_modules/zerenzhi-report'), 'junction');
writeFileSync(join(folder, 'org.yaml'), readFileSync('examples/college.yaml'));
const font = trueTypeFont({
  family: '仿宋_GB2312',
  characters: OFFICIAL_CHARACTERS,
  advance: (it) => (it < '\u0100' ? 500 : 1000),
});
mkdirSync(join(folder, 'fonts'));
writeFileSync(join(folder, 'fonts/仿宋.ttf'), font);

const examplesOf = (page: string): string[] =>
  [...readFileSync(page, 'utf8').matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => code);

const PAGES = ['docs/api.md', 'docs/api.zh-CN.md'] as const;

it('both pages show the same programs, but for the language that is asked for', () => {
  const [english, chinese] = PAGES.map(examplesOf);
  expect(chinese?.map((it) => it.replaceAll("'zh'", "'en'"))).toEqual(english);
});

describe('the programs of the documentation', () => {
  it('run against the package, and make what the command makes', () => {
    const examples = examplesOf(PAGES[1]);
    expect(examples).toHaveLength(4);
    for (const [index, code] of examples.entries()) {
      writeFileSync(join(folder, `${index}.mjs`), code);
      execFileSync(process.execPath, [`${index}.mjs`], { cwd: folder });
    }
    const report = resolve('bin/report.js');
    execFileSync(process.execPath, [report, 'build', 'org.yaml', '-o', 'by-command.docx'], {
      cwd: folder,
      stdio: 'ignore',
    });
    execFileSync(process.execPath, [report, 'ledger', 'org.yaml', '-o', 'by-command.xlsx'], {
      cwd: folder,
      stdio: 'ignore',
    });
    const draw = (formats: string, name: string, env = process.env) => {
      const line = [report, 'build', 'org.yaml', '--format', formats, '--fonts', 'fonts', '-o', name];
      execFileSync(process.execPath, line, { cwd: folder, stdio: 'ignore', env });
    };
    draw('pdf', 'made-by-command');
    draw('pdf,ofd,svg', 'drawn-by-command', { PATH: machineWithoutFonts(folder) });
    const bytes = (name: string) => readFileSync(join(folder, name));
    expect(bytes('org.docx').equals(bytes('by-command.docx'))).toBe(true);
    expect(bytes('ledger.xlsx').equals(bytes('by-command.xlsx'))).toBe(true);
    expect(bytes('next.yaml').toString()).toContain('2027');
    expect(JSON.parse(bytes('summary.json').toString())).toMatchObject({ years: [2026] });
    expect(bytes('made/org.pdf').equals(bytes('made-by-command/org.pdf'))).toBe(true);
    for (const format of ['pdf', 'ofd', 'svg'])
      expect(bytes(`drawn.${format}`).equals(bytes(`drawn-by-command/org.${format}`)), format).toBe(true);
    for (const made of ['made/org.docx', 'batch/org.docx'])
      expect(bytes(made).equals(bytes('by-command.docx'))).toBe(true);
    expect(JSON.parse(bytes('made/summary.json').toString())).toMatchObject({ years: [2026] });
    expect(bytes('draft.yaml').toString()).toBe(bytes('next.yaml').toString());
  });
});

describe.each(PAGES)('%s', (page) => {
  it('names every export that is no type', () => {
    const text = readFileSync(page, 'utf8');
    const missing = [...Object.keys(report), ...Object.keys(node)].filter(
      (name) => name !== 'version' && !text.includes(`\`${name}\``),
    );
    expect(missing).toEqual([]);
  });
});

test('what cannot be read or is wrong is told, and gives no unit', () => {
  expect(report.parse('a: [').source).toBeUndefined();
  expect(report.parse('a: [').findings.length).toBeGreaterThan(0);
  const { source } = report.parse('year: 2026\nsubject: 安全生产\n', 'a.yaml');
  const { unit, findings } = report.check(source!);
  expect(unit).toBeUndefined();
  expect(report.refuses(findings)).toBe(true);
  expect(findings.map((it) => report.describe(it, 'en').file)).toContain('a.yaml');
});

describe('pages that are drawn', () => {
  const { source } = report.parse(readFileSync('examples/college.yaml'), 'org.yaml');
  const { unit } = report.check(source!);
  const told = ({ findings }: report.Drawn) => findings.map(({ code }) => code);

  test('hold no fonts where none is given, and there is no PDF then, which is told', async () => {
    const drawn = await report.draw(unit!, { formats: ['pdf', 'ofd', 'svg'] });
    expect([...drawn.files.keys()]).toEqual(['ofd', 'svg']);
    expect(told(drawn)).toContain('font-none');
  });

  test('take no harm from what is no font, or a broken one, which is told', async () => {
    const fonts = new Map([
      ['text.ttf', new TextEncoder().encode('no font')],
      ['half.ttf', font.subarray(0, font.length / 2)],
      ['仿宋.ttf', font],
    ]);
    const drawn = await report.draw(unit!, { formats: ['pdf'], fonts, document: 'rules' });
    expect(drawn.files.get('pdf')?.length).toBeGreaterThan(1000);
    const unusable = drawn.findings.filter(({ code }) => code === 'font-unusable');
    expect(unusable.map((it) => report.describe(it, 'en').message).join()).toMatch(/text\.ttf.*half\.ttf/);
  });

  test('of a volume, and with fonts in an OFD', async () => {
    const options = { formats: ['ofd'], fonts: new Map([['仿宋.ttf', font]]), document: 'volume' } as const;
    const plain = (await report.draw(unit!, options)).files.get('ofd')!;
    const whole = (await report.draw(unit!, { ...options, embedsFonts: true })).files.get('ofd')!;
    expect(whole.length).toBeGreaterThan(plain.length + 1000);
  });
});

test('a form that comes back makes the file from which it was written, and changes nothing in it', async () => {
  const { source } = report.parse(readFileSync('examples/college.yaml'), 'org.yaml');
  const filled = await report.form({ source: source! });
  expect(await report.bringIn(source!, filled)).toMatchObject({ text: source!.text });
  const { text = '' } = await report.readForm(filled);
  expect(report.check(report.parse(text).source!).unit).toMatchObject({ year: 2026, subject: '消防安全' });
  expect(await report.readForm(await report.form())).not.toHaveProperty('text');
});

test('what is certain is put right, and nothing else', () => {
  const text = readFileSync('examples/minimal.yaml', 'utf8');
  expect(report.fix(text).text).toBe(text);
  const slip = `${text}overview: 各项工作已布署。\n`;
  expect(report.fix(slip).text).toBe(slip.replace('布署', '部署'));
});

test('a .docx says what elements it has', async () => {
  const { unit } = report.check(report.parse(readFileSync('examples/college.yaml')).source!);
  const { documents } = report.inspect(await report.build(unit!, { format: 'docx' }));
  expect(documents[0]?.fields.map(({ field }) => field)).toContain('标题');
});

test('with files: what is wrong is told, nothing is thrown, and a document that a person edited is left', async () => {
  writeFileSync(join(folder, 'wrong.yaml'), 'year: 2026\n');
  expect((await node.open(join(folder, 'wrong.yaml'))).findings.length).toBeGreaterThan(0);
  expect((await node.produce(join(folder, 'wrong.yaml'))).outcome).toBe('refused');
  expect((await node.rollover(join(folder, 'wrong.yaml'))).outcome).toBe('faulty');
  expect((await node.rollover(join(folder, 'none.yaml'))).outcome).toBe('unopened');
  const checked = [];
  for await (const it of node.checkFiles([join(folder, 'wrong.yaml'), join(folder, 'none.yaml')]))
    checked.push('notFound' in it ? 'notFound' : it.opened);
  expect(checked).toEqual([true, expect.anything()]);
  const file = join(folder, 'kept.yaml');
  writeFileSync(file, readFileSync('examples/college.yaml'));
  const { writtenPaths } = await node.produce(file);
  expect(await node.diff(writtenPaths[0]!)).toMatchObject({
    outcome: 'compared',
    isSameFile: true,
    changes: [],
  });
});

test('what is no .docx cannot be compared, and nothing cannot be summed up', () => {
  expect(() => report.diff(new Uint8Array(), new Uint8Array())).toThrow(report.NoDocx);
  expect(() => report.summarise(new Map())).toThrow(RangeError);
});

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import * as report from '../../src/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'report-api-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
mkdirSync(join(folder, 'node_modules'));
symlinkSync(resolve('.'), join(folder, 'node_modules/zerenzhi-report'), 'junction');
writeFileSync(join(folder, 'org.yaml'), readFileSync('examples/college.yaml'));

const examplesOf = (page: string): string[] =>
  [...readFileSync(page, 'utf8').matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => code);

describe.each(['docs/api.md', 'docs/api.zh-CN.md'])('%s', (page) => {
  it('shows programs that run against the package, and make what the command makes', () => {
    const examples = examplesOf(page);
    expect(examples).toHaveLength(2);
    for (const [index, code] of examples.entries()) {
      writeFileSync(join(folder, `${index}.mjs`), code);
      execFileSync(process.execPath, [`${index}.mjs`], { cwd: folder });
    }
    for (const name of ['by-command.docx', 'by-command.xlsx']) rmSync(join(folder, name), { force: true });
    const report = resolve('bin/report.js');
    execFileSync(process.execPath, [report, 'build', 'org.yaml', '-o', 'by-command.docx'], {
      cwd: folder,
      stdio: 'ignore',
    });
    execFileSync(process.execPath, [report, 'ledger', 'org.yaml', '-o', 'by-command.xlsx'], {
      cwd: folder,
      stdio: 'ignore',
    });
    const bytes = (name: string) => readFileSync(join(folder, name));
    expect(bytes('org.docx').equals(bytes('by-command.docx'))).toBe(true);
    expect(bytes('ledger.xlsx').equals(bytes('by-command.xlsx'))).toBe(true);
    expect(bytes('next.yaml').toString()).toContain('2027');
    expect(JSON.parse(bytes('summary.json').toString())).toMatchObject({ years: [2026] });
  });

  it('names every export that is no type', () => {
    const text = readFileSync(page, 'utf8');
    const missing = Object.keys(report).filter((name) => name !== 'version' && !text.includes(`\`${name}\``));
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

test('what is no .docx cannot be compared, and nothing cannot be summed up', () => {
  expect(() => report.diff(new Uint8Array(), new Uint8Array())).toThrow(report.NoDocx);
  expect(() => report.summarise(new Map())).toThrow(RangeError);
});

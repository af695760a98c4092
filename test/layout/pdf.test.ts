import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { make } from '../../src/cli/build/make.ts';
import { defaultStyle } from '../../src/generated/style.ts';
import { characters, documentWith, text } from './support/documents.ts';

const folder = mkdtempSync(join(tmpdir(), 'report-pdf-'));
const fonts = process.env.FONTCONFIG_FILE;
beforeAll(() => {
  process.env.FONTCONFIG_FILE = resolve('test/layout/fonts.conf');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
  if (fonts === undefined) delete process.env.FONTCONFIG_FILE;
  else process.env.FONTCONFIG_FILE = fonts;
});

it('a PDF lacks no mark that the text has, wherever its lines end', async () => {
  const body = Array.from({ length: 28 }, (_, index) =>
    text(`${characters(12 + index)}，${characters(14)}2026年，${characters(20)}。`),
  );
  const { bytes } = await make({ document: documentWith({ body }), style: defaultStyle }, ['pdf'], undefined);
  const file = join(folder, 'a.pdf');
  writeFileSync(file, bytes.get('pdf') as Uint8Array);
  const drawn = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  expect(drawn.match(/，/g)).toHaveLength(56);
});

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { rewritten } from '../../src/core/edit/rewritten.ts';
import { unitKeys } from '../../src/core/generated/keys.ts';
import type { Unit } from '../../src/core/generated/unit.ts';
import { formSheets, type Schema } from '../../src/core/workbook/form/fields.ts';
import { firstText } from '../../src/core/workbook/form/first-text.ts';
import { keptIn } from '../../src/core/workbook/form/form-memory.ts';
import { mergeForm } from '../../src/core/workbook/form/merge.ts';
import { readForm } from '../../src/core/workbook/form/read-form.ts';
import { FORM_WORDS } from '../../src/core/workbook/form/words.ts';
import { writeForm } from '../../src/core/workbook/form/write-form.ts';
import { openWorkbook } from '../../src/core/workbook/open-workbook.ts';
import { sourceOf } from '../check/source-of.ts';
import { anyChange, mutated } from '../support/mutated.ts';
import { runs } from '../support/runs.ts';
import { anyUnit } from '../support/unit-arbitrary.ts';

const RUNS = runs(8);

const sheets = formSheets(JSON.parse(readFileSync('schemas/unit.schema.json', 'utf8')) as Schema, 'zh');

/** A form written from a file, and read again. */
async function formOf(data: unknown, cells: unknown = data) {
  const about = { isFilled: true, leftOut: [], keptKeys: [] };
  const memory = { data: data as Record<string, unknown>, keys: 'zh' as const };
  const bytes = await writeForm(sheets, FORM_WORDS.zh, about, { data: cells, memory, spareRows: 1 });
  const opened = await openWorkbook('表.xlsx', bytes);
  if ('finding' in opened) throw new Error(opened.finding.code);
  const back = keptIn(opened.sheets);
  expect(back).toEqual(memory);
  return { form: readForm('表.xlsx', opened.sheets, sheets, memory), base: data };
}

const anyFile = anyUnit.map((unit) => {
  const { classification } = unit.document ?? {};
  // A form accepts what the schema allows: a classification must have at least one year.
  if (classification?.years === 0) classification.years = 1;
  return sourceOf(stringify(unit, { lineWidth: 0 }), unitKeys);
});

test('a form that nobody wrote in changes nothing, and makes a file of the same data', async () => {
  await fc.assert(
    fc.asyncProperty(anyFile, async (source) => {
      const { form, base } = await formOf(source.data);
      expect(form.findings).toEqual([]);
      const into = mergeForm(form, {
        base,
        data: source.data,
        at: () => ({ file: '', range: source.locate([]) }),
      });
      expect(into.findings).toEqual([]);
      const result = rewritten(source, into.data);
      expect('source' in result && result.source.text).toBe(source.text);
      const made = mergeForm(form, { base, data: base });
      expect(sourceOf(firstText(made.data, 'zh', 'x'), unitKeys).data).toEqual(source.data);
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
});

test('whatever a person changes in a form is what changes in the file', async () => {
  await fc.assert(
    fc.asyncProperty(
      anyFile,
      fc.array(anyChange, { minLength: 1, maxLength: 3 }),
      async (source, changes) => {
        const edited = changes.reduce(mutated, structuredClone(source.data) as Unit);
        const { form, base } = await formOf(source.data, edited);
        const into = mergeForm(form, { base, data: source.data });
        expect(into.findings).toEqual([]);
        const { form: alone } = await formOf({}, edited);
        const meant = mergeForm(alone, { base: {}, data: {} });
        const { form: after } = await formOf({}, into.data);
        const got = mergeForm(after, { base: {}, data: {} });
        expect(got.data).toEqual(meant.data);
        const result = rewritten(source, into.data);
        expect('parts' in result ? result.parts : []).toEqual([]);
      },
    ),
    { numRuns: RUNS, endOnFailure: true },
  );
});

import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { editorSchema } from '../../src/app/reference/editor-schema.ts';

test('an editor completes the keys of a roster in either language, and takes both for right', () => {
  const [zh, en] = (['zh', 'en'] as const).map((keys) => JSON.parse(editorSchema('roster', keys, 'zh')));
  expect(Object.keys(zh.properties)).toEqual([
    '单位',
    '公文',
    '年度',
    '填报单位',
    '别名',
    '模板',
    '模板选项',
  ]);
  expect(Object.keys(en.properties)).toEqual([
    'organisation',
    'document',
    'year',
    'units',
    'aliases',
    'template',
    'templateOptions',
  ]);
  expect(en.properties.units.description).toMatch(/应当报送/);
  const roster = { organisation: { 全称: '青山市委宣传部' }, 填报单位: ['青山市教育局'] };
  for (const schema of [zh, en]) {
    const validate = new Ajv({ strict: false }).addFormat('date', true).compile(schema);
    expect([validate(roster), validate.errors]).toEqual([true, null]);
    expect(validate({ ...roster, 单位名: '' })).toBe(false);
  }
});

test('an editor completes the codes that report.config.yaml can set, and no other', () => {
  const schema = JSON.parse(editorSchema('config', 'zh', 'zh'));
  const codes = Object.keys(schema.properties.rules.properties);
  expect(codes).toContain('half-width-mark');
  expect(codes).not.toContain('duplicate-id');
  expect(schema.properties.rules.properties['half-width-mark'].enum).toContain('off');
  expect(Object.keys(schema.properties)).toEqual([
    'template',
    'options',
    'rules',
    'sentenceLength',
    'emptyPhrases',
    'wrongWords',
    'repealedDocuments',
  ]);
});

import { expect, test } from 'vitest';
import { editorSchema } from '../../src/cli/editor-schema.ts';

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
  ]);
});

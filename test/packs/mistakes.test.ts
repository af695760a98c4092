import { describe, expect, it } from 'vitest';
import { word } from '../../src/core/diagnostics/word.ts';
import { GOOD } from '../cli/run.ts';
import { draw, opening, pack } from './draw.ts';

const line = ['./office'];

/** A pack with one more text in its pack.yaml. */
const office = (rest: string, files: Record<string, string> = {}) =>
  pack('office', { 'pack.yaml': `name: office\n${rest}\n`, ...files });

describe('each mistake is told of in the file where it is', () => {
  it.each<[string, Record<string, string>, string]>([
    [
      'a parent that is not there',
      office('extends: situation-reprot'),
      'parent-not-found office/pack.yaml:2:10',
    ],
    ['a path for a parent', office('extends: ../city'), 'wrong-form office/pack.yaml:2:10'],
    ['a pack that extends itself', office('extends: office'), 'pack-cycle office/pack.yaml:2:10'],
    [
      'a circle of three',
      {
        ...opening('office', '', 'city'),
        ...opening('city', '', 'province'),
        ...opening('province', '', 'city'),
      },
      'pack-cycle province/pack.yaml:2:10',
    ],
    ['a pack for a newer version', office('requires: ">=99.1.0"'), 'pack-too-new office/pack.yaml:2:11'],
    ['the same without a sign', office('requires: 99.1.0'), 'pack-too-new office/pack.yaml:2:11'],
    ['a key that there is not', office('extend: situation-report'), 'unknown-key office/pack.yaml:2:1'],
    ['no name', { 'office/pack.yaml': 'version: 1.0.0\n' }, 'missing-key office/pack.yaml:1:1'],
    [
      'defaults of another form',
      office('defaults: {rules: {chapters: [总则]}}'),
      'wrong-type office/pack.yaml:2:31',
    ],
    [
      'a title without a body',
      office('documents: {rules: {title: 细则}}'),
      'document-incomplete office/pack.yaml:2:13',
    ],
    ['a body without a title', office('', { 'rules.hbs': '甲' }), 'document-incomplete office/rules.hbs:1:1'],
    ['a body of no document', office('', { 'rule.hbs': '甲' }), 'unknown-document office/rule.hbs:1:1'],
    [
      'no picture',
      office('extends: situation-report\nlogo: logo.png'),
      'logo-not-found office/pack.yaml:3:7',
    ],
    [
      'a picture that is none',
      office('extends: situation-report\nlogo: logo.png', { 'logo.png': 'GIF89a' }),
      'logo-not-picture office/pack.yaml:3:7',
    ],
    [
      'a style with a mistake',
      office('extends: situation-report', { 'style.yaml': 'page:\n  left: wide\n' }),
      'wrong-form office/style.yaml:2:9',
    ],
    [
      'a block that is not closed',
      office('extends: situation-report', { 'blocks/opening.hbs': '开头。\n{{#if year}}\n年。\n' }),
      'template-unclosed-block office/blocks/opening.hbs:2:1',
    ],
    [
      'a helper that there is not',
      office('extends: situation-report', { 'blocks/opening.hbs': '开头。\n{{sentense overview}}\n' }),
      'template-unknown-helper office/blocks/opening.hbs:2:3',
    ],
    [
      'a title that is not closed',
      office('extends: situation-report\ndocuments:\n  situation-report:\n    title: "{{#if year}}年"'),
      'template-unclosed-block office/pack.yaml:5:13',
    ],
    [
      'a wording that is not closed',
      office(
        'extends: situation-report\ndefaults: {rules: {chapters: [{title: "{{#if a}}", articles: [甲]}]}}',
      ),
      'template-unclosed-block office/pack.yaml:3:40',
    ],
  ])('%s', async (_what, files, told) => {
    const drawn = await draw(files, { line });
    expect(drawn.told).toEqual([told]);
    expect(drawn.text).toBeUndefined();
  });

  it('a file in blocks that is no template: it is passed over', async () => {
    const { text, told, findings } = await draw(
      office('extends: situation-report', { 'blocks/opening.hbs.txt': '甲', 'blocks/.DS_Store': '' }),
      { line },
    );
    expect(text).toContain('现将');
    expect(told).toEqual(['not-a-block office/blocks/opening.hbs.txt:1:1']);
    expect(word(findings[0]!, 'zh').hint).toBe('要作为模板使用，改名为 opening.hbs');
  });
});

describe('a pack that is not found', () => {
  it.each<[string, string[], string, string, RegExp]>([
    ['a path on the line', ['./offise'], GOOD, ':1:1', /是否应为 .*\/office？/],
    ['a path in the file', [], `${GOOD}template: ./offise\n`, 'org.yaml:8:11', /是否应为 \.\/office？/],
    ['a name in the file', [], `${GOOD}模板: [offise]\n`, 'org.yaml:8:6', /是否应为 office？/],
    ['a built-in name', ['situation-repor'], GOOD, ':1:1', /是否应为 situation-report？/],
  ])('%s', async (_what, names, org, place, hint) => {
    const files = { ...opening('office', '甲\n'), 'org.yaml': org };
    const { told, findings } = await draw(files, { line: names });
    expect(told).toEqual([`pack-not-found ${place}`]);
    expect(word(findings[0]!, 'zh').hint).toMatch(hint);
  });

  it('says where it was looked for', async () => {
    const { findings } = await draw({ 'org.yaml': `${GOOD}template: 别处的\n` });
    expect(findings[0]?.args.looked).toEqual([
      expect.stringMatching(/别处的$/),
      'node_modules/report-template-别处的',
      'templates/别处的',
    ]);
  });

  it('is told from a folder that is no pack', async () => {
    const { told } = await draw({
      'org.yaml': `${GOOD}template: ./office\n`,
      'office/blocks/opening.hbs': '甲',
    });
    expect(told).toEqual(['not-a-pack org.yaml:8:11']);
  });

  it('does not fall back on another', async () => {
    const { text } = await draw({ 'org.yaml': `${GOOD}template: [./none, situation-report]\n` });
    expect(text).toBeUndefined();
  });
});

describe('report.config.yaml', () => {
  it.each([
    ['templates: ./office\n', 'unknown-key report.config.yaml:1:1'],
    ['template: {name: office}\n', 'wrong-type report.config.yaml:1:1'],
    ['template: [\n', 'unclosed-bracket report.config.yaml:1:11'],
  ])('%j is told of', async (config, told) => {
    expect((await draw({ 'report.config.yaml': config })).told).toEqual([told]);
  });

  it('may hold nothing but comments', async () => {
    const { text, told } = await draw({ 'report.config.yaml': '# template: ./office\n' });
    expect([text?.includes('现将'), told]).toEqual([true, []]);
  });
});

import { describe, expect, it } from 'vitest';
import { GOOD } from '../cli/run.ts';
import { draw, pack } from './draw.ts';

const line = ['./office'];

const office = (options: string, opening = '联系{{options.contact}}，{{options.copies}}份。\n') =>
  pack('office', {
    'pack.yaml': `name: office\nextends: situation-report\noptions:\n${options.replaceAll(/^/gm, '  ')}\n`,
    'blocks/opening.hbs': opening,
  });

const OPTIONS = office(`type: object
properties:
  contact: {type: string, maxLength: 6, default: 办公室}
  copies: {type: integer, minimum: 1, default: 2}
  level: {enum: [高, 低]}
  once: {const: 是}
  names: {type: array, minItems: 2, items: {type: string}}`);

describe('the values of options', () => {
  it('are the defaults, over them the configuration, over it the file', async () => {
    const config = { 'report.config.yaml': 'options: {contact: 宣传科, copies: 3}\n' };
    const given = { 'org.yaml': `${GOOD}模板选项: {copies: 5}\n` };
    expect((await draw(OPTIONS, { line })).text).toContain('联系办公室，2份。');
    expect((await draw({ ...OPTIONS, ...config }, { line })).text).toContain('联系宣传科，3份。');
    expect((await draw({ ...OPTIONS, ...config, ...given }, { line })).text).toContain('联系宣传科，5份。');
  });

  it.each([
    ['contact: 12', 'wrong-type'],
    ['contact: 宣传科办公室综合组', 'wrong-form'],
    ['copies: 0', 'out-of-range'],
    ['level: 中', 'wrong-value'],
    ['once: 否', 'wrong-value'],
    ['names: [甲]', 'wrong-form'],
    ['contcat: 宣传科', 'unknown-option'],
  ])('%s is told of where it stands', async (value, code) => {
    const { told } = await draw(
      { ...OPTIONS, 'org.yaml': `${GOOD}templateOptions:\n  ${value}\n` },
      { line },
    );
    expect(told).toEqual([expect.stringMatching(new RegExp(`^${code} org\\.yaml:9:\\d+$`))]);
    const config = { 'report.config.yaml': `options:\n  ${value}\n` };
    expect((await draw({ ...OPTIONS, ...config }, { line })).told).toEqual([
      expect.stringMatching(new RegExp(`^${code} report\\.config\\.yaml:2:\\d+$`)),
    ]);
  });

  it('must be there where the pack requires it', async () => {
    const files = office(
      'type: object\nrequired: [contact]\nproperties: {contact: {type: string}, copies: {type: integer, default: 1}}',
    );
    expect((await draw(files, { line })).told).toEqual(['missing-option org.yaml:1:1']);
    const given = { 'org.yaml': `${GOOD}templateOptions: {contact: 宣传科}\n` };
    expect((await draw({ ...files, ...given }, { line })).told).toEqual([]);
  });

  it('may be meant for a pack that draws another document', async () => {
    const given = { 'org.yaml': `${GOOD}template: [./office, ./other]\ntemplateOptions: {colour: 红}\n` };
    const other = pack('other', {
      'pack.yaml': 'name: other\noptions: {properties: {colour: {type: string}}}\n',
    });
    expect((await draw({ ...OPTIONS, ...other, ...given })).told).toEqual([]);
  });

  it('of a child come over those of its parent', async () => {
    const child = pack('child', {
      'pack.yaml':
        'name: child\nextends: office\noptions: {properties: {copies: {type: integer, default: 9}}}\n',
    });
    expect((await draw({ ...OPTIONS, ...child }, { line: ['./child'] })).text).toContain('联系办公室，9份。');
  });
});

describe('the schema of options', () => {
  it.each([
    ['properties: {a: {type: string, pattern: "(a+)+b"}}', 'option-keyword', 4],
    ['properties: {a: {$ref: "#"}}', 'option-keyword', 4],
    ['properties: {a: {type: string, format: date}}', 'option-keyword', 4],
    ['properties: {a: {type: text}}', 'option-form', 4],
    ['properties: {a: 办公室}', 'option-form', 4],
    ['properties: {a: {enum: []}}', 'option-form', 4],
    ['properties: {a: {minimum: 多}}', 'option-form', 4],
    ['type: string', 'option-form', 4],
    ['properties: {a: {type: integer, default: 三}}', 'option-default', 4],
    ['properties: {a: {enum: [高, 低], default: 中}}', 'option-default', 4],
  ])('%s is refused', async (options, code, line_) => {
    const { text, told } = await draw(office(options, '甲\n'), { line });
    expect(text).toBeUndefined();
    expect(told).toEqual([expect.stringMatching(new RegExp(`^${code} office/pack\\.yaml:${line_}:`))]);
  });

  it('is no deeper than it need be', async () => {
    const deep = `properties: ${'{a: {properties: '.repeat(12)}{}${'}}'.repeat(12)}`;
    expect((await draw(office(deep, '甲\n'), { line })).told[0]).toMatch(/^option-form /);
  });
});

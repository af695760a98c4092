import { describe, expect, it } from 'vitest';
import { compose } from '../../src/core/compose/compose.ts';
import { compileTemplate } from '../../src/core/template/compile.ts';
import { documents } from '../../src/core/template/generated/packs.js';
import { unitOf } from '../support/examples.ts';
import { bodyText } from '../support/markdown-text.ts';

const UNIT = `year: 2026
subject: 保密
organisation: { name: 青山市文化和旅游局 }
leadership: { leader: 局长 }
`;
const SENT = `${UNIT}document: { addressee: [市委办公室, 市保密局], number: 青文旅〔2026〕12号, date: 2026-12-10, seal: true }
`;
const letterOf = (text: string) => compose(unitOf(text), 'letter');

describe('the covering letter', () => {
  it('brings the report to whom that is sent, names it and has it attached, in the form of a letter', () => {
    const letter = letterOf(SENT);
    expect(letter.form).toBe('letter');
    expect(letter.title).toBe('关于报送2026年度保密责任制落实情况报告的函');
    expect(letter.addressees).toEqual(['市委办公室', '市保密局']);
    expect(bodyText(letter)).toBe(
      '现将《青山市文化和旅游局关于2026年度保密责任制落实情况的报告》随函报送，请予审阅。\n特此函告。',
    );
    expect(letter.attachments.map(({ title }) => title)).toEqual([
      '青山市文化和旅游局关于2026年度保密责任制落实情况的报告',
    ]);
    expect(letter.head.letterhead).toEqual({ mode: 'digital', names: ['青山市文化和旅游局'] });
    expect(letter.signature).toMatchObject({ issuers: ['青山市文化和旅游局'], seal: true });
  });

  it('has neither the number nor the date of the report, and says of itself only what the file says', () => {
    const letter = letterOf(SENT);
    expect(letter.head.number).toBeUndefined();
    expect(letter.signature.date).toBeUndefined();
    const own = letterOf(
      `${SENT}letter: { document: { number: 青文旅函〔2026〕8号, date: 2026-12-11, addressee: 市委, attachments: [汇总表] } }\n`,
    );
    expect(own.head.number).toBe('青文旅函〔2026〕8号');
    expect(own.signature.date).toBe('2026-12-11');
    expect(own.addressees).toEqual(['市委']);
    expect(own.attachments.map(({ title }) => title)).toEqual([
      '青山市文化和旅游局关于2026年度保密责任制落实情况的报告',
      '汇总表',
    ]);
  });

  it('asks nobody for anything where the file does not say to whom it goes', () => {
    expect(bodyText(letterOf(UNIT))).toBe(
      '现将《青山市文化和旅游局关于2026年度保密责任制落实情况的报告》随函报送。',
    );
  });

  it('names the report by the title that the file gives it, or the pack that draws it', () => {
    const titled = letterOf(`${UNIT}document: { title: "关于保密工作\\n情况的报告" }\n`);
    expect(bodyText(titled)).toContain('《关于保密工作情况的报告》');
    const report = { ...documents['situation-report'], title: compileTemplate('{{year}}年报告') };
    const letter = compose(unitOf(UNIT), 'letter', { report: { template: report as never } });
    expect(bodyText(letter)).toContain('《2026年报告》');
  });
});

describe('the forms', () => {
  const headOf = (document: string) =>
    compose(unitOf(`${UNIT}document: ${document}\n`), 'situation-report').head.letterhead;

  it('draw the mark that belongs to each without being asked, and as it is given', () => {
    expect(headOf('{ number: 12号 }')).toBeUndefined();
    expect(headOf('{ form: letter }')).toEqual({ mode: 'digital', names: ['青山市文化和旅游局'] });
    expect(headOf('{ form: order }')).toEqual({ mode: 'digital', names: ['青山市文化和旅游局令'] });
    expect(headOf('{ 格式: 纪要 }')).toEqual({ mode: 'digital', names: ['青山市文化和旅游局会议纪要'] });
    expect(headOf('{ form: minutes, letterhead: 局长办公会议纪要 }')).toEqual({
      mode: 'digital',
      names: ['局长办公会议纪要'],
    });
  });

  it('of a joint issue name the host alone in a letter, and all with 令 in an order', () => {
    const issuer = 'issuer: [甲局, 乙局]';
    expect(headOf(`{ form: letter, ${issuer} }`)).toEqual({ mode: 'digital', names: ['甲局'] });
    expect(headOf(`{ form: order, ${issuer} }`)).toEqual({
      mode: 'digital',
      names: ['甲局', '乙局'],
      suffix: '令',
    });
  });

  it('keep room on printed paper for the head that it carries', () => {
    expect(headOf('{ form: letter, letterhead: { mode: preprinted } }')).toEqual({
      mode: 'preprinted',
      reserve: 50,
    });
    expect(headOf('{ letterhead: { mode: preprinted } }')).toEqual({ mode: 'preprinted', reserve: 72 });
  });

  it('of a report are called and worded as what they are', () => {
    const worded = (form: string) => {
      const document = `document: { ${form} addressee: 市委办公室 }`;
      const composed = compose(unitOf(`${UNIT}overview: 全年没有泄密。\n${document}\n`), 'situation-report');
      return [composed.title.slice(-4), ...bodyText(composed).split('\n')];
    };
    const led = ['# 组织领导', '我单位设有保密工作领导小组，由局长任组长。'];
    const said = (how: string) => `现将我单位2026年度保密责任制落实情况${how}如下。`;
    expect(worded('')).toEqual(['况的报告', '全年没有泄密。', said('报告'), ...led, '特此报告。']);
    expect(worded('form: letter,')).toEqual([
      '情况的函',
      '全年没有泄密。',
      said('函告'),
      ...led,
      '特此函告。',
    ]);
    expect(worded('form: order,')).toEqual(['况的命令', '全年没有泄密。', ...led]);
    expect(worded('form: minutes,')).toEqual(['会议纪要', '全年没有泄密。', ...led]);
  });

  it('have who attended in minutes, in the order of the standard', () => {
    const document = 'attendance: { observers: 市档案局方远, present: [办公室林晓岚, 戴明远] }';
    const composed = (form: string) =>
      compose(unitOf(`${UNIT}document: { ${form} ${document} }\n`), 'situation-report');
    expect(composed('form: minutes,').attendance).toEqual([
      { label: '出席', people: ['办公室林晓岚', '戴明远'] },
      { label: '列席', people: ['市档案局方远'] },
    ]);
    expect(composed('').attendance).toBeUndefined();
  });
});

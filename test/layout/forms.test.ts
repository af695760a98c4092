import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/core/document/document.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { html } from '../../src/core/layout/html/html.ts';
import { markdown } from '../../src/core/layout/markdown/markdown.ts';
import { documentWith } from './support/documents.ts';

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const pageOf = async (document: Document) => decode(await html(document, defaultStyle));
const bodyOf = (page: string) => page.slice(page.indexOf('<body>'));
const markOf = (...names: string[]) => ({ mode: 'digital', names }) as const;
const record = { copyTo: ['市档案局'], printedBy: '办公室', printedOn: '2026-12-11' };

const letter = documentWith({
  form: 'letter',
  head: { letterhead: markOf('青山市文化和旅游局'), number: '青文旅函〔2026〕12号', urgency: '特急' },
  addressees: ['市委宣传部'],
  record: { copyTo: record.copyTo },
});
const order = documentWith({
  form: 'order',
  head: { letterhead: markOf('青山市人民政府令'), number: '第12号' },
});
const minutes = documentWith({
  form: 'minutes',
  head: { letterhead: markOf('局长办公会议纪要'), number: '第3期' },
  title: '研究保密工作',
  attendance: [
    { label: '出席', people: ['林晓岚', '戴明远'] },
    { label: '列席', people: ['市档案局方远、李成', '王宁'] },
  ],
  record,
});

describe('a web page', () => {
  it('of a letter has its mark, both rules and its elements, and a record of whom it is copied to', async () => {
    const page = await pageOf(letter);
    const body = bodyOf(page);
    expect(body).toContain(
      '<p class="letter-mark"><span>青山市文化和旅游局</span></p><hr class="double-rule">',
    );
    expect(body).toContain(
      '<div class="elements"><div><p class="urgency">特急</p></div><p class="number">青文旅函〔2026〕12号</p></div>',
    );
    expect(body).toContain('抄送：市档案局。');
    expect(page).toMatch(/@page :first\{[^}]*\{content:none\}/);
    expect(page).toContain('@bottom-center{content:"";');
  });

  it('of a letter on printed paper draws no rule', async () => {
    const head = { letterhead: { mode: 'preprinted', reserve: 50 }, number: '12号' } as const;
    const page = await pageOf({ ...letter, head });
    expect(bodyOf(page)).not.toContain('double-rule');
    expect(page).not.toContain('@bottom-center');
    expect(bodyOf(page)).toContain('--reserve:50mm');
  });

  it('of a letter sets a name too long for the rules narrower', async () => {
    const head = { letterhead: markOf('青山市网络安全和信息化工作领导小组办公室') };
    expect(bodyOf(await pageOf({ ...letter, head }))).toContain('transform:scaleX(0.');
  });

  it('of an order is called by its mark, and has neither title nor rule', async () => {
    const body = bodyOf(await pageOf(order));
    expect(body).toMatch(/<h1 class="letterhead">.*青山市人民政府令/);
    expect(body).not.toContain('class="title"');
    expect(body).not.toContain('<hr');
  });

  it('of minutes says who issues them above the title and who attended below the text', async () => {
    const body = bodyOf(await pageOf(minutes));
    expect(body.indexOf('class="issued"')).toBeLessThan(body.indexOf('class="title"'));
    expect(body).toContain(
      '<section class="attendance" aria-label="参会人员"><p><b class="attendance-label">出席：</b>林晓岚、戴明远</p><p><b class="attendance-label">列席：</b>市档案局方远、李成；王宁</p></section>',
    );
    expect(body).not.toContain('署名和成文日期');
  });

  it('of the general form has nothing of the others', async () => {
    expect(await pageOf(documentWith({}))).not.toMatch(/letter-mark|attendance|@bottom-center/);
  });
});

describe('Markdown', () => {
  const textOf = async (document: Document) => decode(await markdown(document, defaultStyle));

  it('of an order goes from its number to its text', async () => {
    expect(await textOf(order)).toMatch(/^青山市人民政府令\n\n第12号\n\n正文。\n/);
  });

  it('of minutes has the issuer and the date above, and who attended below', async () => {
    expect(await textOf(minutes)).toMatch(
      /^局长办公会议纪要\n\n第3期\n\n青山市文化和旅游局　　2026年12月10日\n\n# 研究保密工作\n\n正文。\n\n出席：林晓岚、戴明远\\\n列席：市档案局方远、李成；王宁\n/,
    );
  });
});

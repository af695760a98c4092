import { describe, expect, it } from 'vitest';
import { explainedAt, suggestionsAt } from '../../src/studio/worker/complete.ts';

/** A text with the cursor at |, and what can be written there. */
function at(marked: string, language: 'zh' | 'en' = 'zh') {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const found = suggestionsAt(text, offset, language);
  return { text, offset, found, labels: found?.suggestions.map((one) => one.label) ?? [] };
}

describe('what can be written', () => {
  it('is the keys that the file has not yet, with their Chinese names and what they mean', () => {
    const { labels, found } = at('year: 2026\nsubject: 消防\nsu|');
    expect(labels).toContain('systems');
    expect(labels).not.toContain('year');
    expect(found?.from).toBe('year: 2026\nsubject: 消防\n'.length);
    const systems = found?.suggestions.find((one) => one.label === 'systems');
    expect(systems).toMatchObject({ detail: '制度', insert: 'systems:\n  - ' });
    expect(systems?.info).toMatch(/\p{Script=Han}/u);
  });

  it('is in Chinese where the keys of the file are', () => {
    const { labels } = at('年度: 2026\n领域: 消防\n问题:\n  - 编号: P1\n    表|');
    expect(labels).toContain('表现');
    expect(labels).not.toContain('编号');
    expect(labels).not.toContain('description');
  });

  it('is the keys of an entry, also of one that a dash has just begun, and none below a value', () => {
    expect(at('problems:\n  - id: P1\n    description: 一\n  - |').labels).toContain('id');
    expect(at('problems:\n- id: P1\n- id: P2\n  |').labels).toContain('description');
    expect(at('organisation:\n  name: 某局\n  |\nyear: 2026').labels).toContain('selfReference');
    expect(at('year: 2026\noverview: >\n  全年|').labels).toEqual([]);
    expect(at('year: 2026 # 年|').found).toBeUndefined();
  });

  it.each([
    ['problems', 'id', 'title', 'rectifications:\n  - problems: [P1, |'],
    ['problems', 'id', 'description', 'rectifications:\n  - problems: P|'],
    ['问题', '编号', '表现', '整改:\n  - 措施: 更换\n    对应问题:\n      - |'],
    // The key stands behind the dash of its entry; its list may begin below the key or below the dash.
    ['问题', '编号', '表现', '整改:\n  - 对应问题: |'],
    ['问题', '编号', '表现', '整改:\n  - 对应问题:\n    - |'],
    ['问题', '编号', '表现', '整改:\n  - 对应问题:\n      - |'],
    ['问题', '编号', '表现', '整改:\n- 对应问题:\n  - P1\n  - |'],
    ['problems', 'id', 'title', 'rectifications:\n  - problems: # 编号\n      - P1\n      - |'],
  ])('is the problems that a measure answers, with their words: %s, %s, %s', (list, id, words, measure) => {
    const problems = `${list}:\n  - ${id}: P1\n    ${words}: 灯具损坏\n  - ${id}: P2\n    ${words}: "台账不全"\n`;
    const { found } = at(problems + measure);
    expect(found?.suggestions.map((it) => `${it.insert} ${it.detail}`)).toEqual([
      'P1 灯具损坏',
      'P2 台账不全',
    ]);
    expect(found?.from).toBe(problems.length + measure.length - 1 - (measure.endsWith('P|') ? 1 : 0));
  });

  it('is the keys of an entry in the list of a key that stands behind a dash', () => {
    const { labels } = at('work:\n  - figures:\n      - name: 演练\n      - |');
    expect(labels).toContain('lastYear');
    expect(labels).not.toContain('aspect');
    expect(at('work:\n  - aspect: 一\n    figures:\n      - name: 演练\n  - |').labels).toContain('aspect');
  });

  it('is the values that a key may have', () => {
    const state = at('rectifications:\n  - problems: [P1]\n    status: |');
    expect(state.labels).toEqual(['未启动', '推进中', '已完成']);
    expect(state.found?.from).toBe(state.offset);
    const content = at('document:\n  attachments:\n    - content: |');
    expect(content.labels).toContain('rectifications');
    expect(at('document:\n  seal: t|').labels).toEqual(['true', 'false']);
  });

  it('takes time that grows with the text alone', () => {
    const many = `problems:\n${'  - id: P1\n    description: 一\n'.repeat(20_000)}  - id: P2\n    |`;
    const start = performance.now();
    expect(at(many).labels).toContain('description');
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});

describe('what a key means', () => {
  const text = 'year: 2026\nrectifications:\n  - problems: [P1]\n    status: completed\n';
  it('is told in the language of the reader, with what it may be', () => {
    const found = explainedAt(text, 'a.yaml', text.indexOf('status') + 2, 'zh');
    expect(found?.title).toMatch(/^\p{Script=Han}+（status）$/u);
    expect(text.slice(found?.from, found?.to)).toBe('status');
    expect(found?.values?.length).toBeGreaterThan(2);
    expect(explainedAt(text, 'a.yaml', 1, 'en')).toMatchObject({ title: 'year (年度)' });
  });
  it('is not told of a value', () => {
    expect(explainedAt(text, 'a.yaml', text.indexOf('completed') + 2, 'zh')).toBeUndefined();
  });
});

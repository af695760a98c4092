import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from '../../src/index.ts';
import { edited } from '../../src/studio/worker/edit.ts';

const TEXT = `# 说明
年度: 2026
领域: "安全生产" # 引号留着
单位:
  全称: 云溪县人民医院
  # 自称以后再定
问题:
  # 第一个
  - 编号: P1
    表现: 应急照明不亮。
整改:
  - 对应问题: [P1]
    措施: 更换照明
`;

it('writes one value, and leaves every other byte', () => {
  expect(edited(TEXT, 'org.yaml', [{ path: ['subject'], value: '消防安全' }])).toBe(
    TEXT.replace('安全生产', '消防安全'),
  );
  expect(edited(TEXT, 'org.yaml', [{ path: ['problems', 0, 'description'], value: '灯不亮。' }])).toBe(
    TEXT.replace('应急照明不亮。', '灯不亮。'),
  );
});

it('adds a value in the order of the schema and in the language of the file, and takes it out again', () => {
  const added = edited(TEXT, 'org.yaml', [{ path: ['leadership', 'leader', 'name'], value: '陈立群' }]);
  expect(added).toContain('领导小组:\n  组长:\n    姓名: 陈立群\n');
  expect(added?.indexOf('领导小组')).toBeLessThan(added?.indexOf('问题:') ?? 0);
  expect(edited(added ?? '', 'org.yaml', [{ path: ['leadership', 'leader', 'name'], value: '' }])).toBe(TEXT);
});

it('adds an entry behind the others, also where the values are wrong', () => {
  const wrong = TEXT.replace('年度: 2026', '年度: 今年');
  const added = edited(wrong, 'org.yaml', [{ path: ['problems', 1, 'id'], value: 'P2' }]);
  expect(added).toBe(wrong.replace('    表现: 应急照明不亮。\n', '    表现: 应急照明不亮。\n  - 编号: P2\n'));
});

it('fills a key that stands without a value', () => {
  const text = TEXT.replace('云溪县人民医院\n', '云溪县人民医院\n  简称:\n');
  expect(edited(text, 'org.yaml', [{ path: ['organisation', 'shortName'], value: '县医院' }])).toBe(
    text.replace('简称:', '简称: 县医院'),
  );
});

it('writes a list below a key that stands without a value, its comment kept', () => {
  const text = `${TEXT}下年计划: # 待定\n数据:\n`;
  expect(edited(text, 'org.yaml', [{ path: ['nextYear', 0], value: '加强检查' }])).toBe(
    text.replace('下年计划: # 待定\n', '下年计划:\n  - 加强检查 # 待定\n'),
  );
});

it('writes nothing where the text cannot be read', () => {
  expect(edited('a: [', 'org.yaml', [{ path: ['subject'], value: 'x' }])).toBeUndefined();
});

it('changes each scalar of the examples to another and back, to the same bytes', () => {
  for (const name of ['bureau', 'hospital']) {
    const text = readFileSync(`examples/${name}.yaml`, 'utf8');
    for (const path of [
      ['organisation', 'name'],
      ['overview'],
      ['problems', 1, 'description'],
      ['rectifications', 0, 'measure'],
    ]) {
      const old = valueIn(text, path);
      const other = edited(text, name, [{ path, value: '另一个值。' }]);
      expect(other).not.toBe(text);
      expect(valueIn(other ?? '', path)).toBe('另一个值。');
      if (!String(old).includes('\n')) expect(edited(other ?? '', name, [{ path, value: old }])).toBe(text);
    }
  }
});

function valueIn(text: string, path: readonly (string | number)[]): unknown {
  const { source } = parse(text);
  return path.reduce<unknown>((value, step) => (value as Record<string, unknown>)?.[step], source?.data);
}

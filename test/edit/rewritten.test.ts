import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { inKeys } from '../../src/core/edit/entry-text.ts';
import { rewritten } from '../../src/core/edit/rewritten.ts';
import { unitKeys } from '../../src/core/generated/keys.ts';
import type { Unit } from '../../src/core/generated/unit.ts';
import { read } from '../../src/core/read/read.ts';
import { sourceOf } from '../check/source-of.ts';
import { anyChange, mutated } from '../support/mutated.ts';
import { runs } from '../support/runs.ts';
import { anyUnit } from '../support/unit-arbitrary.ts';

const RUNS = runs(60);

/** The file after a change of its data. */
function rewrittenBy(text: string, change: (unit: Unit) => void): string {
  const source = sourceOf(text, unitKeys);
  const data = structuredClone(source.data) as Unit;
  change(data);
  const result = rewritten(source, data);
  if ('parts' in result) throw new Error(`not written: ${result.parts.join()}`);
  return result.source.text;
}

const FILE = `# 一份文件
年度: 2026
领域: 保密 # 领域
单位: { 全称: 白鹭镇人民政府, 简称: "镇政府" }

领导小组:
  组长: 镇长
  # 按排名
  成员:
    - 张三 # 第一个
    # 第二个
    - 姓名: '李四'
      职务: 科长

    - 王五

# 数据
数据:
  - { 名称: 检查, 数值: 3, 单位: 次 }
  - 名称: 培训
    数值: 5
下年计划: [开展培训, 检查]
`;

describe('the text', () => {
  test('stays as it is where nothing differs', () => {
    for (const name of ['bureau', 'college', 'hospital', 'large', 'minimal']) {
      const text = readFileSync(`examples/${name}.yaml`, 'utf8');
      expect(rewrittenBy(text, () => {})).toBe(text);
    }
  });

  test('keeps quotes, comments and order around what is changed', () => {
    const text = rewrittenBy(FILE, (unit) => {
      unit.subject = '消防';
      unit.organisation.shortName = '白鹭镇';
      (unit.leadership!.members![1] as { name: string }).name = '李五';
    });
    expect(text).toBe(
      FILE.replace('领域: 保密 #', '领域: 消防 #')
        .replace('"镇政府"', '"白鹭镇"')
        .replace("'李四'", "'李五'"),
    );
  });

  test('takes the comments of an entry along when it is moved, and away when it is taken out', () => {
    const moved = rewrittenBy(FILE, ({ leadership }) => {
      leadership!.members!.reverse();
    });
    expect(moved).toBe(
      FILE.replace(
        "    - 张三 # 第一个\n    # 第二个\n    - 姓名: '李四'\n      职务: 科长\n\n    - 王五\n",
        "\n    - 王五\n    # 第二个\n    - 姓名: '李四'\n      职务: 科长\n    - 张三 # 第一个\n",
      ),
    );
    const out = rewrittenBy(FILE, ({ leadership }) => {
      leadership!.members!.splice(1, 1);
    });
    expect(out).toBe(FILE.replace("    # 第二个\n    - 姓名: '李四'\n      职务: 科长\n", ''));
  });

  test('gets new entries where they stand, and new keys in the order of the schema', () => {
    const text = rewrittenBy(FILE, (unit) => {
      unit.leadership!.members!.splice(1, 0, { name: '赵六', post: '所长' });
      unit.leadership!.meetings = 4;
      unit.overview = '一段。\n\n二段。';
      unit.figures![0]!.lastYear = 2;
      unit.nextYear = ['检查', '考核'];
      unit.problems = [{ id: 'P1', description: '不全' }];
    });
    expect(text).toBe(
      FILE.replace('\n领导小组:', '概述: |-\n  一段。\n\n  二段。\n\n领导小组:')
        .replace('# 第一个\n', '# 第一个\n    - 姓名: 赵六\n      职务: 所长\n')
        .replace('    - 王五\n', '    - 王五\n  会议次数: 4\n')
        .replace('单位: 次 }', '单位: 次, 上年: 2 }')
        .replace('[开展培训, 检查]', '[检查, 考核]')
        .replace('    数值: 5\n', '    数值: 5\n\n问题:\n  - 编号: P1\n    表现: 不全\n'),
    );
  });

  test('loses a key that is not meant any more, and a part with it', () => {
    expect(
      rewrittenBy(FILE, (unit) => {
        delete unit.organisation.shortName;
        delete unit.figures;
      }),
    ).toBe(FILE.replace(', 简称: "镇政府"', '').replace(/数据:\n[\s\S]*(?=下年)/, ''));
  });

  test('is refused where an alias stands in the way', () => {
    const text = '年度: 2026\n领域: &a 保密\n单位: { 全称: *a }\n';
    const source = sourceOf(text, unitKeys);
    const result = rewritten(source, { ...(source.data as Unit), subject: '消防' });
    expect(result).toEqual({ parts: ['subject'] });
  });
});

/** A text for the data, in one of the forms that people write. */
const anyText = (unit: Unit): fc.Arbitrary<string> =>
  fc
    .record({
      zh: fc.boolean(),
      flow: fc.constantFrom(undefined, undefined, 'flow' as const),
      indentSeq: fc.boolean(),
      crlf: fc.boolean(),
      isOpen: fc.boolean(),
    })
    .map(({ zh, flow, indentSeq, crlf, isOpen }) => {
      const text = stringify(inKeys(unit, zh), { lineWidth: 0, indentSeq, collectionStyle: flow ?? 'any' });
      const ended = isOpen ? text.trimEnd() : text;
      return crlf ? ended.replaceAll('\n', '\r\n') : ended;
    });

test('whatever is changed in whatever file is what the file says afterwards', () => {
  fc.assert(
    fc.property(
      anyUnit.chain((unit) => fc.tuple(anyText(unit), fc.array(anyChange, { minLength: 1, maxLength: 4 }))),
      ([text, changes]) => {
        const { source } = read('org.yaml', new TextEncoder().encode(text), unitKeys);
        fc.pre(source !== undefined);
        const meant = changes.reduce(mutated, structuredClone(source.data) as Unit);
        const result = rewritten(source, meant);
        expect('parts' in result ? result.parts : []).toEqual([]);
        if ('source' in result) expect(structuredClone(result.source.data)).toEqual(meant);
      },
    ),
    { numRuns: RUNS },
  );
});

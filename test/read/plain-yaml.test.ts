import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { isMap, isPair, isScalar, isSeq } from 'yaml';
import { type parse, parseByLibrary } from '../../src/core/read/parse.ts';
import { plainYaml } from '../../src/core/read/plain-yaml.ts';
import { runs } from '../support/runs.ts';

/** All that the rest of the program asks of a node. */
function shape(node: unknown, inFlow = false): unknown {
  if (isPair(node)) return { key: shape(node.key, inFlow), value: shape(node.value, inFlow) };
  if (isMap(node) || isSeq(node)) {
    const flow = node.flow ?? false;
    return {
      range: inFlow ? node.range?.slice(0, 2) : node.range,
      flow,
      items: node.items.map((it) => shape(it, flow)),
      list: isSeq(node),
      tag: node.tag,
    };
  }
  if (!isScalar(node)) return node;
  // What follows a value in brackets is asked for by nobody.
  const range = inFlow ? node.range?.slice(0, 2) : node.range;
  return {
    range,
    value: node.value,
    source: node.source,
    type: node.type,
    tag: node.tag,
    anchor: node.anchor,
  };
}
const seen = ({ map, ...others }: ReturnType<typeof parse>) => ({ map: shape(map), ...others });

/** Holds what is read without the library to what the library reads; whether it was read without. */
function compare(text: string): boolean {
  const own = plainYaml(text);
  if (own) expect(seen({ ...own, mistakes: [] }), JSON.stringify(text)).toEqual(seen(parseByLibrary(text)));
  return own !== undefined;
}

const files = globSync([
  'examples/**/*.yaml',
  'src/core/rules/**/*.yaml',
  'test/**/*.yaml',
  'templates/**/*.yaml',
]);

/** Pieces of which lines are made: most are well formed, some are slips that people make. */
const VALUES = [
  '一项内容',
  'a b',
  '2026',
  '-5',
  '+7',
  '12.50',
  '.5',
  '0x1f',
  '1e3',
  'true',
  'Null',
  '~',
  '.nan',
  '2026-01-15',
  '09:30',
  'a: b',
  'a:',
  'a #b',
  'a#b',
  '“引”',
  '"引 #用: "',
  '"a\\n"',
  "'it'",
  "'it''s'",
  '[]',
  '{}',
  '[a, b]',
  '[ a,b ]',
  '[a, "b, c"]',
  '[a, ]',
  '[a, [b]]',
  '{a: 1, 职务: 科长}',
  '{a: b: c}',
  '{a}',
  '[{ 姓名: 顾, 职务: [科长, 员] }, b]',
  '{a: {b: c}, d: []}',
  '[a: b]',
  '{[a]: b}',
  '{a: }',
  '{a: 09:30}',
  '|',
  '|-',
  '|+',
  '>',
  '| # 注',
  '&a b',
  '*a',
  '!!str 5',
  '@a',
  '- a',
  '',
];
const line = fc
  .tuple(
    fc.constantFrom('', '', '  ', '    ', '   ', '      ', '\t'),
    fc.constantFrom('', '', '', '- ', '-  ', '-', '- - '),
    fc.constantFrom('名称: ', 'a: ', 'b: ', 'a b:  ', 'c:', 'a : ', '"a": ', '年度：', '', '', '? ', '#'),
    fc.constantFrom(...VALUES),
    fc.constantFrom('', '', '', ' ', ' # 注', ' #', '# 注'),
  )
  .map((it) => it.join(''));
const lineOrSo = fc.oneof(
  { weight: 8, arbitrary: line },
  {
    weight: 2,
    arbitrary: fc.constantFrom('', '  ', '# 注', '  # 注', '    # 注', '---', '...', '%YAML 1.1'),
  },
);
/** Well-formed values at any place, of which far more are plain. */
const tree: fc.Memo<string[]> = fc.memo((depth) => {
  const scalar = fc.constantFrom(
    '一项内容',
    '2026',
    '',
    '# 注',
    '"引用"',
    '[a, b]',
    '{a: 1, b: [c, { d: "e" }]}',
    'x # 注',
    "'it'",
  );
  const trivia = fc.constantFrom([], [], [], [''], ['# 注'], ['', '  # 注'], ['    # 注', '']);
  const literal = fc
    .tuple(
      fc.constantFrom('|', '|-'),
      fc.array(fc.constantFrom('一段', '', ' 缩进', 'a: # b'), { maxLength: 4 }),
    )
    .map(([header, lines]) => [header, ...lines.map((it) => (it === '' ? '' : `  ${it}`))]);
  const value =
    depth > 1
      ? fc.oneof(
          literal,
          scalar.map((it) => [it]),
          tree(depth - 1),
        )
      : scalar.map((it) => [it]);
  const isNested = (lines: string[]) => lines.length > 1 && !lines[0]?.startsWith('|');
  const under = (head: string, lines: string[]) =>
    isNested(lines)
      ? [head, ...lines.map((it) => (it === '' ? '' : `  ${it}`))]
      : [`${head} ${lines[0] ?? ''}`, ...lines.slice(1)];
  const map = fc
    .array(fc.tuple(fc.constantFrom('名称', 'a', 'b c'), value, trivia), { minLength: 1, maxLength: 4 })
    .map((pairs) => pairs.flatMap(([key, it, other]) => [...under(`${key}:`, it), ...other]));
  const list = fc
    .array(fc.tuple(value, trivia), { minLength: 1, maxLength: 4 })
    .map((items) =>
      items.flatMap(([it, other]) => [
        `- ${it[0]}`,
        ...it.slice(1).map((row) => (row === '' ? '' : `  ${row}`)),
        ...other,
      ]),
    );
  return fc.oneof(map, list);
});

describe('YAML without the library', () => {
  it('is the same in each file of this project, and most files need no library', () => {
    const plain = files.filter((it) => compare(readFileSync(it, 'utf8')));
    expect(plain.length / files.length).toBeGreaterThan(0.6);
  });

  it('is the same with the line ends of Windows, and without the last', () => {
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      compare(text.replaceAll('\n', '\r\n'));
      compare(text.replace(/\n+$/, ''));
      compare(text.replace(/\n+$/, '  \n\n# 注'));
    }
  });

  it('is the same whatever the lines are', () => {
    fc.assert(
      fc.property(fc.array(lineOrSo, { maxLength: 9 }), (lines) => void compare(lines.join('\n'))),
      { numRuns: runs(3_000) },
    );
  });

  it('is the same whatever is nested', () => {
    let plain = 0;
    fc.assert(
      fc.property(tree(4), (lines) => {
        if (compare(lines.join('\n'))) plain++;
        compare(`${lines.join('\r\n')}\r\n`);
      }),
      { numRuns: runs(1_500) },
    );
    expect(plain).toBeGreaterThan(runs(100));
  });

  it('is the same where a line is moved, doubled or left out', () => {
    const lines = readFileSync('examples/bureau.yaml', 'utf8').split('\n');
    fc.assert(
      fc.property(fc.nat(lines.length - 1), fc.nat(lines.length - 1), fc.nat(6), (from, to, indent) => {
        const moved = [...lines];
        moved.splice(to, 0, `${' '.repeat(indent)}${lines[from]?.trimStart()}`);
        compare(moved.join('\n'));
        compare(moved.toSpliced(from, 1).join('\n'));
      }),
      { numRuns: runs(100) },
    );
  });
});

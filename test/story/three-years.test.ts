import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { reportHere } from '../cli/in-process.ts';
import { folderWith } from '../cli/run.ts';
import { mistakesOf, partsOf } from '../support/docx.ts';
import { UNIT_NAMES, unitText } from '../support/units.ts';
import { cellsOf, type Grid, workedOn } from '../support/workbook.ts';

/** What an office worker adds to the file that `init` wrote. */
const FIRST_YEAR = `
制度:
  - { 名称: 网络意识形态工作责任制实施办法, 印发日期: 2024-03-10, 状态: 新建 }
数据: # 年末统计
  - { 名称: 专题研究, 数值: 4, 单位: 次 }
问题:
  - { 编号: P1, 方面: 学习教育, 表现: 学习台账登记不全。, 原因: 人员调整后没有交接, 来源: 自查 }
  - { 编号: P2, 方面: 平台管理, 表现: 留言答复超过时限。, 原因: 转办依靠人工, 来源: 督查 }
整改:
  - { 对应问题: [P1], 措施: 补登学习记录并明确登记人, 责任部门: 办公室, 完成时限: 2024-09-30, 状态: 已完成, 完成日期: 2024-09-20, 成效: 全年学习记录齐全 }
  - { 对应问题: [P2], 措施: 建立留言转办提醒, 责任部门: 宣传科, 完成时限: 2025-03-31, 状态: 推进中, 进度: 60 } # 科里已经立项
`;

/** Edits a document as a person does in Word: inserts words into the text. */
function editedByHand(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const xml = strFromU8(parts['word/document.xml'] as Uint8Array);
  const edited = xml.replace('学习台账登记不全', '学习台账登记不全（经复核）');
  expect(edited).not.toBe(xml);
  return zipSync({ ...parts, 'word/document.xml': strToU8(edited) });
}

/** Completes a draft: every mark is removed, this year's counts are filled in. */
const answered = (draft: string): string =>
  draft
    .replace(/^ *# 待核：.*\n/gm, '')
    .replace(/^# .*草稿，.*\n/m, '')
    .replace(/(数值:)(?=[,\s])/g, '$1 5')
    .replace(/数值: 5 *\n( *单位: 项)/g, '数值: 1\n$1');

test('three years of a unit, and of the body above it', async () => {
  const folder = folderWith();
  const run = (...args: string[]) => reportHere(folder, args);
  const at = (name: string) => join(folder, name);
  const text = (name: string) => readFileSync(at(name), 'utf8');
  const valid = async (name: string) => expect(await mistakesOf(readFileSync(at(name)))).toEqual([]);

  // 2024: a first file and its report.
  expect((await run('init', 'org-2024.yaml', '--yes', '--year', '2024', '--keys', 'zh')).status).toBe(0);
  writeFileSync(at('org-2024.yaml'), text('org-2024.yaml') + FIRST_YEAR);
  expect(await run('build', 'org-2024.yaml')).toMatchObject({ status: 0, stdout: 'org-2024.docx\n' });
  await valid('org-2024.docx');
  expect((await run('diff', 'org-2024.docx')).status).toBe(0);

  // Somebody edits it in Word; the next build leaves it alone and says so.
  const edited = editedByHand(readFileSync(at('org-2024.docx')));
  writeFileSync(at('org-2024.docx'), edited);
  const again = await run('build', 'org-2024.yaml');
  expect(again).toMatchObject({ status: 0, stdout: 'org-2024.new.docx\n' });
  expect(again.stderr).toContain('[hand-edited]');
  expect(Buffer.from(edited).equals(readFileSync(at('org-2024.docx')))).toBe(true);
  const diff = await run('diff', 'org-2024.docx', 'org-2024.yaml');
  expect(diff.status).toBe(1);
  expect(diff.stdout).toContain('经复核');

  // 2025: drafted from 2024, built as a draft at once, then filled in.
  const before = text('org-2024.yaml');
  expect(await run('rollover', 'org-2024.yaml')).toMatchObject({ status: 0, stdout: 'org-2025.yaml\n' });
  expect(text('org-2024.yaml')).toBe(before);
  expect((await run('build', 'org-2025.yaml')).status).toBe(1);
  expect((await run('build', 'org-2025.yaml', '--draft', '-o', 'draft.docx')).status).toBe(0);
  await valid('draft.docx');
  expect(Object.values(partsOf(readFileSync(at('draft.docx')))).join('')).toContain('string="草稿"');
  expect((await run('check', 'org-2025.yaml')).stdout).toContain('[review-comment]');
  writeFileSync(at('org-2025.yaml'), answered(text('org-2025.yaml')));
  const second = parse(text('org-2025.yaml'));
  expect(second.上年遗留).toEqual([
    expect.objectContaining({ 年度: 2024, 对应问题: ['P2'], 问题表现: '留言答复超过时限。', 状态: '推进中' }),
  ]);
  expect(second.制度[0].状态).toBe('沿用');
  expect(second.数据).toEqual([
    { 名称: '专题研究', 数值: 5, 单位: '次', 上年: 4 },
    { 名称: '完成整改', 数值: 1, 单位: '项', 上年: 1 },
  ]);

  // The measure is completed in the ledger, which is brought back into the file.
  expect((await run('ledger', 'org-2025.yaml')).status).toBe(0);
  const ledger = await workedOn(readFileSync(at('整改台账.xlsx')), (sheets) => {
    const cells = cellsOf(sheets.整改台账 as Grid, 2, 1);
    for (const [heading, value] of [
      ['状态', '已完成'],
      ['进度', 1],
      ['完成日期', '2025年3月12日'],
      ['整改成效', '留言都在时限内答复'],
    ] as const)
      cells[heading]!.value = value;
  });
  writeFileSync(at('整改台账.xlsx'), ledger);
  const imported = await run('import', '整改台账.xlsx', '--into', 'org-2025.yaml', '--yes');
  expect(imported.stderr).toContain('org-2025.yaml');
  expect(imported.status).toBe(0);
  expect(parse(text('org-2025.yaml')).上年遗留[0]).toMatchObject({ 状态: '已完成', 完成日期: '2025-03-12' });
  expect(text('org-2025.yaml')).toContain('# 年末统计');
  expect((await run('build', 'org-2025.yaml')).status).toBe(0);
  await valid('org-2025.docx');

  // 2026: completed measures are not carried over.
  expect(await run('rollover', 'org-2025.yaml')).toMatchObject({ status: 0, stdout: 'org-2026.yaml\n' });
  const third = parse(text('org-2026.yaml'));
  expect(third.年度).toBe(2026);
  expect(third.上年遗留 ?? null).toBeNull();
  expect(third.数据[1]).toMatchObject({ 名称: '完成整改', 上年: 1 });

  // The superior body: thirty units, three years, one faulty file, one unit without a file.
  mkdirSync(at('units'));
  for (const year of [2024, 2025, 2026]) {
    for (const place of UNIT_NAMES.keys()) {
      if (year === 2026 && place === 7) continue;
      const broken = year === 2026 && place === 3;
      writeFileSync(at(`units/${place}-${year}.yaml`), unitText(place, year) + (broken ? '问题；\n' : ''));
    }
  }
  expect(readdirSync(at('units'))).toHaveLength(89);
  writeFileSync(at('roster.yaml'), `units:\n${UNIT_NAMES.map((it) => `  - ${it}\n`).join('')}`);
  const summary = await run('summary', 'units/', '--roster', 'roster.yaml', '-o', 'summary.docx');
  expect(summary.status).toBe(1);
  expect(summary.stdout).toContain('summary.docx');
  await valid('summary.docx');
  const document = partsOf(readFileSync(at('summary.docx')));
  const words = document['word/document.xml']!.replace(/<[^>]*>|\n/g, '');
  expect(words).toContain(UNIT_NAMES[7]);
  // The formal report names the unit with the faulty file, but not the file, which is for the clerk only.
  expect(words).toContain(`报送有误的单位是${UNIT_NAMES[3]}`);
  expect(words).not.toContain('.yaml');
  expect(Object.keys(document).filter((it) => /charts\/chart\d+\.xml$/.test(it)).length).toBeGreaterThan(1);
});

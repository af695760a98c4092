import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cellsOf, type Grid, workedOn } from '../support/workbook.ts';
import { reportHere } from './in-process.ts';
import { folderWith } from './run.ts';

const IDS = ['202605120000000011', '202605120000000012', '010', '10', '1e3', '0x1F', '1_000'];

/** A unit whose ids look like numbers: 18 digits, leading zeros, digits with letters. */
const unit = (answered: readonly string[] = IDS): string => `year: 2026
subject: 安全生产
organisation: { name: 云溪县人民医院 }
document: { date: 2026-12-20 }
leadership: { leader: { name: 陈立群, post: 院长 } }
problems:
${IDS.map((id, at) => `  - { id: ${id}, aspect: 设施, description: 第${at + 1}处照明不亮。, cause: 巡查不细 }`).join('\n')}
rectifications:
${answered.map((id, at) => `  - { problems: [${id}], measure: 更换第${at + 1}处照明, department: 后勤科, due: 2026-12-${20 + at}, status: 推进中 }`).join('\n')}
`;

test('ids that look like numbers are told apart, and told as they are written', async () => {
  const folder = folderWith({
    'org.yaml': unit(),
    'wrong.yaml': unit([...IDS.slice(1), '202605120000000013']),
  });
  expect((await reportHere(folder, ['check', 'org.yaml'])).status).toBe(0);
  const { status, stdout } = await reportHere(folder, ['check', 'wrong.yaml', '--format', 'json']);
  expect(status).toBe(1);
  expect(stdout).toContain('202605120000000013');
  expect(stdout).toContain('202605120000000011');
  expect(stdout).not.toContain('0000000000');
});

test('a ledger has them as they are written, and brings them back', async () => {
  const folder = folderWith({ 'org.yaml': unit() });
  await reportHere(folder, ['ledger', 'org.yaml']);
  const file = join(folder, '整改台账.xlsx');
  const shown: unknown[] = [];
  writeFileSync(
    file,
    await workedOn(readFileSync(file), ({ 整改台账: grid }) => {
      for (const at of IDS.keys()) shown.push(cellsOf(grid as Grid, at + 2, 1).问题编号?.value);
    }),
  );
  expect(shown).toEqual(IDS);
  const { status, stderr } = await reportHere(folder, [
    'import',
    '整改台账.xlsx',
    '--into',
    'org.yaml',
    '--yes',
  ]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '没有改动\n' });
  expect(readFileSync(join(folder, 'org.yaml'), 'utf8')).toBe(unit());
});

test("next year's draft carries them over as they are written", async () => {
  const folder = folderWith({ 'org.yaml': unit() });
  await reportHere(folder, ['rollover', 'org.yaml']);
  const draft = readFileSync(join(folder, 'org-2027.yaml'), 'utf8');
  for (const id of IDS) expect(draft).toMatch(new RegExp(`- "?${id}"?\n|\\["?${id}"?\\]`));
});

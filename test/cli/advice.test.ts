import { expect, test } from 'vitest';
import { reportHere } from './in-process.ts';
import { folderWith } from './run.ts';

const UNIT = `year: 2026
subject: 保密
organisation: { name: 白鹭镇人民政府 }
leadership: { leader: 镇长 }
overview: 开展检查4次,均已整改。
`;

test('what a rule of severity info finds is counted by build, and shown by check', async () => {
  const folder = folderWith({ 'org.yaml': UNIT, 'report.config.yaml': 'rules: { half-width-mark: info }\n' });
  const built = await reportHere(folder, ['build', 'org.yaml', '--format', 'md']);
  expect(built.status).toBe(0);
  expect(built.stdout).toBe('org.md\n');
  expect(built.stderr).toBe('另有 1 条说明，可用 report check org.yaml 查看\n');
  expect((await reportHere(folder, ['check', 'org.yaml'])).stdout).toContain('[half-width-mark]');
});

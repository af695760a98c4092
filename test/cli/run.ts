import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const folders: string[] = [];

/** Removes the folders that a test made. `test/support/clean.ts` calls this after each test. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** A new folder for a test, with the given files. */
export function folderWith(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'report-cli-'));
  folders.push(folder);
  write(folder, files);
  return folder;
}

/** Writes files into a folder, making folders as needed. */
export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program in a folder; without colour and in Chinese unless the environment says otherwise. */
export function report(
  folder: string,
  args: readonly string[],
  environment: Record<string, string> = {},
  input = '',
): Run {
  const { PATH = '' } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('bin/report.js'), ...args], {
    cwd: folder,
    encoding: 'utf8',
    input,
    env: { PATH, LANG: 'zh_CN.UTF-8', ...environment },
  });
  return { status, stdout, stderr };
}

export const GOOD = `year: 2026
subject: 保密
organisation: {name: 白鹭镇人民政府}
document: {date: 2026-12-01}
leadership: {leader: 镇长}
problems: [{id: P1, title: 台账不全, description: 三份文件没有登记。, cause: 多人经手}]
rectifications: [{problems: [P1], measure: 补全台账, due: 2026-12-31, status: 推进中, department: 办公室}]
`;

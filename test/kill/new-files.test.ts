import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { GOOD } from '../cli/run.ts';
import { workedOn } from '../support/workbook.ts';

/** How many commands are killed: some dozens on each change, a thousand by night. */
const KILLS = Number(process.env.KILLS ?? 50);

/** Every command that writes a new file, and the file that it needs. */
const COMMANDS: Readonly<Record<string, { line: readonly string[]; given?: string; parts: boolean }>> = {
  rollover: { line: ['rollover', 'org-2026.yaml'], given: 'org-2026.yaml', parts: true },
  init: { line: ['init', '--yes'], parts: true },
  'import --new': { line: ['import', '--new', 'filled.xlsx'], given: 'filled.xlsx', parts: true },
  form: { line: ['form'], parts: true },
  ledger: { line: ['ledger', 'org-2026.yaml'], given: 'org-2026.yaml', parts: true },
  // A part of a pack's files is as useless as a part of a file.
  'template new': { line: ['template', 'new', 'office'], parts: false },
};

const folder = mkdtempSync(join(tmpdir(), 'report-kill-new-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Moment {
  /** `writing` counts from when the first file appears. */
  readonly from: 'start' | 'writing';
  /** In milliseconds. */
  readonly after: number;
}

async function run(line: readonly string[], when?: Moment): Promise<{ isKilled: boolean; took: number }> {
  const began = performance.now();
  const child = spawn(process.execPath, [resolve('bin/report.js'), ...line], {
    cwd: folder,
    stdio: 'ignore',
    env: { PATH: '', LANG: 'zh_CN.UTF-8', SOURCE_DATE_EPOCH: '1795478400' },
  });
  let isDue = false;
  const kill = () => {
    if (!isDue && when) setTimeout(() => child.kill('SIGKILL'), when.after);
    isDue = true;
  };
  const watcher = when?.from === 'writing' ? watch(folder, { persistent: false }, kill) : undefined;
  if (when?.from === 'start') kill();
  const signal = await new Promise((ended) => child.on('close', (_, it) => ended(it)));
  watcher?.close();
  return { isKilled: signal === 'SIGKILL', took: performance.now() - began };
}

/**
 * The hashes of all files in the folder, without temporary ones, whose names end in .tmp or in a number, as the README
 * says.
 */
const filesHere = (): Record<string, string> =>
  Object.fromEntries(
    (readdirSync(folder, { recursive: true }) as string[])
      .filter((it) => !/^\.report-[0-9a-f]{12}\.tmp|\.\d+$/.test(it) && statSync(join(folder, it)).isFile())
      .map(
        (it) =>
          [
            it,
            createHash('sha256')
              .update(readFileSync(join(folder, it)))
              .digest('hex'),
          ] as const,
      )
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );

function reset(files: Readonly<Record<string, string | Uint8Array>> = {}): void {
  for (const it of readdirSync(folder)) rmSync(join(folder, it), { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
}

async function filledForm(): Promise<Uint8Array> {
  reset();
  await run(['form', '-o', 'form.xlsx']);
  const answers: Record<string, string> = {
    年度: '2026',
    领域: '保密',
    单位·全称: '白鹭镇人民政府',
    组长·职务: '镇长',
  };
  return workedOn(readFileSync(join(folder, 'form.xlsx')), (sheets) => {
    for (const row of Object.values(sheets).flat()) {
      const answer = answers[String(row[0]?.value).replace('*', '')];
      if (answer !== undefined) row[1] = { value: answer };
    }
  });
}

const GIVEN: Readonly<Record<string, string | Uint8Array>> = {
  'org-2026.yaml': GOOD,
  'filled.xlsx': await filledForm(),
};

describe.each(Object.entries(COMMANDS))('%s, killed at any moment', (_, { line, given, parts }) => {
  it('leaves each new file whole, or none, and what was there as it was', async () => {
    const before = given === undefined ? {} : { [given]: GIVEN[given] as string | Uint8Array };
    reset(before);
    const old = filesHere();
    const { took } = await run(line);
    const whole = filesHere();
    expect(Object.keys(whole).length).toBeGreaterThan(Object.keys(old).length);
    let killed = 0;
    for (let round = 0; round < Math.max(4, Math.round(KILLS / 6)); round++) {
      reset(before);
      const when: Moment =
        round % 4 === 0
          ? { from: 'start', after: Math.random() * took * 1.1 }
          : { from: 'writing', after: Math.random() * 6 };
      if ((await run(line, when)).isKilled) killed += 1;
      const found = filesHere();
      const moment = `killed ${when.after} ms from its ${when.from}`;
      expect(whole, moment).toMatchObject(found);
      expect(found, moment).toMatchObject(old);
      if (!parts) expect([old, whole], moment).toContainEqual(found);
    }
    expect(killed, 'runs that were killed before they had ended').toBeGreaterThan(0);
  });
});

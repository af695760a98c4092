import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { GOOD } from '../cli/run.ts';

/** How many builds are killed: some dozens on each change, a thousand by night. */
const KILLS = Number(process.env.KILLS ?? 50);

/** Two contents of the same file, before and after a change. */
const TEXTS = { old: GOOD, new: GOOD.replace('subject: 保密', 'subject: 消防安全') };

const folder = mkdtempSync(join(tmpdir(), 'report-kill-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const path = (name: string) => join(folder, name);

interface Killed {
  /** Whether it was killed before it had ended. */
  readonly isKilled: boolean;
  /** How long it ran, in milliseconds. */
  readonly took: number;
}

/**
 * Runs `build` in the folder, and kills it.
 *
 * @param when the moment in milliseconds; `writing` counts from when the first file appears beside the old ones
 */
async function build(
  args: readonly string[],
  when?: { readonly from: 'start' | 'writing'; readonly after: number },
): Promise<Killed> {
  const began = performance.now();
  const child = spawn(process.execPath, [resolve('bin/report.js'), 'build', 'org.yaml', ...args], {
    cwd: folder,
    stdio: 'ignore',
    env: { PATH: '', SOURCE_DATE_EPOCH: '1795478400' },
  });
  const kill = () => void (when && setTimeout(() => child.kill('SIGKILL'), when.after));
  const watcher = when?.from === 'writing' ? watch(folder, { persistent: false }, kill) : undefined;
  if (when?.from === 'start') kill();
  const signal = await new Promise((ended) => child.on('close', (_, it) => ended(it)));
  watcher?.close();
  return { isKilled: signal === 'SIGKILL', took: performance.now() - began };
}

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The hashes of the documents in the folder. */
const documents = () =>
  new Map(
    readdirSync(folder)
      .filter((it) => it.endsWith('.docx'))
      .map((it) => [it, hash(readFileSync(path(it)))]),
  );

function reset(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const it of readdirSync(folder)) rmSync(path(it));
  for (const [name, content] of Object.entries(files)) writeFileSync(path(name), content);
}

/** The documents of both contents without a kill, and one of them edited by a person. */
async function wholeFiles() {
  const made = async (text: string) => {
    reset({ 'org.yaml': text });
    const { took } = await build([]);
    return { bytes: readFileSync(path('org.docx')), took };
  };
  const [before, after] = [await made(TEXTS.old), await made(TEXTS.new)];
  const parts = unzipSync(before.bytes);
  const text = strFromU8(parts['word/document.xml']!);
  const edited = zipSync({ ...parts, 'word/document.xml': strToU8(text.replace('报告如下', '报告于下')) });
  return { old: before.bytes, new: after.bytes, edited, took: after.took };
}

const whole = await wholeFiles();
const [OLD, NEW, EDITED] = [hash(whole.old), hash(whole.new), hash(whole.edited)];

/** A random moment: half of them anywhere in the run, half while it writes. */
const moment = (round: number) =>
  round % 2 === 0
    ? ({ from: 'start', after: Math.random() * whole.took * 1.1 } as const)
    : ({ from: 'writing', after: Math.random() * 12 } as const);

/** Kills one build after another, and checks the folder after each. */
async function killed(
  share: number,
  before: Uint8Array,
  args: readonly string[],
  look: (found: Map<string, string>, when: string) => void,
): Promise<void> {
  let count = 0;
  for (let round = 0; round < Math.max(2, Math.round(KILLS * share)); round++) {
    reset({ 'org.yaml': TEXTS.new, 'org.docx': before });
    const when = moment(round);
    const { isKilled } = await build(args, when);
    if (isKilled) count += 1;
    look(documents(), `killed ${when.after} ms from its ${when.from}`);
  }
  expect(count, 'builds that were killed before they had ended').toBeGreaterThan(0);
}

describe('a build that is killed at any moment', () => {
  it('leaves the old file whole, or the new one', () =>
    killed(0.3, whole.old, [], (found, when) => {
      expect([...found.keys()], when).toEqual(['org.docx']);
      expect([OLD, NEW], when).toContain(found.get('org.docx'));
    }));

  it('leaves a file that was edited by hand as it is, and beside it the whole new one or none', () =>
    killed(0.3, whole.edited, [], (found, when) => {
      expect(found.get('org.docx'), when).toBe(EDITED);
      found.delete('org.docx');
      expect([[], [['org.new.docx', NEW]]], when).toContainEqual([...found]);
    }));

  it('with --force, has what was edited in one place at least, and every document whole', () =>
    killed(0.4, whole.edited, ['--force'], (found, when) => {
      expect([...found.values()], when).toContain(EDITED);
      expect([EDITED, NEW], when).toContain(found.get('org.docx'));
      for (const [name, it] of found)
        if (name !== 'org.docx') expect([name, it], when).toEqual(['org.2026-11-24.docx', EDITED]);
    }));
});

import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { folderWith, GOOD, report } from './run.ts';

const running: Watch[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((it) => it.end()));
});

/** Runs the built program with --watch and collects its output. */
class Watch {
  stdout = '';
  stderr = '';
  /** How many times a change was told. */
  builds = 0;
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #ended: Promise<number | null>;
  #look = () => {};

  constructor(
    folder: string,
    args: readonly string[],
    language = 'zh_CN.UTF-8',
    { PATH = '' } = process.env,
  ) {
    this.#process = spawn(process.execPath, [resolve('bin/report.js'), 'build', ...args], {
      cwd: folder,
      env: { PATH, LANG: language },
    });
    for (const name of ['stdout', 'stderr'] as const) {
      this.#process[name].setEncoding('utf8').on('data', (text: string) => {
        this[name] += text;
        this.builds += text.split(/(?<=有改动|changed) → /).length - 1;
        this.#look();
      });
    }
    this.#ended = new Promise((done) => this.#process.on('exit', (status) => done(status)));
    running.push(this);
  }

  /** Waits until the program prints something that matches, after what earlier waits have matched. */
  async says(name: 'stdout' | 'stderr', what: RegExp): Promise<void> {
    await new Promise<void>((done) => {
      this.#look = () => {
        const found = what.exec(this[name]);
        if (!found) return;
        this[name] = this[name].slice(found.index + found[0].length);
        this.#look = () => {};
        done();
      };
      this.#look();
    });
  }

  async end(signal: NodeJS.Signals = 'SIGINT'): Promise<number | null> {
    this.#process.kill(signal);
    return this.#ended;
  }
}

const CHANGED = GOOD.replace(/^subject: .*$/m, 'subject: 消防安全');

/** Saves as many editors do: a new file, renamed over the old one. */
function saveByRename(path: string, text: string): void {
  writeFileSync(`${path}~`, text);
  renameSync(`${path}~`, path);
}

describe('report build --watch', () => {
  it('builds, and again on each change, written in place or renamed over; Ctrl-C is its good end', async () => {
    const folder = folderWith({ 'org.yaml': GOOD });
    const watch = new Watch(folder, ['org.yaml', '--format', 'md', '-w']);
    await watch.says('stdout', /^org\.md\n/);
    await watch.says('stderr', /正在监视 org\.yaml，按 Ctrl-C 结束\n/);
    expect(readFileSync(join(folder, 'org.md'), 'utf8')).not.toContain('消防安全');

    writeFileSync(join(folder, 'org.yaml'), CHANGED);
    await watch.says('stdout', /^\d\d:\d\d:\d\d org\.yaml 有改动 → org\.md\n/);
    expect(readFileSync(join(folder, 'org.md'), 'utf8')).toContain('消防安全');

    for (const text of [GOOD, CHANGED, GOOD]) {
      saveByRename(join(folder, 'org.yaml'), text);
      await watch.says('stdout', /^\d\d:\d\d:\d\d org\.yaml 有改动 → org\.md\n/);
      expect(readFileSync(join(folder, 'org.md'), 'utf8').includes('消防安全')).toBe(text === CHANGED);
    }
    expect(await watch.end()).toBe(0);
    expect(watch.stderr).toBe('');
  });

  it('takes its own files for its own, and writes beside one that is edited meanwhile', async () => {
    const folder = folderWith({ 'org.yaml': GOOD });
    const watch = new Watch(folder, ['org.yaml', '-w']);
    await watch.says('stdout', /^org\.docx\n/);
    await watch.says('stderr', /正在监视/);
    for (const text of [CHANGED, GOOD]) {
      writeFileSync(join(folder, 'org.yaml'), text);
      await watch.says('stdout', /有改动 → org\.docx\n/);
    }
    writeFileSync(join(folder, 'org.docx'), 'edited');
    for (const text of [CHANGED, GOOD]) {
      writeFileSync(join(folder, 'org.yaml'), text);
      await watch.says('stderr', /\[not-generated\]/);
      await watch.says('stdout', /有改动 → org\.new\.docx\n/);
    }
    expect(readFileSync(join(folder, 'org.docx'), 'utf8')).toBe('edited');
  });

  it('watches the style file as well, wherever it stands, and nothing else', async () => {
    const folder = folderWith({ 'org.yaml': GOOD, 'other.yaml': GOOD });
    mkdirSync(join(folder, 'styles'));
    writeFileSync(join(folder, 'styles/mine.yaml'), 'page: {left: 30mm}\n');
    const watch = new Watch(
      folder,
      ['org.yaml', '--style', 'styles/mine.yaml', '-o', 'a.html', '-w'],
      'en_GB.UTF-8',
    );
    await watch.says('stderr', /watching org\.yaml, styles\/mine\.yaml; press Ctrl-C to stop\n/);
    watch.stdout = '';

    writeFileSync(join(folder, 'other.yaml'), CHANGED);
    writeFileSync(join(folder, 'styles/mine.yaml'), 'page: {left: 31mm}\n');
    await watch.says('stdout', /^\d\d:\d\d:\d\d styles\/mine\.yaml changed → a\.html\n/);
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toContain('calc(35mm - 2.42mm) 31mm');
  });

  it('makes hardly more than one build of a burst of changes', async () => {
    const folder = folderWith({ 'org.yaml': GOOD, 'style.yaml': 'page: {left: 30mm}\n' });
    const watch = new Watch(folder, ['org.yaml', '--style', 'style.yaml', '--format', 'md', '-w']);
    await watch.says('stderr', /正在监视/);
    watch.stdout = '';
    for (let i = 0; i < 10; i++) {
      writeFileSync(join(folder, 'style.yaml'), `page: {left: ${20 + i}mm}\n`);
      writeFileSync(join(folder, 'org.yaml'), i % 2 ? CHANGED : GOOD);
    }
    while (!readFileSync(join(folder, 'org.md'), 'utf8').includes('消防安全')) await setTimeout(20);
    saveByRename(join(folder, 'org.yaml'), GOOD);
    while (readFileSync(join(folder, 'org.md'), 'utf8').includes('消防安全')) await setTimeout(20);
    await watch.says('stdout', /[\s\S]*org\.yaml[\s\S]*\n/);
    // A busy machine may cut the twenty changes in two or three.
    expect(watch.builds).toBeLessThanOrEqual(6);
    expect(watch.builds).toBeGreaterThanOrEqual(2);
  });

  it('sees a change of each input, whatever it remembers of the last build', async () => {
    const folder = folderWith({
      'org.yaml': GOOD.replace('document: {', 'document: {attachments: [{title: 清单, file: 清单.md}], '),
      '清单.md': '第一份清单。\n',
      'report.config.yaml': 'template: ./pack\n',
      'pack/pack.yaml':
        'name: mine\nextends: situation-report\ndocuments: {situation-report: {title: "{{year}}年报告"}}\n',
    });
    const watch = new Watch(folder, ['org.yaml', '--format', 'md', '-w']);
    await watch.says('stderr', /正在监视/);
    const made = () => readFileSync(join(folder, 'org.md'), 'utf8');
    expect(made()).toContain('第一份清单');
    const pack = readFileSync(join(folder, 'pack/pack.yaml'), 'utf8');
    const changes: readonly [file: string, text: string, seen: string][] = [
      ['清单.md', '第二份清单。\n', '第二份清单'],
      ['pack/pack.yaml', pack.replace('年报告', '年度的报告'), '2026年度的报告'],
      [
        'org.yaml',
        readFileSync(join(folder, 'org.yaml'), 'utf8').replace('补全台账', '重建台账'),
        '重建台账',
      ],
    ];
    for (const [file, text, seen] of changes) {
      writeFileSync(join(folder, file), text);
      await watch.says('stdout', /有改动 → org\.md\n/);
      expect(made()).toContain(seen);
    }
    watch.stderr = '';
    const rules = 'template: ./pack\nrules: {wrong-word: error}\nwrongWords: {add: {多人经手: 多人经办}}\n';
    writeFileSync(join(folder, 'report.config.yaml'), rules);
    await watch.says('stdout', /有改动，没有生成文件/);
    expect(watch.stderr).toContain('[wrong-word]');
  });

  it('tells nothing of a file that is half saved', async () => {
    const folder = folderWith({ 'org.yaml': GOOD });
    const watch = new Watch(folder, ['org.yaml', '--format', 'md', '--watch']);
    await watch.says('stderr', /正在监视.*\n/);
    watch.stdout = '';
    writeFileSync(join(folder, 'org.yaml'), '');
    await setTimeout(5);
    writeFileSync(join(folder, 'org.yaml'), CHANGED);
    await watch.says('stdout', /^\d\d:\d\d:\d\d org\.yaml 有改动 → org\.md\n/);
    expect(readFileSync(join(folder, 'org.md'), 'utf8')).toContain('消防安全');
    expect(watch.stderr).toBe('');
  });

  it('tells an error, leaves the old file, and goes on', async () => {
    const folder = folderWith({ 'org.yaml': GOOD });
    const watch = new Watch(folder, ['org.yaml', '--format', 'md', '--watch']);
    await watch.says('stderr', /正在监视/);
    const before = statSync(join(folder, 'org.md')).mtimeMs;
    watch.stdout = '';
    saveByRename(join(folder, 'org.yaml'), GOOD.replace('[P1]', '[P2]'));
    await watch.says('stdout', /^\d\d:\d\d:\d\d org\.yaml 有改动，没有生成文件，原有文件没有改动\n/);
    expect(watch.stderr).toMatch(/^org\.yaml:\d+:\d+ 错误：/m);
    expect(statSync(join(folder, 'org.md')).mtimeMs).toBe(before);

    saveByRename(join(folder, 'org.yaml'), CHANGED);
    await watch.says('stdout', /^\d\d:\d\d:\d\d org\.yaml 有改动 → org\.md\n/);
  });

  it('begins with a file that has errors, and builds once they are mended', async () => {
    const folder = folderWith({ 'org.yaml': GOOD.replace('[P1]', '[P2]') });
    const watch = new Watch(folder, ['org.yaml', '--format', 'md', '--watch']);
    await watch.says('stderr', /正在监视/);
    writeFileSync(join(folder, 'org.yaml'), GOOD);
    await watch.says('stdout', /^\d\d:\d\d:\d\d org\.yaml 有改动 → org\.md\n/);
  });

  it('tells that a file was deleted, and builds when it is back', async () => {
    const folder = folderWith({ 'org.yaml': GOOD });
    const watch = new Watch(folder, ['org.yaml', '--format', 'md', '--watch']);
    await watch.says('stderr', /正在监视/);
    watch.stdout = '';
    rmSync(join(folder, 'org.yaml'));
    await watch.says('stdout', /^\d\d:\d\d:\d\d org\.yaml 已删除，等它重新出现\n/);
    writeFileSync(join(folder, 'org.yaml'), CHANGED);
    await watch.says('stdout', /^\d\d:\d\d:\d\d org\.yaml 有改动 → org\.md\n/);
    expect(readFileSync(join(folder, 'org.md'), 'utf8')).toContain('消防安全');
    expect(await watch.end('SIGTERM')).toBe(0);
  });

  it('names the configuration that it watches as the other files, from the working folder', async () => {
    const folder = folderWith({ 'org.yaml': GOOD, 'report.config.yaml': 'template: situation-report\n' });
    const watch = new Watch(folder, ['org.yaml', '--format', 'md', '--watch']);
    await watch.says('stderr', /正在监视 org\.yaml、report\.config\.yaml，按 Ctrl-C 结束\n/);
  });

  it('tells once of fonts that the machine lacks, not on each change', async () => {
    const folder = folderWith({ 'org.yaml': GOOD, 'bin/fc-list': '#!/bin/sh\necho Sans\n' });
    chmodSync(join(folder, 'bin/fc-list'), 0o755);
    const PATH = `${join(folder, 'bin')}:${process.env.PATH}`;
    const watch = new Watch(folder, ['org.yaml', '--watch'], 'zh_CN.UTF-8', { PATH });
    await watch.says('stderr', /font-missing[\s\S]*正在监视 org\.yaml/);
    saveByRename(join(folder, 'org.yaml'), CHANGED);
    await watch.says('stdout', /org\.yaml 有改动 → org\.docx\n/);
    await watch.end();
    expect(watch.stderr).not.toContain('font-missing');
  });

  it.each([['-'], ['/dev/stdin']])('cannot watch %s: status 2', (file) => {
    const { status, stderr } = report(folderWith(), ['build', file, '--watch', '-o', 'a.md']);
    expect(status).toBe(2);
    expect(stderr).toContain('[usage]');
  });

  it('does not wait for a file that was not there to begin with', () => {
    const { status, stderr } = report(folderWith({ 'org.yaml': GOOD }), ['build', 'orgg.yaml', '--watch']);
    expect(status).toBe(2);
    expect(stderr).toContain('[file-not-found]');
  });
});

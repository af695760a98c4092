import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { commands } from '../../src/cli/commands/list.ts';
import { type CommandEntry, isGroup } from '../../src/cli/program/command.ts';
import * as report from '../../src/index.ts';
import * as node from '../../src/node.ts';
import { reportHere } from '../cli/in-process.ts';
import { folderWith, type Run } from '../cli/run.ts';

const COLLEGE = readFileSync('examples/college.yaml', 'utf8');
/** A file with something to tell. */
const FAULTY = readFileSync('examples/minimal.yaml', 'utf8').replace(/^year: .*$/m, 'year: "二〇二六"');

interface Try {
  /** Runs a command line in the folder of the example. */
  readonly run: (...args: string[]) => Promise<Run>;
  readonly bytes: (name: string) => Buffer;
  readonly text: (name: string) => string;
  /** Works in the folder, as a command does. */
  readonly inside: <T>(work: () => Promise<T> | T) => Promise<T>;
  readonly remove: (...names: string[]) => void;
}

const unitOf = (text: string, file = 'org.yaml') => {
  const { source } = report.parse(text, file);
  if (!source) throw new Error('the example can be read');
  const { unit } = report.check(source);
  if (!unit) throw new Error('the example is in order');
  return { source, unit };
};

/** Of each command: the functions that do the same, put to the same example. Or why only a terminal has use for it. */
const FUNCTIONS: Readonly<Record<string, string | ((it: Try) => Promise<void>)>> = {
  init: async ({ run, text }) => {
    await run('init', 'new.yaml', '--yes', '--year', '2026', '--name', '青山市水利局');
    const schema = /\$schema=(\S+)/.exec(text('new.yaml'))?.[1];
    expect(schema).toBeDefined();
    expect(report.starter({ year: 2026, name: '青山市水利局' }, { schema: schema as string })).toBe(
      text('new.yaml'),
    );
  },
  check: async ({ run, inside }) => {
    const { stdout } = await run('check', 'faulty.yaml', '--format', 'json');
    const told = JSON.parse(stdout) as { diagnostics: { code: string; start: object }[] };
    const found = await inside(async () => {
      for await (const it of node.checkFiles(['faulty.yaml'])) if ('findings' in it) return it.findings;
      return [];
    });
    expect(found.length).toBeGreaterThan(0);
    expect(found.map(({ code }) => code).sort()).toEqual(codesIn(told).sort());
  },
  explain: async ({ run }) => {
    const { stdout } = await run('explain', 'wrong-date');
    const page = node.explain('wrong-date');
    expect(page.title.length).toBeGreaterThan(0);
    expect(stdout).toContain(page.title);
    expect(() => node.explain('no-such-code')).toThrow(RangeError);
  },
  rules: async ({ run, inside }) => {
    const { stdout } = await run('rules', '--format', 'json');
    const groups = await inside(() => node.rules());
    const codes = groups.flatMap(({ rules }) => rules.map(({ code }) => code));
    expect(codesIn(JSON.parse(stdout))).toEqual(codes);
  },
  build: async ({ run, bytes, inside }) => {
    await run('build', 'org.yaml', '-o', 'command', '--format', 'docx,html,md');
    await inside(() => node.produce('org.yaml', { folder: 'function', formats: ['docx', 'html', 'md'] }));
    const { unit } = unitOf(COLLEGE);
    for (const format of ['docx', 'html', 'md'] as const) {
      const made = bytes(`command/org.${format}`);
      expect(bytes(`function/org.${format}`).equals(made)).toBe(true);
      expect(Buffer.from(await report.build(unit, { format })).equals(made)).toBe(true);
    }
  },
  diff: async ({ run, inside }) => {
    await run('build', 'org.yaml');
    const { status } = await run('diff', 'org.docx');
    const difference = await inside(() => node.diff('org.docx'));
    expect(status).toBe(0);
    expect(difference).toMatchObject({ outcome: 'compared', changes: [], isSameFile: true });
  },
  inspect: async ({ run, bytes }) => {
    await run('build', 'org.yaml');
    const { stdout } = await run('inspect', 'org.docx', '--format', 'json');
    const { documents } = report.inspect(bytes('org.docx'));
    expect(documents.length).toBeGreaterThan(0);
    expect((JSON.parse(stdout) as { documents: unknown[] }).documents).toHaveLength(documents.length);
  },
  merge: async ({ run, bytes, inside }) => {
    await run('build', 'org.yaml', 'minimal.yaml', '-o', 'one', '--shard', '1/2');
    await run('build', 'org.yaml', 'minimal.yaml', '-o', 'two', '--shard', '2/2');
    await run('merge', 'one', 'two', '-o', 'command');
    const { rows, problems } = await inside(() => node.merge(['one', 'two'], { folder: 'function' }));
    expect(problems).toEqual([]);
    expect(rows.map(({ entry }) => entry.file)).toEqual(['minimal.yaml', 'org.yaml']);
    for (const name of ['org.docx', 'minimal.docx', '.report-build.jsonl'])
      expect(bytes(`function/${name}`).equals(bytes(`command/${name}`))).toBe(true);
  },
  status: async ({ run, inside }) => {
    const { stdout } = await run('status', 'org.yaml', '--format', 'json');
    const { status } = await inside(() => node.status('org.yaml'));
    const [told] = (JSON.parse(stdout) as { units: { open: number }[] }).units;
    expect(told).toMatchObject({ file: status?.file, open: status?.open });
  },
  rollover: async ({ run, text, remove, inside }) => {
    await run('rollover', 'org.yaml', '-o', 'next.yaml');
    const made = text('next.yaml');
    remove('next.yaml');
    await inside(() => node.rollover('org.yaml', 'next.yaml'));
    expect(text('next.yaml')).toBe(made);
    expect(report.rollover(unitOf(COLLEGE).source).text).toBe(made);
  },
  ledger: async ({ run, bytes }) => {
    await run('ledger', 'org.yaml', '-o', 'ledger.xlsx');
    expect(Buffer.from(await report.ledger(unitOf(COLLEGE).unit)).equals(bytes('ledger.xlsx'))).toBe(true);
  },
  form: async ({ run, bytes }) => {
    await run('form', 'org.yaml', '-o', 'form.xlsx');
    const made = await report.form({ source: unitOf(COLLEGE).source });
    expect(Buffer.from(made).equals(bytes('form.xlsx'))).toBe(true);
  },
  import: async ({ run, bytes, text }) => {
    await run('form', 'org.yaml', '-o', 'form.xlsx');
    await run('import', 'form.xlsx', '--new', '-o', 'made.yaml');
    const { text: made, findings } = await report.readForm(bytes('form.xlsx'), {
      comment: text('made.yaml').split('\n')[0]?.slice('# '.length) as string,
    });
    expect(findings).toEqual([]);
    expect(made).toBe(text('made.yaml'));
    const { source } = unitOf(COLLEGE);
    expect((await report.bringIn(source, bytes('form.xlsx'))).text).toBe(source.text);
  },
  summary: async ({ run, bytes, inside }) => {
    await run('summary', 'org.yaml', '-o', 'command', '--format', 'json,docx');
    const { summary } = await inside(() =>
      node.summary(['org.yaml'], { folder: 'function', formats: ['json', 'docx'] }),
    );
    for (const name of ['summary.json', 'summary.docx'])
      expect(bytes(`function/${name}`).equals(bytes(`command/${name}`))).toBe(true);
    expect(summary?.years).toEqual([2026]);
  },
  keys: async ({ run, text }) => {
    const { text: made } = report.translate(unitOf(COLLEGE).source, 'zh');
    await run('keys', '--to', 'zh', 'org.yaml');
    expect(made).not.toBe(COLLEGE);
    expect(text('org.yaml')).toBe(made);
  },
  schema: async ({ run }) => {
    for (const name of ['unit', 'style', 'pack', 'config', 'roster'] as const)
      expect((await run('schema', name)).stdout).toBe(node.schema(name));
    expect((await run('schema', 'unit', '--keys', 'en')).stdout).toBe(node.schema('unit', { keys: 'en' }));
  },
  'template new': async ({ run, text, inside }) => {
    await run('template', 'new', 'command/qingshan');
    const made = await inside(() => node.newPack('function/qingshan'));
    if (made.outcome !== 'made') throw new Error(made.outcome);
    expect(made.files.length).toBeGreaterThan(1);
    for (const name of made.files)
      expect(text(`function/qingshan/${name}`).replaceAll('function/', 'command/')).toBe(
        text(`command/qingshan/${name}`),
      );
  },
  'template check': async ({ run, inside }) => {
    await run('template', 'new', 'qingshan');
    const { status } = await run('template', 'check', './qingshan');
    expect(status).toBe(0);
    expect(await inside(() => node.checkPack('./qingshan'))).toMatchObject({ opened: true, findings: [] });
    expect((await inside(() => node.checkPack('./nothing'))).findings.map(({ code }) => code)).toEqual(
      codesIn(JSON.parse((await run('template', 'check', './nothing', '--format', 'json')).stdout)),
    );
  },
  'template list': async ({ run, inside }) => {
    const { stdout } = await run('template', 'list');
    const { packs } = await inside(() => node.packs());
    expect(packs.length).toBeGreaterThan(5);
    for (const { pack } of packs) expect(stdout).toContain(pack?.file.name);
  },
  'template show': async ({ run, inside }) => {
    const { stdout } = await run('template', 'show', 'situation-report', 'opening');
    const { text } = await inside(() => node.template('situation-report', 'opening'));
    expect(text).toBe(stdout);
  },
  'template which': async ({ run, inside }) => {
    const { stdout } = await run('template', 'which', 'org.yaml');
    const { choices } = await inside(() => node.packsFor('org.yaml'));
    expect(choices.length).toBeGreaterThan(5);
    for (const { chain } of choices) expect(stdout).toContain(chain?.[0].file.name);
  },
  'template diff': async ({ run, inside }) => {
    await run('template', 'new', 'qingshan');
    const { stdout } = await run('template', 'diff', './qingshan');
    const { diff } = await inside(() => node.diffPack('./qingshan'));
    expect(diff?.templates.length).toBeGreaterThan(0);
    for (const { path } of diff?.templates ?? []) expect(stdout).toContain(path);
  },
  completion: 'prints a script for a shell',
  complete: 'is asked by that script',
  menu: 'asks which command is to run',
  studio: 'serves the page, which is written on the functions itself',
  work: 'is a process of a batch',
};

/** The codes in a value, in order. */
const codesIn = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.flatMap(codesIn)
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, it]) =>
          key === 'code' && typeof it === 'string' ? [it] : codesIn(it),
        )
      : [];

async function namesOf(entries: readonly CommandEntry[], before: readonly string[] = []): Promise<string[]> {
  const names = await Promise.all(
    entries.map(async (entry) => {
      const loaded = await entry.load();
      const name = [...before, entry.name];
      return isGroup(loaded) ? namesOf(loaded.commands, name) : [name.join(' ')];
    }),
  );
  return names.flat();
}

it('every command has functions that do the same', async () => {
  expect((await namesOf(commands)).sort()).toEqual(Object.keys(FUNCTIONS).sort());
});

it.each(Object.entries(FUNCTIONS).filter(([, it]) => typeof it === 'function'))(
  '%s: what the command makes and finds is what the functions give',
  async (_, tried) => {
    if (typeof tried === 'string') return;
    const folder = folderWith({
      'org.yaml': COLLEGE,
      'minimal.yaml': readFileSync('examples/minimal.yaml', 'utf8'),
      'faulty.yaml': FAULTY,
    });
    const inside: Try['inside'] = async (work) => {
      const before = process.cwd();
      process.chdir(folder);
      try {
        return await work();
      } finally {
        process.chdir(before);
      }
    };
    await tried({
      run: (...args) => reportHere(folder, args),
      bytes: (name) => readFileSync(join(folder, name)),
      text: (name) => readFileSync(join(folder, name), 'utf8'),
      inside,
      remove: (...names) => {
        for (const name of names) if (existsSync(join(folder, name))) rmSync(join(folder, name));
      },
    });
  },
);

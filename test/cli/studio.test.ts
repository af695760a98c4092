import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { draftsFolder } from '../../src/app/studio/drafts.ts';
import { openerOf } from '../../src/app/studio/open-browser.ts';
import { pageWith, servedPage } from '../../src/app/studio/page.ts';
import { reportHere } from './in-process.ts';
import { folderWith, GOOD } from './run.ts';

describe('report studio --export', () => {
  it('writes the page with the file and its attachments in it, and never over one that is there', async () => {
    const folder = folderWith({
      'org.yaml': `${GOOD}# </script>\n`.replace(
        'date: 2026-12-01}',
        'date: 2026-12-01, attachments: [{title: 表, file: 表.md}]}',
      ),
      '表.md': '文字\n',
    });
    const args = ['studio', 'org.yaml', '--export', '报告.html'];
    const first = await reportHere(folder, args);
    expect([first.status, first.stdout]).toEqual([0, '报告.html\n']);
    const page = readFileSync(join(folder, '报告.html'), 'utf8');
    const [, given = ''] = /<script type="application\/json" id="given">(.*)<\/script>/.exec(page) ?? [];
    const { first: firstPage, ...opened } = JSON.parse(given);
    expect(firstPage).toMatchObject({ isDraft: false, sizes: expect.arrayContaining([expect.any(Array)]) });
    expect(opened).toEqual({
      name: 'org.yaml',
      text: readFileSync(join(folder, 'org.yaml'), 'utf8'),
      attachments: { '表.md': '文字\n' },
    });
    expect(given).not.toContain('<');
    const again = await reportHere(folder, args);
    expect([again.status, again.stdout]).toEqual([2, '']);
    expect(again.stderr).toContain('[file-exists]');
    const empty = await reportHere(folder, ['studio', '--export', '报告.html', '--force']);
    expect(empty.status).toBe(0);
    const copies = readdirSync(folder).filter((it) => /^报告\..+\.html$/.test(it));
    expect(copies.map((it) => readFileSync(join(folder, it), 'utf8'))).toEqual([page]);
  });

  it.each([
    [['studio', '.', '--export', 'a.html'], '不能是文件夹'],
    [['studio', '--port', '70000'], '1 到 65535'],
    [['studio', '--port', '0'], '1 到 65535'],
    [['studio', 'none.yaml'], '[file-not-found]'],
    [['studio', 'none.yaml', '--export', 'a.html'], '[file-not-found]'],
  ])('refuses %j', async (args, words) => {
    const folder = folderWith({ 'org.yaml': GOOD });
    const { status, stdout, stderr } = await reportHere(folder, args);
    expect([status, stdout, stderr]).toEqual([2, '', expect.stringContaining(words)]);
    expect(readdirSync(folder)).toEqual(['org.yaml']);
  });
});

it('lets a page that is served ask its server, and stand in no other page', () => {
  const { html, policy } = servedPage(
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-x'">\n<p>`,
  );
  expect([html, policy]).toEqual([
    '<p>',
    "default-src 'none'; script-src 'sha256-x'; connect-src 'self'; frame-ancestors 'none'",
  ]);
});

it('puts a text into the page that is made of marks', () => {
  const text = '</script><!--<script>$&$1';
  const page = pageWith('<script type="application/json" id="given">null</script>', {
    name: 'a.yaml',
    text,
    attachments: {},
  });
  const [, given = ''] = /id="given">(.*)<\/script>$/.exec(page) ?? [];
  expect([given.includes('<'), JSON.parse(given).text]).toEqual([false, text]);
});

it.each([
  ['win32', {}, 'cmd'],
  ['darwin', {}, 'open'],
  ['linux', { DISPLAY: ':0' }, 'xdg-open'],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'xdg-open'],
  ['linux', {}, undefined],
] as const)('opens the browser on %s with %j by %s', (platform, environment, program) => {
  expect(openerOf('http://127.0.0.1:1/#x', environment, platform)?.[0]).toBe(program);
});

it.each([
  ['win32', { LOCALAPPDATA: 'L' }, 'L'],
  ['darwin', {}, join('H', 'Library', 'Application Support')],
  ['linux', { XDG_STATE_HOME: 'S' }, 'S'],
  ['linux', {}, join('H', '.local', 'state')],
] as const)('keeps drafts on %s with %j below %s', (platform, environment, below) => {
  expect(draftsFolder(environment, platform, 'H')).toBe(join(below, 'zerenzhi-report', 'drafts'));
});

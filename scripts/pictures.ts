import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { threeYears } from '../test/support/units.ts';
import { draw, toPdf, type View } from './pictures/draw.ts';
import { follow } from './pictures/follow.ts';
import { stepsOf } from './pictures/guide.ts';
import { pictureOfStudio } from './pictures/studio.ts';

/**
 * Draws every picture of the documentation into `docs/images`: those of the README from the examples, those of the
 * guide from the files that its steps make. Needs the built program, LibreOffice, poppler's
 * tools, and Chromium for the picture of the studio.
 */
const EXAMPLES: Readonly<Record<string, View & { readonly of: string }>> = {
  'bureau-1': { of: 'bureau.docx', page: 1 },
  'bureau-last': { of: 'bureau.docx', page: 'last' },
  ledger: { of: 'bureau.docx', page: 'landscape' },
  'rules-1': { of: 'college.rules.docx', page: 1 },
  contents: { of: 'college.volume.docx', page: 3 },
  summary: { of: 'summary.docx', page: 3 },
};

/** For each picture of the guide, the file and the part of it to show; the file is the one that exists at that step. */
const GUIDE: Readonly<Record<string, View & { readonly of: string }>> = {
  'guide-start': { of: 'org.docx', page: 1 },
  'guide-opening': { of: 'org.docx', page: 1, from: 125, to: 237 },
  'guide-font': { of: 'org.docx', page: 1 },
  'guide-extra': { of: 'org.docx', page: 2, from: 30, to: 260 },
  'guide-cover': { of: 'org.volume.docx', page: 1 },
  'guide-title': { of: 'org.docx', page: 1, from: 40, to: 194 },
};

const folder = mkdtempSync(join(tmpdir(), 'report-pictures-'));
const run = (cwd: string, words: readonly string[]) => {
  execFileSync(process.execPath, [resolve('bin/report.js'), ...words, '--lang', 'zh'], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
};
try {
  const built = join(folder, 'examples');
  run('.', ['build', 'examples/bureau.yaml', '-o', `${built}/`]);
  run('.', ['build', 'examples/college.yaml', '--document', 'all', '-o', `${built}/`]);
  const gathered = join(folder, 'gathered');
  for (const [name, text] of Object.entries(threeYears())) {
    // A file that cannot be summed up would make the exit status 1, so it is left out.
    if (/0(3-copy|7)\.yaml$/.test(name)) continue;
    mkdirSync(dirname(join(gathered, name)), { recursive: true });
    writeFileSync(join(gathered, name), text);
  }
  run(gathered, ['summary', 'units', '--roster', 'roster.yaml', '-o', `${built}/`]);
  const views = new Map<string, View>();
  for (const [name, view] of Object.entries(EXAMPLES)) {
    copyFileSync(join(built, view.of), join(folder, `${name}.docx`));
    views.set(name, view);
  }

  const desk = join(folder, 'guide');
  mkdirSync(desk);
  await follow(
    stepsOf(readFileSync('docs/template-guide.zh-CN.md', 'utf8')),
    desk,
    'examples/template/ours/assets/logo.png',
    run,
    (name) => {
      const view = GUIDE[name];
      if (!view) throw new Error(`the guide shows ${name}, of which is not known what it shows`);
      copyFileSync(join(desk, view.of), join(folder, `${name}.docx`));
      views.set(name, view);
    },
  );

  toPdf(folder, [...views.keys()]);
  mkdirSync('docs/images', { recursive: true });
  for (const [name, view] of views) {
    const to = `docs/images/${name}.png`;
    writeFileSync(to, draw(join(folder, `${name}.pdf`), view));
    process.stdout.write(`${to}\n`);
  }
  const studio = 'docs/images/studio.png';
  await pictureOfStudio(studio);
  process.stdout.write(`${studio}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

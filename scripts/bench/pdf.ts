import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { median, printRatios } from './table.ts';

/** Of 8 pages and their attachments. */
const REPORT = 'examples/bureau.yaml';

/** LibreOffice takes seconds a document: enough of them for a ratio. Its time for a batch grows with the number of units. */
const RUNS = 3;
const UNITS = 200;
const OFFICE_UNITS = 10;

/**
 * Measures PDF as the program draws it against PDF through LibreOffice: one report, a process each, and a batch with one
 * job; what PDF, OFD and SVG add to a .docx; and how large the files are. Says nothing where LibreOffice is not installed.
 */
export function pdf(folder: string): void {
  if (spawnSync('soffice', ['--version']).status !== 0) {
    console.log('\nPDF: no LibreOffice to compare with');
    return;
  }
  const out = join(folder, 'pdf');
  const office = ['--pdf-by', 'libreoffice'];
  const one = (formats: string, ...more: string[]) =>
    median(Array.from({ length: RUNS }, () => timed(['build', REPORT, '-o', out, '-f', formats, ...more])));
  const many = (count: number, ...more: string[]) => {
    const units = join(folder, `pdf-units-${count}`);
    mkdirSync(units, { recursive: true });
    for (let unit = 0; unit < count; unit++) copyFileSync(REPORT, join(units, `${unit}.yaml`));
    const line = ['build', units, '-o', join(out, `${count}`), '-f', 'pdf', '--jobs', '1', ...more];
    return (timed(line) / count) * UNITS;
  };
  printRatios('PDF of a report, a process each', [
    ['by LibreOffice', one('pdf', ...office)],
    ['by the program', one('pdf')],
  ]);
  printRatios(`PDF of ${UNITS} units, one at a time`, [
    [`by LibreOffice, ${UNITS / OFFICE_UNITS} times ${OFFICE_UNITS} units`, many(OFFICE_UNITS, ...office)],
    ['by the program', many(UNITS)],
  ]);
  printRatios('Formats of a report, a process each', [
    ['docx', one('docx')],
    ['docx, pdf', one('docx,pdf')],
    ['docx, pdf, ofd', one('docx,pdf,ofd')],
    ['docx, pdf, ofd, svg', one('docx,pdf,ofd,svg')],
  ]);
  const size = (folder: string, name: string) =>
    console.log(`  ${name}  ${statSync(join(folder, name)).size.toLocaleString('en')} bytes`);
  for (const name of ['bureau.docx', 'bureau.pdf', 'bureau.ofd', 'bureau.svg']) size(out, name);
  const whole = join(folder, 'pdf-whole');
  const more = ['--embed-fonts', '--print-pages'];
  timed(['build', REPORT, '-o', whole, '-f', 'ofd,html', ...more]);
  console.log(`  with ${more.join(' and ')}:`);
  for (const name of ['bureau.ofd', 'bureau.html']) size(whole, name);
}

function timed(line: readonly string[]): number {
  const began = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['bin/report.js', ...line], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`report ${line.join(' ')} failed: ${stderr}`);
  return performance.now() - began;
}

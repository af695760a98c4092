import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Peers } from './peers.ts';
import { median, printRatios } from './table.ts';

const RUNS = 21;

/**
 * Measures a process from start to end against a bare node that does nothing. The contenders take turns, so that a slow
 * phase of the machine affects all of them.
 */
export async function cold(folder: string, peers: Peers): Promise<void> {
  const contenders: [string, string[]][] = [
    ['node -e 0', ['-e', '0']],
    ['report build', ['bin/report.js', 'build', peers.yaml, '-o', join(folder, 'report.docx')]],
    [
      'report build (smallest)',
      ['bin/report.js', 'build', 'examples/minimal.yaml', '-o', join(folder, 'smallest.docx')],
    ],
    ['easy-template-x', [peers.easyTemplateX, peers.template, peers.data, join(folder, 'easy.docx')]],
    ['docxtemplater', [peers.docxtemplater, peers.template, peers.data, join(folder, 'docxtemplater.docx')]],
  ];
  const times = contenders.map((): number[] => []);
  for (let run = 0; run <= RUNS; run++) {
    contenders.forEach(([name, args], index) => {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
      if (run > 0) times[index]?.push(performance.now() - start);
    });
  }
  printRatios(
    `Cold: one report, a process each (median of ${RUNS})`,
    contenders.map(([name], index) => [name, median(times[index] ?? [])]),
  );
  console.log(
    '  The peers only fill a finished template: they neither read YAML, nor check, nor compose, nor lay out.',
  );
}

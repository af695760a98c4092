import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printFigure, printRounds } from './figures.ts';
import { NAMES } from './names.ts';
import type { Peers } from './peers.ts';

const ROUNDS = Number(process.env.ROUNDS ?? 21);
const MEMORY_ROUNDS = 5;

/**
 * Measures a process from start to end against a bare node that does nothing. The contenders take turns, so that a slow
 * phase of the machine affects all of them.
 */
export async function cold(folder: string, peers: Peers): Promise<void> {
  const build = ['bin/report.js', 'build', peers.yaml, '-o', join(folder, 'report.docx')];
  const contenders: [string, string[]][] = [
    ['node -e 0', ['-e', '0']],
    ['--version', ['bin/report.js', '--version']],
    ['--help', ['bin/report.js', '--help']],
    ['check of bureau', ['bin/report.js', 'check', peers.yaml]],
    [
      'build of minimal',
      ['bin/report.js', 'build', 'examples/minimal.yaml', '-o', join(folder, 'least.docx')],
    ],
    ['build of bureau', build],
    ['easy-template-x', [peers.easyTemplateX, peers.template, peers.data, join(folder, 'easy.docx')]],
    ['docxtemplater', [peers.docxtemplater, peers.template, peers.data, join(folder, 'docxtemplater.docx')]],
  ];
  const times = contenders.map((): number[] => []);
  for (let round = 0; round <= ROUNDS; round++) {
    contenders.forEach(([name, args], index) => {
      const start = performance.now();
      const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
      if (round > 0) times[index]?.push(performance.now() - start);
    });
  }
  const of = (name: string): [string, number[]] => [
    name,
    times[contenders.findIndex(([it]) => it === name)] as number[],
  ];
  printRounds(
    `Start: a process each, ÷ node -e 0 (median of ${ROUNDS} rounds, least and greatest)`,
    of('node -e 0'),
    NAMES.start.map(of),
  );
  for (const name of NAMES.peers) {
    const peer = name.slice(name.indexOf('÷') + 2);
    printRounds(`Start: one report, ÷ ${peer}`, of(peer), [[name, of('build of bureau')[1]]]);
  }
  console.log(
    '  The peers only fill a finished template: they neither read YAML, nor check, nor compose, nor lay out.',
  );

  const hook = join(folder, 'memory.cjs');
  writeFileSync(hook, "process.on('exit', () => console.error(String(process.resourceUsage().maxRSS)));\n");
  const peaks = Array.from({ length: MEMORY_ROUNDS }, () => {
    const { stderr } = spawnSync(process.execPath, ['-r', hook, ...build], { encoding: 'utf8' });
    return Number(stderr.trimEnd().split('\n').at(-1)) / 1024;
  });
  printFigure(NAMES.memory, peaks, 'MiB');
}

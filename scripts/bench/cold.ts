import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printFigure, printRounds } from './figures.ts';
import { NAMES } from './names.ts';
import type { Peers } from './peers.ts';
import { inTurns } from './turns.ts';

const ROUNDS = Number(process.env.ROUNDS ?? 21);
const MEMORY_ROUNDS = 5;

/**
 * Measures the program against a bare node that does nothing, and a build against what else fills such a document.
 */
export async function cold(folder: string, peers: Peers): Promise<void> {
  const build = ['bin/report.js', 'build', peers.yaml, '-o', join(folder, 'report.docx')];
  const report = (...args: string[]) => [process.execPath, 'bin/report.js', ...args] as const;
  const least = join(folder, 'least.docx');
  const of = inTurns(
    [
      ['node -e 0', [process.execPath, '-e', '0']],
      ['--version', report('--version')],
      ['--help', report('--help')],
      ['check of bureau', report('check', peers.yaml)],
      ['build of minimal', report('build', 'examples/minimal.yaml', '-o', least)],
      ['build of bureau', [process.execPath, ...build]],
      [
        'easy-template-x',
        [process.execPath, peers.easyTemplateX, peers.template, peers.data, join(folder, 'easy.docx')],
      ],
      [
        'docxtemplater',
        [
          process.execPath,
          peers.docxtemplater,
          peers.template,
          peers.data,
          join(folder, 'docxtemplater.docx'),
        ],
      ],
    ],
    ROUNDS,
  );
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

  // What the system says of the memory that this program was started in: `maxRSS` counts that of whoever started it too.
  const hook = join(folder, 'memory.cjs');
  writeFileSync(
    hook,
    "process.on('exit', () => console.error(/VmHWM:\\s+(\\d+)/.exec(require('fs').readFileSync('/proc/self/status', 'utf8'))[1]));\n",
  );
  const peaks = Array.from({ length: MEMORY_ROUNDS }, () => {
    const { stderr } = spawnSync(process.execPath, ['-r', hook, ...build], { encoding: 'utf8' });
    return Number(stderr.trimEnd().split('\n').at(-1)) / 1024;
  });
  printFigure(NAMES.memory, peaks, 'MiB');
}

import { readFile } from 'node:fs/promises';
import Docxtemplater from 'docxtemplater';
import { TemplateHandler } from 'easy-template-x';
import PizZip from 'pizzip';
import { printRounds } from './figures.ts';
import { NAMES } from './names.ts';
import type { Peers } from './peers.ts';

const WARMING = 10;
const RUNS = Number(process.env.ROUNDS ?? 31);

/** The library as it is shipped: its build looks for what an expression needs before it runs it. */
const LIBRARY = new URL('../../dist/index.js', import.meta.url).href;

/**
 * Makes a .docx of the bytes of a YAML file.
 *
 * @throws Error if something in it is an error
 */
export async function reportOf(bytes: Uint8Array): Promise<Uint8Array> {
  const { build, check, parse } = (await import(LIBRARY)) as typeof import('../../src/index.ts');
  const { source } = parse(bytes);
  const { unit } = source ? check(source) : {};
  if (!unit) throw new Error('the file does not check');
  return build(unit, { format: 'docx' });
}

/**
 * Measures one report in a process that has made some already; for us from the bytes of the YAML to those of the .docx.
 */
export async function warm(peers: Peers): Promise<void> {
  const yaml = await readFile(peers.yaml);
  const template = await readFile(peers.template);
  const data = JSON.parse(await readFile(peers.data, 'utf8'));
  const contenders: [string, () => Promise<unknown>][] = [
    ['report', () => reportOf(yaml)],
    ['easy-template-x', () => new TemplateHandler().process(template, structuredClone(data))],
    [
      'docxtemplater',
      async () => new Docxtemplater(new PizZip(template), { paragraphLoop: true }).render(data).toBuffer(),
    ],
  ];
  const times = contenders.map((): number[] => []);
  for (let round = 0; round < WARMING + RUNS; round++)
    for (const [index, [, run]] of contenders.entries()) {
      const start = performance.now();
      await run();
      if (round >= WARMING) times[index]?.push(performance.now() - start);
    }
  const [ours, easyTemplateX, docxtemplater] = times as [number[], number[], number[]];
  printRounds(
    `Warm: a report from the bytes of its YAML (median of ${RUNS} rounds, least and greatest)`,
    ['easy-template-x', easyTemplateX],
    [
      [NAMES.warm[0], ours],
      [NAMES.warm[1], docxtemplater],
    ],
  );
}

import { readFile } from 'node:fs/promises';
import Docxtemplater from 'docxtemplater';
import { TemplateHandler } from 'easy-template-x';
import PizZip from 'pizzip';
import { printRounds } from './figures.ts';
import type { Peers } from './peers.ts';

const WARMING = 10;
const RUNS = Number(process.env.ROUNDS ?? 31);

/** The library as it is shipped: its build looks for what an expression needs before it runs it. */
const LIBRARY = new URL('../../dist/index.js', import.meta.url).href;

/**
 * Measures one report in a process that has made some already; for us from the bytes of the YAML to those of the .docx.
 */
export async function warm(peers: Peers): Promise<void> {
  const { build, check, parse } = (await import(LIBRARY)) as typeof import('../../src/index.ts');
  const yaml = await readFile(peers.yaml);
  const reportOf = async (bytes: Uint8Array): Promise<Uint8Array> => {
    const { source } = parse(bytes);
    const { unit } = source ? check(source) : {};
    if (!unit) throw new Error(`${peers.yaml} does not check`);
    return build(unit, { format: 'docx' });
  };
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
      ['build, warm ÷ easy-template-x', ours],
      ['docxtemplater, warm ÷ easy-template-x', docxtemplater],
    ],
  );
}

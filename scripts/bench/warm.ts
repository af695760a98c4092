import { readFile } from 'node:fs/promises';
import Docxtemplater from 'docxtemplater';
import { TemplateHandler } from 'easy-template-x';
import PizZip from 'pizzip';
import { compose } from '../../src/core/compose/compose.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { docx } from '../../src/core/layout/docx/document.ts';
import { type Peers, unitOf } from './peers.ts';
import { median, printRatios } from './table.ts';

const WARMING = 10;
const RUNS = 31;

/**
 * Measures one report in a process that has made some already; for us from the bytes of the YAML to those of the .docx.
 */
export async function warm(peers: Peers): Promise<void> {
  const yaml = await readFile(peers.yaml);
  const template = await readFile(peers.template);
  const data = JSON.parse(await readFile(peers.data, 'utf8'));
  const contenders: [string, () => Promise<unknown>][] = [
    ['report', () => docx(compose(unitOf(peers.yaml, yaml), 'situation-report'), defaultStyle)],
    ['easy-template-x', () => new TemplateHandler().process(template, structuredClone(data))],
    [
      'docxtemplater',
      async () => new Docxtemplater(new PizZip(template), { paragraphLoop: true }).render(data).toBuffer(),
    ],
  ];
  const rows: [string, number][] = [];
  for (const [name, run] of contenders) {
    const times: number[] = [];
    for (let i = 0; i < WARMING + RUNS; i++) {
      const start = performance.now();
      await run();
      if (i >= WARMING) times.push(performance.now() - start);
    }
    rows.push([name, median(times)]);
  }
  printRatios(`Warm: a report (median of ${RUNS})`, rows);
}

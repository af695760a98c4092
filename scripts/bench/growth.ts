import { compose } from '../../src/core/compose/compose.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { docx } from '../../src/core/layout/docx/document.ts';
import { unitOf } from './peers.ts';
import { median, printRatios } from './table.ts';

/**
 * Measures 2,000 and 20,000 paragraphs, from the bytes of the YAML to those of the .docx: linear growth gives a ratio
 * of ten.
 */
export async function growth(): Promise<void> {
  const rows: [string, number][] = [];
  await timed(200);
  for (const paragraphs of [2_000, 20_000]) {
    const times = [];
    for (let run = 0; run < 3; run++) times.push(await timed(paragraphs));
    rows.push([`${paragraphs} paragraphs`, median(times)]);
  }
  printRatios('Growth', rows);
}

async function timed(paragraphs: number): Promise<number> {
  const nextYear = Array.from(
    { length: paragraphs },
    (_, index) => `  - 第${index + 1}项工作按计划推进，责任落实到人`,
  ).join('\n');
  const yaml = `year: 2026\nsubject: 安全生产\norganisation:\n  name: 云溪县人民医院\nleadership:\n  leader: 院长\nnextYear:\n${nextYear}\n`;
  const bytes = new TextEncoder().encode(yaml);
  const start = performance.now();
  await docx(compose(unitOf('growth.yaml', bytes), 'situation-report'), defaultStyle);
  return performance.now() - start;
}

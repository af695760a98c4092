import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const BUREAU = readFileSync('examples/bureau.yaml', 'utf8');

export const unitName = (number: number) => `青山市第${number}局`;

/** Units of a roster in `units/`: the fourth has an error in its file, the seventh sent none. */
export function writeUnits(folder: string, count: number): void {
  mkdirSync(join(folder, 'units'), { recursive: true });
  const names = Array.from({ length: count }, (_, index) => unitName(index + 1));
  writeFileSync(
    join(folder, 'units/roster.yaml'),
    `organisation: { name: 中共青山市委宣传部 }\nyear: 2026\nunits:\n${names.map((it) => `  - { name: ${it}, contact: 林晓岚, phone: "0000-1234567" }\n`).join('')}`,
  );
  names.forEach((name, index) => {
    if (index === 6) return;
    const text = BUREAU.replaceAll('青山市文化和旅游局', name).replaceAll('市文旅局', `${index + 1}局`);
    writeFileSync(
      join(folder, `units/${String(index + 1).padStart(3, '0')}.yaml`),
      index === 3 ? text.replace('year: 2026', 'year: 二〇二六') : text,
    );
  });
}

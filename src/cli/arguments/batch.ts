import type { Asked } from '../../app/job/asked.ts';
import { formatOfName } from '../../app/targets/formats.ts';
import type { InFolder } from '../../app/targets/targets.ts';
import type { Language } from '../../core/wording/language.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import { formatsOf } from './destination.ts';
import { namePattern } from './name.ts';

/** @throws UsageProblem if it is not a whole number from 1 to 999 */
export function jobsOf(written: string | undefined, language: Language): number | undefined {
  if (written === undefined) return undefined;
  if (/^[1-9]\d{0,2}$/.test(written)) return Number(written);
  throw new UsageProblem(
    language === 'zh'
      ? `--jobs 应为从 1 到 999 的整数，现为“${written}”`
      : `--jobs takes a whole number from 1 to 999, not "${written}"`,
  );
}

/** @throws UsageProblem if it is neither `pretty` nor `json` */
export function reportOf(
  written: string | undefined,
  language: Language,
  option = '--report',
): 'pretty' | 'json' {
  if (written === undefined || written === 'pretty') return 'pretty';
  if (written === 'json') return 'json';
  throw new UsageProblem(
    language === 'zh'
      ? `${option} 可以写 pretty、json，现为“${written}”`
      : `${option} takes pretty or json, not "${written}"`,
  );
}

/**
 * Where the documents of a batch are written.
 *
 * @throws UsageProblem if the options contradict each other, or make sense only for a single file
 */
export function batchDestination(
  {
    output,
    name,
    format,
    asked,
  }: {
    readonly output: string | undefined;
    readonly name: string | undefined;
    readonly format: readonly string[];
    readonly asked: Asked;
  },
  language: Language,
): Omit<InFolder, 'root'> {
  const zh = language === 'zh';
  if (output !== undefined && formatOfName(output) !== undefined) {
    throw new UsageProblem(
      zh
        ? `成批生成时 -o 写文件夹，现为文件 ${output}；文件名用 --name 写`
        : `for a batch, -o names a folder, not the file ${output}; --name says how files are called`,
    );
  }
  const formats = formatsOf(format, language);
  if (name === undefined) return { folder: output, formats: formats.length > 0 ? formats : ['docx'] };
  const pattern = namePattern(name, language);
  const isTold = pattern.parts.some((part) =>
    part.some((it) => 'places' in it && it.places.includes('document')),
  );
  if (!isTold && (asked.all || asked.products.length > 1)) {
    throw new UsageProblem(
      zh
        ? '要生成几种公文，--name 里要有 {文种}，各种公文的文件名才不同'
        : 'several documents are asked for: --name needs {document} in it, to tell them apart',
    );
  }
  if (pattern.format && formats.length > 0 && !formats.includes(pattern.format)) {
    throw new UsageProblem(
      zh
        ? `--name 写的是 .${pattern.format} 文件，与 --format ${formats.join(',')} 不符`
        : `--name ends in .${pattern.format}, but --format asks for ${formats.join(',')}`,
    );
  }
  return {
    folder: output,
    formats: formats.length > 0 ? formats : [pattern.format ?? 'docx'],
    name: pattern,
  };
}

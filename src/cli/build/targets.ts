import { basename, dirname, join, parse } from 'node:path';
import type { Language } from '../../core/diagnostics/language.ts';
import { didYouMean } from '../program/did-you-mean.ts';
import { nearestName } from '../program/nearest-name.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import type { Product } from './documents.ts';
import { extensionOf, FORMATS, type FormatName } from './formats.ts';

/** One file to be written. */
export interface Target {
  readonly product: Product;
  readonly format: FormatName;
  readonly path: string;
  /** The number of the document's attachment that is written; left out, the document. */
  readonly attachment?: number;
}

/** Where a build goes: the folder to make if it is not there, and the files in it. */
export interface Targets {
  readonly folder: string;
  readonly files: readonly Target[];
}

/**
 * What to write where, from what the line says.
 *
 * `-o` names a file where it ends in the extension of a format, and that is the format then; else it names a folder.
 * Without it, files go beside the input, by the input's name: `org.docx` for the situation report, `org.rules.docx` for
 * another document.
 *
 * @param input the file that is built from
 * @param output the value of `-o`
 * @param products what is built
 * @param formats the values of `--format`, each of one or more names parted by commas
 * @throws UsageProblem for an unknown format, and where the two options contradict each other
 */
export function targetsOf(
  input: string,
  output: string | undefined,
  products: readonly Product[],
  formats: readonly string[],
  language: Language,
): Targets {
  const asked = formatsOf(formats, language);
  const named = output === undefined ? undefined : formatOfName(output);
  if (output !== undefined && named !== undefined) {
    const other = asked.find((it) => it !== named);
    if (other !== undefined) {
      throw new UsageProblem(
        language === 'zh'
          ? `-o 写的是一个 .${extensionOf(named)} 文件，与 --format ${asked.join(',')} 不符；要生成多种格式，-o 写文件夹`
          : `-o names a .${extensionOf(named)} file, but --format asks for ${asked.join(',')}; for several formats, name a folder with -o`,
      );
    }
    const [product = 'situation-report', ...others] = products;
    if (others.length > 0) {
      throw new UsageProblem(
        language === 'zh'
          ? `要生成 ${products.length} 份公文，-o 写的却是一个文件；改写文件夹`
          : `${products.length} documents are to be written, but -o names one file; name a folder`,
      );
    }
    return { folder: dirname(output), files: [{ product, format: named, path: output }] };
  }
  const folder = output ?? dirname(input);
  const { name } = parse(basename(input));
  const files = products.flatMap((product) =>
    (asked.length > 0 ? asked : (['docx'] as const)).map((format) => ({
      product,
      format,
      path: join(
        folder,
        `${name}${product === 'situation-report' ? '' : `.${product}`}.${extensionOf(format)}`,
      ),
    })),
  );
  return { folder, files };
}

/** The formats that a line asks for, each once. @throws UsageProblem for one that there is not */
export function formatsOf(given: readonly string[], language: Language): FormatName[] {
  const names = given
    .flatMap((it) => it.split(/[,，、]/))
    .map((it) => it.trim().toLowerCase().replace(/^\./, ''));
  for (const name of names) {
    if (isFormat(name)) continue;
    const suggestion = name === '' ? undefined : nearestName(name, FORMATS);
    throw new UsageProblem(
      language === 'zh'
        ? `没有“${name}”这种格式${didYouMean(suggestion, language) || `，可以写 ${FORMATS.join('、')}`}`
        : `there is no format "${name}"${didYouMean(suggestion, language) || `; the formats are ${FORMATS.join(', ')}`}`,
    );
  }
  return [...new Set(names as FormatName[])];
}

/** The format that a path's extension stands for; none where the path ends as a folder does. */
export function formatOfName(path: string): FormatName | undefined {
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  return FORMATS.find((it) => extensionOf(it) === extension);
}

const isFormat = (name: string): name is FormatName => (FORMATS as readonly string[]).includes(name);

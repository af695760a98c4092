import { programOf } from './compile/convert.ts';
import type { Origin } from './compile/origin.ts';
import { parseTemplate } from './compile/parse.ts';
import type { CompiledTemplate } from './compiled.ts';
import { helpers } from './helpers/index.ts';

/**
 * Compiles a template: parses it, and refuses what the language does not have (decorators, unescaped output, helpers
 * that there are not), so that what is left can only look values up, call helpers, and print.
 *
 * @param origin what file the text is of, for the places of failures; `start` for a template within a YAML file
 * @returns plain data, which can be kept as JSON
 * @throws TemplateFailure at the first mistake
 */
export async function compileTemplate(
  text: string,
  origin: Origin = { file: '' },
): Promise<CompiledTemplate> {
  return programOf(await parseTemplate(text, origin), origin);
}

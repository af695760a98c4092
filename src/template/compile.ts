import type { CompiledTemplate } from './compiled.ts';
import { helpers } from './helpers/index.ts';

/** How every template is compiled, when the package is built and when a unit's own pack is used alike. */
export const COMPILE_OPTIONS = {
  knownHelpers: Object.fromEntries(helpers.map(({ name }) => [name, true])),
  knownHelpersOnly: true,
  preventIndent: true,
} as const;

/** Thrown for a template that cannot be compiled. */
export class TemplateNotCompiled extends Error {
  override readonly name = 'TemplateNotCompiled';
  /** From 1; where the compiler does not say, the first. */
  readonly line: number;

  constructor(reason: string, line: number) {
    super(reason);
    this.line = line;
  }
}

/**
 * Compiles a template of a unit's own pack. The compiler is loaded for it: built-in packs come compiled.
 *
 * @param text the template
 * @param options `plain`: what it prints is plain text (a title, a wording), not Markdown
 * @throws TemplateNotCompiled
 */
export async function compileTemplate(
  text: string,
  { plain = false }: { plain?: boolean } = {},
): Promise<CompiledTemplate> {
  // Not the entry for Node.js, which hooks into `require`.
  const { default: handlebars } = await import('handlebars/dist/cjs/handlebars.js');
  try {
    const source = handlebars.precompile(text, { ...COMPILE_OPTIONS, noEscape: plain });
    // What the compiler writes is JavaScript in which all of the template's text is in quoted strings.
    return new Function(`return ${String(source)}`)() as CompiledTemplate;
  } catch (error) {
    throw reasonOf(error);
  }
}

/** The compiler says `Parse error on line 3:` and draws the place below, or ends in ` - 3:7`. */
function reasonOf(error: unknown): TemplateNotCompiled {
  const message = error instanceof Error ? error.message : String(error);
  const line = /on line (\d+)|- (\d+):\d+$/.exec(message);
  const reason = message
    .replace(/^Parse error on line \d+:\n.*\n.*\n/, '')
    .replace(/ - \d+:\d+$/, '')
    .replaceAll(/\s+/g, ' ');
  return new TemplateNotCompiled(reason, Number(line?.[1] ?? line?.[2] ?? 1));
}

import type { CompiledDocument, CompiledTemplate } from './compiled.ts';
import { escapeText } from './escape.ts';
import { helpers } from './helpers/index.ts';
import { Rendering } from './run/rendering.ts';
import type { Trace } from './trace.ts';

/** Renders the templates of one document. */
export interface Engine {
  /** The title, plain text. @throws TemplateFailure */
  title(context: object): string;
  /** The body, Markdown in which every value is escaped. @throws TemplateFailure */
  body(context: object): string;
  /** One of the blocks, Markdown too. @throws TemplateFailure */
  block(name: string, context: object): string;
  /** A wording: plain text. @throws TemplateFailure */
  wording(template: CompiledTemplate, context: object): string;
}

const byName = new Map(helpers.map((it) => [it.name, it]));

/**
 * The templates of a document, ready to run over data. They are interpreted, never run as code. So a template can reach
 * only what `run/` offers, whoever wrote it, and every step can be counted and placed.
 *
 * @param trace marks the origin of everything that templates write, except wordings, which other templates see as
 *   values; without it nothing is marked
 */
export function engineFor(document: CompiledDocument, trace?: Trace): Engine {
  const { title, body, blocks, files } = document;
  return {
    title: (context) => new Rendering(document, byName, plain, trace).run(title, files.title, context).trim(),
    body: (context) => new Rendering(document, byName, escapeText, trace).run(body, files.body, context),
    block: (name, context) => {
      const block = blocks[name];
      if (!block) throw new TypeError(`${document.pack} has no block ${name}`);
      return new Rendering(document, byName, escapeText, trace).run(
        block,
        files.blocks[name] ?? name,
        context,
      );
    },
    wording: (template, context) =>
      new Rendering(document, byName, plain).run(template, files.title, context).trim(),
  };
}

/** A value in a title, where nothing is markup. */
const plain = (value: unknown): string =>
  value === undefined || value === null || value === false ? '' : String(value);

import type { CompiledDocument, CompiledTemplate } from './compiled.ts';
import { escapeText } from './escape.ts';
import { helpers } from './helpers/index.ts';
import { Rendering } from './run/rendering.ts';
import type { Trace } from './run/trace.ts';

/** Renders the templates of one document. */
export interface Engine {
  /** The title, plain text. @throws TemplateFailure */
  title(context: object): string;
  /** The body, Markdown in which every value is escaped. @throws TemplateFailure */
  body(context: object): string;
  /** One of the blocks, likewise. @throws TemplateFailure */
  block(name: string, context: object): string;
  /** A wording: plain text. @throws TemplateFailure */
  wording(template: CompiledTemplate, context: object): string;
}

const byName = new Map(helpers.map((it) => [it.name, it]));

/**
 * The templates of a document, ready to be run over data. They are data themselves and are walked, not run as code:
 * what a template can reach is what `run/` lets it reach, whoever wrote it, and every step can be counted and placed.
 *
 * @param trace marks what templates write with where it comes from, save for wordings, which are values to the others;
 *   left out, nothing is marked
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

/** A value as a title holds it, where nothing is markup. */
const plain = (value: unknown): string =>
  value === undefined || value === null || value === false ? '' : String(value);

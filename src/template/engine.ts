import type HandlebarsLibrary from 'handlebars';
import Handlebars from 'handlebars/runtime.js';
import type { CompiledDocument, CompiledTemplate } from './compiled.ts';
import { escapeText } from './escape.ts';
import type { HelperOptions } from './helpers/helper.ts';
import { helpers } from './helpers/index.ts';

/** Renders the templates of one document. */
export interface Engine {
  /** The title, plain text. */
  title(context: object): string;
  /** The body, Markdown in which every value is escaped. */
  body(context: object): string;
}

/**
 * Sets up Handlebars for one document, apart from every other: helpers, the document's blocks as partials, and our
 * escape in place of Handlebars' own, which is for HTML.
 */
export function engineFor(document: CompiledDocument): Engine {
  const handlebars = (Handlebars as typeof HandlebarsLibrary).create();
  for (const helper of helpers) {
    handlebars.registerHelper(helper.name, function (this: unknown, ...args: unknown[]) {
      return helper.run(args.slice(0, -1), args.at(-1) as HelperOptions, this);
    });
  }
  const render = (template: CompiledTemplate) =>
    handlebars.template(withEscape(template) as TemplateSpecification);
  for (const [name, block] of Object.entries(document.blocks))
    handlebars.registerPartial(name, render(block));
  const title = render(document.title);
  const body = render(document.body);
  return { title: (context) => title(context).trim(), body: (context) => body(context) };
}

/** Handlebars has no setting for the escape: a compiled template takes it from the container that it is handed. */
function withEscape(template: CompiledTemplate): CompiledTemplate {
  return {
    ...template,
    main(this: unknown, container, ...rest) {
      container.escapeExpression = escapeText;
      return template.main.call(this, container, ...rest);
    },
  };
}

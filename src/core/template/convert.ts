import type { ArgsOf, Code } from '../diagnostics/finding.ts';
import { failure } from './failure.ts';
import { helperNames } from './helper-names.ts';
import type { ParsedTemplate } from './parse/parse-template.ts';
import { firstTag } from './parse/tags.ts';
import type {
  BlockStatement,
  Call,
  Expression,
  Hash,
  Inclusion,
  Lookup,
  Node,
  Program,
  TemplatePosition,
  TemplateRange,
} from './program.ts';

/**
 * Turns a parsed template into the data that `run/` interprets.
 *
 * @throws TemplateFailure if it holds something that cannot be run; the check of templates refuses it too
 */
export function programOf(parsed: ParsedTemplate): Program {
  return new Converter(parsed).program(parsed.program);
}

type Callable = Pick<hbs.AST.MustacheStatement, 'path' | 'params' | 'hash'>;

class Converter {
  readonly #parsed: ParsedTemplate;
  /** The names that the enclosing blocks declare with `as |…|`, the innermost first. */
  #names: readonly (readonly string[])[] = [];

  constructor(parsed: ParsedTemplate) {
    this.#parsed = parsed;
  }

  program(tree: hbs.AST.Program): Program {
    const names = tree.blockParams ?? [];
    const around = this.#names;
    if (names.length > 0) this.#names = [names, ...around];
    const nodes: Node[] = [];
    const starts: TemplatePosition[] = [];
    for (const statement of tree.body) {
      for (const node of this.#node(statement)) {
        nodes.push(node);
        if (typeof node === 'string') starts.push(this.#startOf(statement));
      }
    }
    this.#names = around;
    return { nodes, ...(names.length > 0 && { params: names.length }), starts };
  }

  /** The place where the text of a statement begins, without the white space that a tag before it removed. */
  #startOf(statement: hbs.AST.Statement): TemplatePosition {
    const { original = '', value = '' } = statement as {
      original?: string;
      value?: string;
    } & typeof statement;
    const blanks = blanksBefore(original) - blanksBefore(value);
    const { place } = this.#parsed;
    const { line, column } = place.location(place.offsetOf(statement.loc.start) + blanks, 0).range.start;
    return [line, column];
  }

  #node(statement: hbs.AST.Statement): Node[] {
    switch (statement.type) {
      case 'ContentStatement': {
        const { value } = statement as hbs.AST.ContentStatement;
        return value === '' ? [] : [value];
      }
      case 'CommentStatement':
        return [];
      case 'MustacheStatement':
        return [this.#output(statement as hbs.AST.MustacheStatement)];
      case 'BlockStatement':
        return [this.#block(statement as hbs.AST.BlockStatement)];
      case 'PartialStatement': {
        const partial = statement as hbs.AST.PartialStatement;
        // Handlebars repeats the indentation of a block before each of its lines; here it is written once, before the
        // block.
        return [...(partial.indent ? [partial.indent] : []), this.#inclusion(partial)];
      }
      case 'PartialBlockStatement':
        return [this.#inclusion(statement as hbs.AST.PartialBlockStatement)];
      default:
        return this.#refuse('template-inline-block', this.#place(statement), {
          tag: firstTag(this.#written(statement)),
        });
    }
  }

  #output(mustache: hbs.AST.MustacheStatement): Node {
    if (!mustache.escaped) this.#refuse('template-raw-output', this.#place(mustache), {});
    return { type: 'output', value: this.#called(mustache, 'inline'), at: this.#place(mustache) };
  }

  #block(block: hbs.AST.BlockStatement): BlockStatement {
    // Only a raw block has no information about the white space around its tags.
    if (block.openStrip.open === undefined) this.#refuse('template-raw-output', this.#place(block), {});
    const value = this.#called(block, 'block');
    return {
      type: 'block',
      value,
      ...(block.program && { body: this.program(block.program) }),
      ...(block.inverse && { inverse: this.program(block.inverse) }),
      at: this.#head(block),
    };
  }

  #inclusion(partial: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement): Inclusion {
    const { name, params, hash } = partial;
    const [context, ...more] = params;
    const written = (name as hbs.AST.PathExpression).original;
    if (more.length > 0) this.#miscounted(String(written), 0, 1, params.length, this.#place(partial));
    return {
      type: 'inclusion',
      name: name.type === 'SubExpression' ? this.#expression(name) : String(written),
      ...(context && { context: this.#expression(context) }),
      ...this.#hash(hash),
      ...('program' in partial && { body: this.program(partial.program) }),
      at: 'program' in partial ? this.#head({ ...partial, path: name }) : this.#place(partial),
    };
  }

  /** What a tag names: a helper to call, else a value to look up. */
  #called(tag: Callable & hbs.AST.Node, form: 'block' | 'inline'): Expression {
    const { path, params, hash } = tag;
    const lookup = this.#lookup(path);
    const name = lookup.parts[0] ?? '';
    const isWord =
      lookup.from === 'context' && lookup.up === 0 && lookup.parts.length === 1 && !isScoped(path);
    const hasArguments = params.length > 0 || hash !== undefined;
    if (isWord && (isHelper(name) || helperNames.isInternal(name))) return this.#call(tag, name, form);
    if (!hasArguments) return lookup;
    return this.#unknown(String((path as hbs.AST.PathExpression).original), this.#place(path));
  }

  #call(tag: Callable & hbs.AST.Node, name: string, form: 'block' | 'inline'): Call {
    const at = this.#head(tag);
    const isBlock = helperNames.blocks.includes(name);
    const count = helperNames.isBlock(name) ? 1 : name === 'lookup' ? 2 : undefined;
    const parameters = tag.params.length;
    if (helperNames.isInternal(name)) this.#refuse('template-internal-helper', at, { name });
    if (!isHelper(name)) this.#unknown(name, at);
    if (isBlock !== (form === 'block')) this.#refuse('template-helper-form', at, { name, form });
    if (count !== undefined && parameters !== count) this.#miscounted(name, count, count, parameters, at);
    return {
      type: 'call',
      helper: name,
      args: tag.params.map((it) => this.#expression(it)),
      ...this.#hash(tag.hash),
      at,
    };
  }

  #expression(expression: hbs.AST.Expression): Expression {
    switch (expression.type) {
      case 'PathExpression':
        return this.#lookup(expression as hbs.AST.PathExpression);
      case 'SubExpression': {
        const sub = expression as hbs.AST.SubExpression;
        return this.#call(sub, String(sub.path.original), 'inline');
      }
      case 'NullLiteral':
        return { type: 'literal', value: null };
      case 'UndefinedLiteral':
        return { type: 'literal' };
      default:
        return { type: 'literal', value: (expression as hbs.AST.StringLiteral).value };
    }
  }

  #hash(hash: hbs.AST.Hash | undefined): { hash?: Hash } {
    return hash ? { hash: hash.pairs.map(({ key, value }) => [key, this.#expression(value)]) } : {};
  }

  /** A literal in the place of a name is a name: `{{12}}` is the value under the key 12. */
  #lookup(path: hbs.AST.PathExpression | hbs.AST.Literal): Lookup {
    const at = this.#place(path);
    if (path.type !== 'PathExpression') {
      const { original, value } = path as hbs.AST.StringLiteral;
      return { type: 'lookup', from: 'context', up: 0, parts: [String(original ?? value)], at };
    }
    const { data, depth, parts } = path as hbs.AST.PathExpression;
    if (data) return { type: 'lookup', from: 'variable', up: depth, parts, at };
    const [first = '', ...rest] = parts;
    const up = depth === 0 && !isScoped(path) ? this.#names.findIndex((it) => it.includes(first)) : -1;
    if (up < 0) return { type: 'lookup', from: 'context', up: depth, parts, at };
    const index = this.#names[up]?.indexOf(first) ?? 0;
    return { type: 'lookup', from: 'param', up, index, parts: rest, at };
  }

  #place({ loc }: hbs.AST.Node): TemplateRange {
    return this.#placeOf(loc);
  }

  /** From the name to the last argument: the part of a block that says what it does. */
  #head({
    path,
    params,
    hash,
  }: {
    path: hbs.AST.Node;
    params: hbs.AST.Node[];
    hash?: hbs.AST.Node;
  }): TemplateRange {
    const { end } = (hash ?? params.at(-1) ?? path).loc;
    return this.#placeOf({ start: path.loc.start, end });
  }

  #placeOf(loc: Pick<hbs.AST.SourceLocation, 'start' | 'end'>): TemplateRange {
    const { place } = this.#parsed;
    const offset = place.offsetOf(loc.start);
    const { start, end } = place.location(offset, place.offsetOf(loc.end) - offset).range;
    return [start.line, start.column, end.line, end.column];
  }

  #written({ loc }: hbs.AST.Node): string {
    const { place, template } = this.#parsed;
    return template.text.slice(place.offsetOf(loc.start), place.offsetOf(loc.end));
  }

  #unknown(name: string, place: TemplateRange): never {
    return this.#refuse('template-unknown-helper', place, { name, path: false });
  }

  #miscounted(name: string, least: number, most: number, given: number, place: TemplateRange): never {
    return this.#refuse('template-argument-count', place, { name, least, most, given });
  }

  #refuse<C extends Code>(code: C, place: TemplateRange, args: ArgsOf<C>): never {
    throw failure(code, { file: this.#parsed.template.file, place }, args);
  }
}

const isHelper = (name: string): boolean => helperNames.all.includes(name);

/** `./name` and `this.name` are always values of the context, never helpers. */
const isScoped = (path: hbs.AST.Node): boolean =>
  /^\.|^this\b/.test(String((path as hbs.AST.PathExpression).original));

const blanksBefore = (text: string): number => text.length - text.trimStart().length;

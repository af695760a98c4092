import type { ArgsOf, Code } from '../../diagnostics/finding.ts';
import type { CompiledDocument } from '../compiled.ts';
import { failure, TemplateFailure } from '../failure.ts';
import type { Helper, HelperOptions } from '../helpers/helper.ts';
import { MAX_DEPTH, MAX_STEPS, MAX_TEXT } from '../limits.ts';
import { isInherited, ownField } from '../own.ts';
import type {
  BlockStatement,
  Call,
  Expression,
  Hash,
  Inclusion,
  Lookup,
  Program,
  TemplateRange,
} from '../program.ts';
import { TextTooLong } from '../text-too-long.ts';
import type { Trace } from '../trace.ts';
import type { ValueType } from '../types/value-type.ts';
import { accepts, expectedOf, kindOf } from './accepts.ts';
import { type BlockCall, blocks, section } from './blocks.ts';
import { Budget, type Excess } from './budget.ts';
import { DataPaths } from './data-path.ts';
import { type DataScope, type From, type Variables, within } from './scope.ts';
import { Tracing } from './tracing.ts';

/** Turns a value into text. */
type Escape = (value: unknown) => string;

/** One run of a document's templates over the data. */
export class Rendering {
  readonly #document: CompiledDocument;
  readonly #helpers: ReadonlyMap<string, Helper>;
  readonly #escape: Escape;
  readonly #tracing: Tracing | undefined;
  readonly #budget = new Budget();
  #depth = 0;

  /**
   * @param escaped turns each printed value into text
   * @param trace marks the origin of what is written; without it nothing is marked
   */
  constructor(
    document: CompiledDocument,
    helpers: ReadonlyMap<string, Helper>,
    escaped: Escape,
    trace?: Trace,
  ) {
    this.#document = document;
    this.#tracing = trace && new Tracing(trace);
    this.#helpers = helpers;
    this.#escape = escaped;
  }

  /**
   * Writes a template.
   *
   * @param root the data
   * @throws TemplateFailure at the first failure
   */
  run(program: Program, file: string, root: object): string {
    return this.#program(program, { ...EMPTY, context: root, variables: { root }, file }, [1, 1, 1, 1]);
  }

  /** @param around the place of the tag that led here */
  #program(program: Program, scope: DataScope, around: TemplateRange): string {
    const tracing = this.#tracing;
    let written = '';
    let texts = 0;
    for (const node of program.nodes) {
      if (typeof node === 'string') {
        const excess = this.#budget.write(node.length);
        if (excess) this.#exceeded(excess, around, scope);
        written += tracing ? tracing.text(node, program, texts, scope) : node;
        texts += 1;
      } else if (node.type === 'output') {
        this.#spend(1, 0, node.at, scope);
        const text = this.#printed(this.#value(node.value, scope), node.value, node.at, scope);
        written += tracing ? tracing.value(text, node, program, scope) : text;
      } else if (node.type === 'block') {
        const text = this.#deeper(node.at, scope, undefined, () => this.#block(node, scope));
        written += tracing ? tracing.block(text, node, program, scope) : text;
      } else {
        written += this.#inclusion(node, scope);
      }
    }
    return written;
  }

  #printed(value: unknown, expression: Expression, at: TemplateRange, scope: DataScope): string {
    if (typeof value === 'object' && value !== null) {
      const actual = Array.isArray(value) ? 'list' : 'map';
      this.#fail('template-not-text', at, scope, { actual }, expression);
    }
    const text = this.#escape(value);
    const excess = this.#budget.write(text.length);
    if (excess) this.#exceeded(excess, at, scope);
    return text;
  }

  #value(expression: Expression, scope: DataScope): unknown {
    if (expression.type === 'literal') return expression.value;
    return expression.type === 'lookup' ? this.#found(expression, scope) : this.#called(expression, scope);
  }

  #found({ from, up, index, parts, at }: Lookup, scope: DataScope): unknown {
    let value: unknown;
    if (from === 'context') {
      let there: DataScope | undefined = scope;
      for (let i = 0; i < up; i++) there = there?.outer;
      value = there?.context;
    } else if (from === 'param') {
      let params = scope.params;
      for (let i = 0; i < up; i++) params = params?.outer;
      value = params?.values[index ?? 0];
    } else {
      value = scope.variables;
      for (let i = 0; i < up; i++) value = ownField(value, '_parent');
    }
    for (const part of parts) value = this.#field(value, part, at, scope);
    return value;
  }

  /** Only an attack asks for a name that every object inherits and that the data do not have. */
  #field(value: unknown, name: string, at: TemplateRange, scope: DataScope): unknown {
    const field = ownField(value, name);
    if (field === undefined && value !== undefined && value !== null && isInherited(name)) {
      this.#fail('template-prototype', at, scope, { name });
    }
    return field;
  }

  #block(block: BlockStatement, scope: DataScope): string {
    const { value: expression, at } = block;
    const helper = expression.type === 'call' ? this.#helpers.get(expression.helper) : undefined;
    if (expression.type === 'call' && helper) return this.#helperBlock(block, expression, helper, scope);
    this.#spend(1, 0, at, scope);
    const own = expression.type === 'call' ? expression : undefined;
    const argument = own?.args[0] ?? expression;
    const value = this.#value(argument, scope);
    const call: BlockCall = {
      value,
      hash: this.#hash(own?.hash, scope),
      context: scope.context,
      variables: scope.variables,
      from: { expression: argument, scope },
      body: (context, frame = {}) => this.#enclosed(block.body, at, scope, context, frame),
      inverse: (context) => this.#enclosed(block.inverse, at, scope, context, {}),
      step: () => this.#spend(1, 0, at, scope),
      refuse: (actual) => this.#fail('template-not-list', at, scope, { actual }, argument),
    };
    const write = (own && blocks.get(own.helper)) ?? section;
    return write(call);
  }

  #enclosed(
    body: Program | undefined,
    at: TemplateRange,
    scope: DataScope,
    context: unknown,
    frame: { variables?: Variables; params?: readonly unknown[]; from?: From },
  ): string {
    if (!body) return '';
    const { variables, params: values = [], from } = frame;
    const params = body.params ? { values, from, outer: scope.params } : undefined;
    return this.#program(body, within(scope, context, variables, params, from), at);
  }

  #helperBlock(block: BlockStatement, call: Call, helper: Helper, scope: DataScope): string {
    const args = call.args.map((it) => this.#value(it, scope));
    const hash = this.#hash(call.hash, scope, isMarkup(helper));
    const variables = scope.variables;
    const options: HelperOptions = {
      hash,
      data: variables,
      fn: (context, frame = {}) => {
        const own = (frame.data ?? variables) as Variables;
        this.#spend(1, 0, call.at, scope);
        return this.#enclosed(block.body, call.at, scope, context, {
          variables: own,
          params: frame.blockParams ?? [],
          from: { container: args[0], key: Number(own.index) },
        });
      },
      inverse: (context) => this.#enclosed(block.inverse, call.at, scope, context, {}),
    };
    const written = this.#helped(helper, call, args, options, scope);
    if (!isMarkup(helper)) return this.#printed(written, call, call.at, scope);
    const text = typeof written === 'string' ? written : '';
    const excess = this.#budget.write(text.length);
    if (excess) this.#exceeded(excess, call.at, scope);
    return text;
  }

  #called(call: Call, scope: DataScope): unknown {
    const args = call.args.map((it) => this.#value(it, scope));
    if (call.helper === 'lookup') {
      this.#spend(1, 0, call.at, scope);
      const [value, key] = args;
      if (key === undefined || key === null) return undefined;
      if (typeof key === 'string' || typeof key === 'number')
        return this.#field(value, String(key), call.at, scope);
      return this.#fail(
        'template-argument',
        call.at,
        scope,
        { helper: 'lookup', parameter: 'key', expected: 'text', actual: kindOf(key) as 'map' },
        call.args[1],
      );
    }
    const helper = this.#helpers.get(call.helper);
    if (!helper) throw new TypeError(`no helper ${call.helper}`);
    const options: HelperOptions = { hash: this.#hash(call.hash, scope), data: scope.variables };
    return this.#helped(helper, call, args, options, scope);
  }

  /** Runs a helper, after checking its arguments and counting its work. */
  #helped(
    helper: Helper,
    call: Call,
    args: readonly unknown[],
    options: HelperOptions,
    scope: DataScope,
  ): unknown {
    const { at } = call;
    let work = 1;
    let text = 0;
    const weigh = (it: unknown) => {
      if (Array.isArray(it)) work += it.length;
      else if (typeof it === 'string') text += it.length;
    };
    args.forEach(weigh);
    if (call.hash) Object.values(options.hash).forEach(weigh);
    this.#spend(work, text, at, scope);
    this.#check(helper, call, args, options.hash, scope);
    try {
      const result = helper.run(args, options, scope.context);
      if (typeof result === 'string') {
        if (result.length > MAX_TEXT) throw new TextTooLong();
        this.#spend(0, result.length, at, scope);
      }
      return result;
    } catch (error) {
      if (error instanceof TemplateFailure) throw error;
      if (error instanceof TextTooLong) return this.#exceeded('text', at, scope);
      if (!(error instanceof RangeError)) throw error;
      return this.#fail('template-out-of-range', at, scope, { helper: helper.name }, call);
    }
  }

  #check(
    { name, parameters, options = [] }: Helper,
    call: Call,
    args: readonly unknown[],
    hash: Readonly<Record<string, unknown>>,
    scope: DataScope,
  ): void {
    const refuse = (parameter: string, type: ValueType, value: unknown, from: Expression | undefined) =>
      this.#fail(
        'template-argument',
        call.at,
        scope,
        { helper: name, parameter, expected: expectedOf(type), actual: kindOf(value) as 'text' },
        from,
      );
    args.forEach((value, index) => {
      // The last parameter takes all further arguments.
      const parameter = parameters[Math.min(index, parameters.length - 1)];
      if (parameter && !accepts(parameter.type, value)) {
        refuse(parameter.name, parameter.type, value, call.args[index]);
      }
    });
    if (!call.hash) return;
    for (const { name: key, type } of options) {
      const value = ownField(hash, key);
      if (!accepts(type, value)) refuse(key, type, value, call.hash?.find(([it]) => it === key)?.[1]);
    }
  }

  /** @param asMarkup whether to escape values that are not literals in the template */
  #hash(hash: Hash | undefined, scope: DataScope, asMarkup = false): Readonly<Record<string, unknown>> {
    if (!hash) return NO_HASH;
    return Object.fromEntries(
      hash.map(([key, expression]) => {
        const value = this.#value(expression, scope);
        const isText = typeof value === 'string' || typeof value === 'number';
        return [key, asMarkup && isText && expression.type !== 'literal' ? this.#escape(value) : value];
      }),
    );
  }

  #inclusion(inclusion: Inclusion, scope: DataScope): string {
    const { at, body, hash } = inclusion;
    this.#spend(1, 0, at, scope);
    const name =
      typeof inclusion.name === 'string' ? inclusion.name : String(this.#value(inclusion.name, scope) ?? '');
    const value = inclusion.context ? this.#value(inclusion.context, scope) : scope.context;
    const context = hash
      ? Object.fromEntries([...fieldsOf(value), ...Object.entries(this.#hash(hash, scope))])
      : value;
    const from: From = hash
      ? { base: inclusion.context, hash, scope }
      : inclusion.context
        ? { expression: inclusion.context, scope }
        : { expression: CONTEXT, scope };
    if (name === '@partial-block') return this.#partialBlock(at, context, from, scope);
    if (!Object.hasOwn(this.#document.blocks, name)) {
      if (!body) this.#fail('template-no-block', at, scope, { name: name.slice(0, MOST_SHOWN) });
      return this.#deeper(at, scope, name, () => this.#enclosed(body, at, scope, context, { from }));
    }
    const enclosed = body ? { body, scope } : scope.enclosed;
    return this.#deeper(at, scope, name, () =>
      this.#program(
        this.#document.blocks[name] as Program,
        {
          context,
          from,
          variables: scope.variables,
          outer: undefined,
          params: undefined,
          file: this.#document.files.blocks[name] ?? name,
          enclosed,
        },
        [1, 1, 1, 1],
      ),
    );
  }

  #partialBlock(at: TemplateRange, context: unknown, from: From, scope: DataScope): string {
    const { enclosed } = scope;
    if (!enclosed) return this.#fail('template-no-block', at, scope, { name: '@partial-block' });
    return this.#deeper(at, scope, '@partial-block', () =>
      this.#enclosed(enclosed.body, at, enclosed.scope, context, { variables: scope.variables, from }),
    );
  }

  /** Goes one level deeper. A template that calls itself without end is stopped long before the stack overflows. */
  #deeper(at: TemplateRange, scope: DataScope, name: string | undefined, write: () => string): string {
    if (this.#depth >= MAX_DEPTH) this.#fail('template-recursion', at, scope, { name, limit: MAX_DEPTH });
    this.#depth += 1;
    const written = write();
    this.#depth -= 1;
    return written;
  }

  #spend(steps: number, text: number, at: TemplateRange, scope: DataScope): void {
    const excess = this.#budget.spend(steps, text);
    if (excess) this.#exceeded(excess, at, scope);
  }

  #exceeded(what: Excess, at: TemplateRange, scope: DataScope): never {
    return this.#fail('template-too-much', at, scope, {
      what,
      limit: what === 'steps' ? MAX_STEPS : MAX_TEXT,
    });
  }

  /** @param cause the expression whose value is to blame */
  #fail<C extends Code>(
    code: C,
    at: TemplateRange,
    scope: DataScope,
    args: ArgsOf<C>,
    cause?: Expression,
  ): never {
    const path = cause && new DataPaths(scope.variables.root).of(cause, scope);
    throw failure(code, { file: scope.file, place: at }, args, path);
  }
}

/** The first scope has nothing around it. */
const EMPTY = { from: undefined, outer: undefined, params: undefined, enclosed: undefined };

const NO_HASH: Readonly<Record<string, unknown>> = Object.freeze({});

/** How many characters of a name a message repeats. */
const MOST_SHOWN = 40;

/** `this` */
const CONTEXT: Lookup = { type: 'lookup', from: 'context', up: 0, parts: [], at: [1, 1, 1, 1] };

/** The keys of a context; only a map or a list has any. */
const fieldsOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

/** Whether a helper writes template text, which is not escaped again. */
const isMarkup = ({ returns }: Helper): boolean => typeof returns !== 'function' && returns.kind === 'markup';

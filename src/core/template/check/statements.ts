import { firstTag } from '../parse/tags.ts';
import { membersOf, PERSON, type ValueType } from '../types/value-type.ts';
import { checkBlock } from './block-statement.ts';
import { called, calledName, expressionValue } from './call.ts';
import type { CheckContext } from './check-context.ts';
import { checkPartial } from './partial-statement.ts';
import { kindsIn } from './path.ts';
import type { TemplateSpan } from './report.ts';
import type { TypeScope } from './scope.ts';
import { asPath, type StatementPlace } from './statement-place.ts';

/**
 * Checks the statements of a template or of a branch.
 *
 * @param at their place, and what to do for the blocks that they call
 */
export function checkStatements(
  program: hbs.AST.Program | undefined,
  at: Omit<StatementPlace, 'inside'>,
): void {
  const inside = (branch: hbs.AST.Program | undefined, scope: TypeScope) =>
    checkStatements(branch, { ...at, scope });
  for (const node of program?.body ?? []) checkStatement(node, { ...at, inside });
}

function checkStatement(node: hbs.AST.Statement, at: StatementPlace): void {
  switch (node.type) {
    case 'MustacheStatement':
      checkMustache(node as hbs.AST.MustacheStatement, at);
      break;
    case 'BlockStatement':
      checkBlock(node as hbs.AST.BlockStatement, at);
      break;
    case 'PartialStatement':
      checkPartial(node as hbs.AST.PartialStatement, at);
      break;
    case 'PartialBlockStatement':
    case 'Decorator':
    case 'DecoratorBlock':
      reportInlineBlock(node, at);
      break;
    case 'ContentStatement':
      checkContent(node as hbs.AST.ContentStatement, at);
      break;
  }
}

function reportInlineBlock(node: hbs.AST.Statement, { reporter }: StatementPlace): void {
  const stretch = reporter.stretch(node);
  const tag = firstTag(reporter.written(stretch));
  reporter.report('template-inline-block', { offset: stretch.offset, length: tag.length }, { tag });
}

/** Reports closing braces in literal text: they were meant to close a tag. */
function checkContent(node: hbs.AST.ContentStatement, { reporter }: StatementPlace): void {
  const { offset } = reporter.stretch(node);
  // A tag escaped with a backslash is literal text that begins with its braces; the braces that close it are right.
  const text = String(node.original).replace(/\{\{[\s\S]*?\}\}+/g, (it) => ' '.repeat(it.length));
  for (const { index } of text.matchAll(/\}\}+/g)) {
    const length = /^\}+/.exec(text.slice(index))![0].length;
    reporter.report(
      'template-stray-braces',
      { offset: offset + index, length },
      { braces: '}'.repeat(length) },
    );
  }
}

/** Checks `{{…}}`: a printed value, or the printed result of a helper. */
function checkMustache(node: hbs.AST.MustacheStatement, at: StatementPlace): void {
  const { reporter, scope, helpers } = at;
  if (!node.escaped) {
    reporter.report('template-raw-output', reporter.stretch(node), {});
    return;
  }
  const place: CheckContext = { ...at, printed: true };
  const path = asPath(node.path);
  const name = calledName(path, scope);
  const isHelper = name !== undefined && (helpers.all.includes(name) || helpers.isInternal(name));
  if (!isHelper && node.params.length === 0 && !node.hash?.pairs.length) {
    checkPrinted(path, place);
    return;
  }
  const helper = name === undefined ? undefined : helpers.named(name);
  if (name !== undefined && (helper?.block || helpers.isBlock(name))) {
    reporter.report('template-helper-form', reporter.stretch(path), { name, form: 'inline' });
    for (const argument of node.params) expressionValue(argument, { ...place, printed: false });
    return;
  }
  const { type, missing } = called({ ...node, type: 'SubExpression', path }, place);
  const inner = reporter.written(reporter.stretch(node)).replace(/^\{\{~?\s*|\s*~?\}\}$/g, '');
  if (reportUnprintable(type, reporter.stretch(path), `(${inner})`, place) || !missing) return;
  if (!reporter.inTableRow(node)) reporter.report('template-unguarded', missing, { path: `(${inner})` });
}

function checkPrinted(path: hbs.AST.PathExpression, place: CheckContext): void {
  const { reporter } = place;
  const { type, missing } = expressionValue(path, place);
  const at = reporter.stretch(path);
  const written = reporter.written(at);
  if (reportUnprintable(type, at, written, place) || !missing || reporter.inTableRow(path)) return;
  reporter.report('template-unguarded', missing, { path: written });
}

/** Reports a value that may be a list, a map or a boolean, which cannot be printed sensibly. */
function reportUnprintable(
  type: ValueType,
  at: TemplateSpan,
  path: string,
  { reporter }: CheckContext,
): boolean {
  const found = kindsIn(type).filter((it) => ['list', 'map', 'boolean'].includes(it));
  if (found.length === 0) return false;
  reporter.report('template-not-printable', at, { path, found, person: membersOf(type).some(isPerson) });
  return true;
}

const keysOf = (type: ValueType): string => (type.kind === 'map' ? Object.keys(type.keys).sort().join() : '');
const PERSON_KEYS = membersOf(PERSON)
  .map(keysOf)
  .find((it) => it !== '');

/** Whether a type is a person, or a list of persons. */
const isPerson = (type: ValueType): boolean =>
  type.kind === 'list' ? membersOf(type.of).some(isPerson) : keysOf(type) === PERSON_KEYS;

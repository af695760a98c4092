import { finding } from '../../diagnostics/finding.ts';
import { ATTACHMENT_CONTENTS } from '../../model/attachment-content.ts';
import type { Finding } from '../../model/diagnostic.ts';
import { FILE_START } from '../../model/diagnostic.ts';
import { nearest } from '../../spelling/nearest.ts';
import { unitType } from '../generated/unit-types.ts';
import { helperNames } from '../helper-names.ts';
import { type ParsedTemplate, parseTemplate } from '../parse/parse-template.ts';
import type { TemplateText } from '../parse/template-text.ts';
import { typeNumbers } from '../types/type-identity.ts';
import { ANY, DATE, type MapType, type ValueType } from '../types/value-type.ts';
import { checkReferences } from './references.ts';
import { collectFindings, type Findings, reporterFor } from './report.ts';
import type { TypeScope } from './scope.ts';
import { checkStatements } from './statements.ts';
import type { TemplateData, TemplateSet } from './template-set.ts';

/**
 * Checks the templates of one document against the schema of the data, without any data. Every name that a template
 * uses must exist in the scope where it is used, also in a block that other templates call.
 *
 * @returns the findings in the set's own files, file by file, each from top to bottom; it never throws, whatever the
 *   templates hold
 */
export function checkTemplates(set: TemplateSet): Finding[] {
  const findings = collectFindings(set.own);
  const parsed = new Map<TemplateText, ParsedTemplate>();
  for (const template of templatesOf(set)) {
    const result = parseTemplate(template);
    if ('program' in result) parsed.set(template, result);
    else findings.add(result.finding);
  }
  const reached = checkAll(set, parsed, findings);
  // Skipped if a template could not be parsed, since it is then unknown what that one calls and marks.
  if (parsed.size === templatesOf(set).length) {
    reportUnused(set, reached, findings);
    const markdown = [...(set.body ? [set.body] : []), ...set.blocks.values()].map((it) => parsed.get(it)!);
    const attachments = Object.keys(dataOf(set).attachments);
    checkReferences(markdown, new Set([...attachments, ...(set.references ?? [])]), findings);
  }
  return inOrder(set, findings.all());
}

const templatesOf = ({ title, body, blocks, wordings = [] }: TemplateSet): TemplateText[] => [
  ...(title ? [title] : []),
  ...(body ? [body] : []),
  ...blocks.values(),
  ...wordings,
];

/** A block to check in a scope. */
interface Visit {
  readonly name: string;
  readonly scope: TypeScope;
  /** The blocks that led to it, the outermost first. */
  readonly within: readonly string[];
}

/**
 * The most scopes in which one block is checked. A block that calls itself with more and more keys would have no end of
 * them; the built-in blocks have four at most.
 */
const MOST_SCOPES = 50;

/**
 * Checks every template, and each block in every scope in which it is called. Returns the blocks that a document
 * reaches.
 */
function checkAll(
  set: TemplateSet,
  parsed: ReadonlyMap<TemplateText, ParsedTemplate>,
  findings: Findings,
): ReadonlySet<string> {
  const blocks = [...set.blocks.keys()];
  const seen = new Map<string, Set<string>>();
  const numberOf = typeNumbers();
  const waiting: Visit[] = [];

  const check = (template: TemplateText, scope: TypeScope, within: readonly string[]) => {
    const it = parsed.get(template);
    if (!it) return;
    const call = (name: string, inner: TypeScope) => waiting.push({ name, scope: inner, within });
    // In a block that calls itself no unknown paths are reported: it was checked in the outer scope, and items of the
    // last level have no items below them.
    const isRecursive = within.indexOf(within.at(-1) ?? '') < within.length - 1;
    const reporter = reporterFor(it, isRecursive ? withoutUnknownPaths(findings) : findings);
    checkStatements(it.program, { scope, reporter, helpers: helperNames, blocks, call });
  };
  const visitWaiting = () => {
    for (let visit = waiting.shift(); visit; visit = waiting.shift()) {
      const { name, scope, within } = visit;
      const scopes = seen.get(name) ?? new Set();
      seen.set(name, scopes);
      const identity = identityOf(scope, numberOf);
      if (scopes.has(identity) || scopes.size >= MOST_SCOPES) continue;
      scopes.add(identity);
      check(set.blocks.get(name)!, scope, within.includes(name) ? [name, name] : [...within, name]);
    }
  };

  const root = topScope(set);
  for (const template of [set.title, set.body, ...(set.wordings ?? [])])
    if (template) check(template, root, []);
  // An attachment that shows the unit's data is written by its own block.
  for (const { block: name } of Object.values(dataOf(set).attachments))
    if (set.blocks.has(name)) waiting.push({ name, scope: root, within: [] });
  visitWaiting();
  const reached = new Set(seen.keys());
  for (const [name, template] of set.blocks) {
    // Nothing calls this block, so nothing is known of its scope.
    if (!seen.has(name)) check(template, { ...root, frames: [ANY] }, [name]);
    visitWaiting();
  }
  return reached;
}

const withoutUnknownPaths = (findings: Findings): Findings => ({
  ...findings,
  add: (it) => it.code !== 'template-unknown-path' && findings.add(it),
});

const dataOf = ({ data = UNIT }: TemplateSet): TemplateData => data;

const UNIT: TemplateData = { type: unitType, attachments: ATTACHMENT_CONTENTS };

/** What the templates of a document see: the data, the day reported on, and the pack's options. */
function topScope(set: TemplateSet): TypeScope {
  const { options } = set;
  const { type } = dataOf(set);
  const none: ValueType = { kind: 'map', keys: {} };
  const root: MapType = {
    ...type,
    keys: { ...type.keys, reportedOn: { type: DATE }, options: { type: options ?? none } },
  };
  return { root, frames: ['root'], variables: [], params: new Map() };
}

function identityOf({ root, frames, variables }: TypeScope, numberOf: (type: ValueType) => number): string {
  return JSON.stringify([
    numberOf(root),
    frames.map((it) => (it === 'root' ? it : numberOf(it))),
    variables.map((it) => Object.entries(it).map(([name, type]) => [name, numberOf(type)])),
  ]);
}

function reportUnused({ blocks }: TemplateSet, reached: ReadonlySet<string>, findings: Findings): void {
  for (const [name, { file }] of blocks) {
    if (reached.has(name)) continue;
    const suggestion = nearest(name, [...reached])?.name;
    findings.add(finding('template-unused-block', { file, range: FILE_START }, { name, suggestion }));
  }
}

/** Findings in the order of the templates, and within a file from top to bottom. */
function inOrder(set: TemplateSet, findings: readonly Finding[]): Finding[] {
  const files = [...new Set(templatesOf(set).map((it) => it.file))];
  return [...findings].sort(
    (one, other) =>
      files.indexOf(one.file) - files.indexOf(other.file) ||
      one.range.start.line - other.range.start.line ||
      one.range.start.column - other.range.start.column,
  );
}

import { type ArgsOf, type Code, finding } from '../../diagnostics/finding.ts';
import type { Finding, TextEdit } from '../../model/diagnostic.ts';
import type { ParsedTemplate } from '../parse/parse-template.ts';

/** A part of a template; offset and length in UTF-16 units, from 0. */
export interface TemplateSpan {
  readonly offset: number;
  readonly length: number;
}

/** Collects the findings in the templates of a set. */
export interface Findings {
  /** Adds a finding, unless there is one with its code at its place already: a block is checked once for each scope. */
  add(finding: Finding): void;
  all(): readonly Finding[];
}

/** Collects the findings in some files and drops all others. */
export function collectFindings(own: ReadonlySet<string>): Findings {
  const found = new Map<string, Finding>();
  return {
    add(finding) {
      if (!own.has(finding.file)) return;
      const { line, column } = finding.range.start;
      const key = JSON.stringify([finding.file, line, column, finding.code]);
      if (!found.has(key)) found.set(key, finding);
    },
    all: () => [...found.values()],
  };
}

/** Reports what is wrong in one template. */
export interface TemplateReporter {
  report<C extends Code>(code: C, at: TemplateSpan, args: ArgsOf<C>, replacement?: string): void;
  /** The place of a node. */
  stretch(node: hbs.AST.Node): TemplateSpan;
  /** The place of the key of `key=value`, with the brackets around it if it has any. */
  keyStretch(pair: hbs.AST.HashPair): TemplateSpan;
  /** The template's text at a place. */
  written(at: TemplateSpan): string;
  /** Whether a node stands in a row of a table, whose cells may be empty. */
  inTableRow(node: hbs.AST.Node): boolean;
}

/** The key at the beginning of `key=value`. */
const KEY = /^(?:\[(?:\\\]|[^\]])*\]|[^\s=]+)/;

/**
 * A reporter for one template. The `replacement` given to `report` is the text to write at the finding's place, if it
 * is certain.
 */
export function reporterFor({ template, place }: ParsedTemplate, findings: Findings): TemplateReporter {
  const stretch = ({ loc }: hbs.AST.Node): TemplateSpan => {
    const offset = place.offsetOf(loc.start);
    return { offset, length: Math.max(0, place.offsetOf(loc.end) - offset) };
  };
  const written = ({ offset, length }: TemplateSpan) => template.text.slice(offset, offset + length);
  return {
    report(code, at, args, replacement) {
      const location = place.location(at.offset, at.length);
      const fix: TextEdit[] | undefined =
        replacement === undefined ? undefined : [{ range: location.range, newText: replacement }];
      findings.add(finding(code, location, args, fix));
    },
    stretch,
    keyStretch(pair) {
      const at = stretch(pair);
      return { offset: at.offset, length: KEY.exec(written(at))?.[0].length ?? 0 };
    },
    written,
    inTableRow: ({ loc }) => place.lineAt(place.offsetOf(loc.start)).trimStart().startsWith('|'),
  };
}

import { expect, it } from 'vitest';
import { rules } from '../../src/core/rules/list.ts';
import { isTextRule } from '../../src/core/rules/rule.ts';
import type { DocumentKind } from '../../src/core/unit/kinds/kinds.ts';

/**
 * Why a rule of some kinds of document does not ask the same of this one. A kind that is new has to decide on each of
 * these rules: the types ask for it here, and the test for each rule.
 */
const NOT_ASKED: Readonly<Record<DocumentKind, Readonly<Record<string, string>>>> = {
  'situation-report': { 'unknown-article': 'it has no articles' },
  provisions: {
    'unknown-article': 'it has no articles',
    'leadership-missing': 'it says who bears what, not who leads',
    'lead-in-twice': 'it has no overview',
    'signatory-missing': 'it is issued downwards',
    'request-in-report': 'it is no report',
  },
  opinions: {
    'unknown-article': 'it has no articles',
    'leadership-missing': 'it says what is to be done, not who leads',
    'lead-in-twice': 'it has no overview',
    'signatory-missing': 'it is issued downwards',
    'request-in-report': 'it is no report',
  },
  rules: {
    'leadership-missing': 'it says how a duty is carried out, not who leads',
    'lead-in-twice': 'it has no overview',
    'signatory-missing': 'it is issued downwards',
    'request-in-report': 'it is no report',
  },
  letter: {
    'unknown-article': 'it has no articles',
    'leadership-missing': 'the report that it accompanies names them',
    'lead-in-twice': 'it has no overview',
    'signatory-missing': 'letters have no place for a signatory (GB/T 9704-2012, 10.1)',
    'request-in-report': 'a letter may ask for something',
  },
};

const ofSomeKinds = rules.flatMap((rule) =>
  !isTextRule(rule) && rule.documents ? [[rule.code, rule.documents] as const] : [],
);

it.each(Object.entries(NOT_ASKED))(
  '%s: every rule of some kinds asks it, or it is said why not',
  (kind, reasons) => {
    const silent = ofSomeKinds
      .filter(([, kinds]) => !kinds.includes(kind as DocumentKind))
      .map(([code]) => code);
    expect(Object.keys(reasons).sort()).toEqual(silent.sort());
  },
);

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inPassages } from '../../../src/core/check/passages/in-passages.ts';
import { composeTraced, composeVolumeTraced } from '../../../src/core/compose/traced.ts';
import type { Block } from '../../../src/core/document/document.ts';
import type { Unit } from '../../../src/core/generated/unit.ts';
import type { Passage } from '../../../src/core/model/passage.ts';
import { proseOf } from '../../../src/core/prose/prose.ts';
import { rules } from '../../../src/core/rules/list.ts';
import { isTextRule } from '../../../src/core/rules/rule.ts';
import { defaultSettings } from '../../../src/core/rules/settings/settings.ts';
import { documentsIn } from '../../../src/core/unit/documents-in.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../../../src/core/unit/kinds/kinds.ts';
import { exampleNames, exampleUnit } from '../../support/examples.ts';
import { asOwnPack } from '../../support/own-pack.ts';
import { runs } from '../../support/runs.ts';
import { writtenUnit } from '../../support/written-unit-arbitrary.ts';

/**
 * Every rule that reads texts, also those for whole texts. long-entry is left out: it is about the entries of a file,
 * and long-paragraph checks the paragraphs of a document.
 */
const textRules = rules.filter(isTextRule).filter(({ code }) => code !== 'long-entry');
const packs = new Map([...DOCUMENT_KINDS, 'volume'].map((kind) => [kind, asOwnPack(kind)] as const));

/** The findings in the words of the packs, and where these meet the data: the code and the text. */
function foundIn(passages: readonly Passage[], unit: Unit): string[] {
  const given = {
    rules: textRules,
    settings: defaultSettings,
    texts: proseOf(unit),
    locate: () => undefined,
  };
  if (inPassages(passages, given).length === 0) return [];
  return passages.flatMap((passage) =>
    inPassages([passage], given).map(({ code }) => `${code}: ${passage.value}`),
  );
}

/** Numbered paragraphs that are the only ones of their level below the same parent. */
function loneNumbers(blocks: readonly Block[]): Block[] {
  return blocks.filter((block, index) => {
    if (block.type !== 'paragraph' || !block.level) return false;
    const { level } = block;
    const isSame = (it: Block) => 'level' in it && it.level === level;
    const isAbove = (it: Block) => 'level' in it && it.level !== undefined && it.level < level;
    const before = blocks.slice(0, index).reverse();
    const after = blocks.slice(index + 1);
    const above = before.findIndex(isAbove);
    const below = after.findIndex(isAbove);
    const beside = [
      ...(above < 0 ? before : before.slice(0, above)),
      ...(below < 0 ? after : after.slice(0, below)),
    ];
    return !beside.some(isSame);
  });
}

/** The findings in the other documents, by the data that these are made from. */
const known = new Map<string, string[]>();

function faultsOf(unit: Unit): string[] {
  const { subject, organisation, document, year } = unit;
  const others = JSON.stringify({ subject, organisation, document, year });
  const report = faultsIn(unit, ['situation-report']);
  const beside = known.get(others) ?? faultsBeside(unit);
  if (unit.rules !== undefined && Object.keys(unit.rules).length === 0) known.set(others, beside);
  return [...report, ...beside];
}

function faultsBeside(unit: Unit): string[] {
  const kinds = documentsIn(unit).filter((it) => it !== 'situation-report');
  const { passages } = composeVolumeTraced(unit, [], { template: packs.get('volume') });
  return [...faultsIn(unit, kinds), ...foundIn(passages, unit)];
}

function faultsIn(unit: Unit, kinds: readonly DocumentKind[]): string[] {
  return kinds.flatMap((kind) => {
    const { result, passages } = composeTraced(unit, kind, { template: packs.get(kind) });
    const lone = kind === 'rules' ? [] : loneNumbers(result.body);
    return [...foundIn(passages, unit), ...lone.map((it) => `lone number: ${JSON.stringify(it)}`)];
  });
}

describe('the rules find nothing in our own words', () => {
  it.each(exampleNames)('with the data of %s', (name) => expect(faultsOf(exampleUnit(name))).toEqual([]));

  it('with any data that are well written', () => {
    fc.assert(
      fc.property(writtenUnit, (unit) => {
        expect(faultsOf(unit)).toEqual([]);
      }),
      { numRuns: runs(40) },
    );
  }, 3_600_000);
});

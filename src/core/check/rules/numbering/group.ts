import type { RuleGroup } from '../../rule.ts';
import { itemsRunTogether } from './items-run-together.ts';
import { mixedOrdinals } from './mixed-ordinals.ts';
import { numberBrackets } from './number-brackets.ts';
import { numberMark } from './number-mark.ts';
import { numberSequence } from './number-sequence.ts';
import { singleItem } from './single-item.ts';
import { skippedLevel } from './skipped-level.ts';
import { typedNumber } from './typed-number.ts';

/** The marks in front of headings and items, where they are typed by hand. */
export const numbering: RuleGroup = {
  name: 'numbering',
  zh: '序号',
  en: 'Numbering',
  rules: [
    typedNumber,
    numberMark,
    numberBrackets,
    numberSequence,
    skippedLevel,
    singleItem,
    mixedOrdinals,
    itemsRunTogether,
  ],
};

import type { RuleGroup } from '../../rule.ts';
import { preferredWord } from './preferred-word.ts';
import { structuralParticle } from './structural-particle.ts';
import { wrongWord } from './wrong-word.ts';

/** Which word is written, and with which characters. */
export const words: RuleGroup = {
  name: 'words',
  zh: '用字',
  en: 'Words',
  rules: [wrongWord, preferredWord, structuralParticle],
};

import { entry } from '../../../wording/entry.ts';

export const words = entry<{ found: string; expected: string }>({
  severity: 'warning',
  zh: {
    message: ({ found }) => `层次序数“${found}”越了级`,
    hint: ({ expected }) => `依次用一、（一）、1.、（1），这里用“${expected}”`,
  },
  en: {
    message: ({ found }) => `the number "${found}" skips a level`,
    hint: ({ expected }) => `levels go 一、 （一） 1. （1）: "${expected}" is due here`,
  },
});

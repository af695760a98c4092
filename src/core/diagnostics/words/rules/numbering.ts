import { entry } from '../../entry.ts';

export const numberingWords = {
  'typed-number': entry<{ written: string }>({
    severity: 'warning',
    zh: {
      message: ({ written }) => `手工写了序号“${written}”，成文时还会自动编号`,
      hint: ({ written }) => `删去“${written}”；序号由模板统一编排`,
    },
    en: {
      message: ({ written }) => `"${written}" is typed by hand where the document numbers by itself`,
      hint: ({ written }) => `remove "${written}"; the template sets the numbers`,
    },
  }),
  'number-mark': entry<{ number: string; mark: string; right: string }>({
    severity: 'warning',
    zh: {
      message: ({ number, mark }) => `序号“${number}”后面的“${mark}”不合规定`,
      hint: ({ right }) => `写作“${right}”`,
    },
    en: {
      message: ({ number, mark }) => `"${mark}" does not belong behind the number "${number}"`,
      hint: ({ right }) => `write "${right}"`,
    },
  }),
  'number-brackets': entry<{ written: string; right: string }>({
    severity: 'warning',
    zh: {
      message: ({ written }) => `序号“${written}”用了半角括号`,
      hint: ({ right }) => `写作“${right}”`,
    },
    en: {
      message: ({ written }) => `the number "${written}" stands in half-width brackets`,
      hint: ({ right }) => `write "${right}"`,
    },
  }),
  'number-sequence': entry<{ found: string; expected: string }>({
    severity: 'warning',
    zh: {
      message: ({ found, expected }) => `序号不连续：这里应是“${expected}”，写的是“${found}”`,
      hint: () => '核对是漏了一项，还是增删后没有改序号',
    },
    en: {
      message: ({ found, expected }) =>
        `the numbers do not run on: "${expected}" is due here, not "${found}"`,
      hint: () => 'check whether an item is missing, or the numbers were not changed with the items',
    },
  }),
  'skipped-level': entry<{ found: string; expected: string }>({
    severity: 'warning',
    zh: {
      message: ({ found }) => `层次序数“${found}”越了级`,
      hint: ({ expected }) => `依次用一、（一）、1.、（1），这里用“${expected}”`,
    },
    en: {
      message: ({ found }) => `the number "${found}" skips a level`,
      hint: ({ expected }) => `levels go 一、 （一） 1. （1）: "${expected}" is due here`,
    },
  }),
  'single-item': entry<{ number: string }>({
    severity: 'warning',
    zh: {
      message: ({ number }) => `只有一项，却编了序号“${number}”`,
      hint: () => '只有一项的不编序号；还有其他各项的，补写齐全',
    },
    en: {
      message: ({ number }) => `"${number}" numbers the only item there is`,
      hint: () => 'remove the number, or add the items that are missing',
    },
  }),
  'mixed-ordinals': entry<{ found: string; expected: string; first: string }>({
    severity: 'warning',
    zh: {
      message: ({ found, first }) => `前面用“${first}”起头，这里改用了“${found}”，序次语混用`,
      hint: ({ expected }) => `前后用同一套序次语，这里写作“${expected}”`,
    },
    en: {
      message: ({ found, first }) => `"${found}" goes on from a count that began with "${first}"`,
      hint: ({ expected }) => `keep to one set of words: "${expected}" is due here`,
    },
  }),
  'items-run-together': entry<{ found: string; before: string }>({
    severity: 'warning',
    zh: {
      message: ({ found, before }) => `“${found}”和“${before}”写在了一段，而其他各项各占一段`,
      hint: ({ found }) => `在“${found}”之前另起一段`,
    },
    en: {
      message: ({ found, before }) =>
        `"${found}" stands in one paragraph with "${before}", while other items have their own`,
      hint: ({ found }) => `begin a new paragraph before "${found}"`,
    },
  }),
};

import { entry } from '../../../wording/entry.ts';

export const words = entry<{ found: string; expected: string }>({
  severity: 'warning',
  zh: {
    message: ({ found, expected }) => `序号不连续：这里应是“${expected}”，写的是“${found}”`,
    hint: () => '核对是漏了一项，还是增删后没有改序号',
  },
  en: {
    message: ({ found, expected }) => `the numbers do not run on: "${expected}" is due here, not "${found}"`,
    hint: () => 'check whether an item is missing, or the numbers were not changed with the items',
  },
});

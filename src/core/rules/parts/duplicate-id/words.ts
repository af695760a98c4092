import { entry } from '../../../wording/entry.ts';

export const words = entry<{ id: string; line: number }>({
  severity: 'error',
  zh: {
    message: ({ id, line }) => `问题编号“${id}”与第 ${line} 行的重复`,
    hint: (_, keys) => `换一个没有用过的编号，整改中${keys.name('对应问题', 'problems')}的编号也一并核对`,
  },
  en: {
    message: ({ id, line }) => `the problem id "${id}" is already used on line ${line}`,
    hint: () => 'choose an id that is not in use, and check which of the two the rectifications mean',
  },
});

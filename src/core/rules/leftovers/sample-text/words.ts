import { entry } from '../../../wording/entry.ts';

export const words = entry<{ text: string }>({
  severity: 'warning',
  zh: {
    message: ({ text }) => `“${text}”是新建文件时带的示例，不是本单位的情况`,
    hint: () => '改成本单位的情况；没有的就删去，或者在行首加上 # 不让它进入公文',
  },
  en: {
    message: ({ text }) => `"${text}" is an example that a new file comes with, and no fact of the unit`,
    hint: () => 'write the facts in its place; where there are none, take it out or put a # in front of it',
  },
});

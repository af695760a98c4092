import { entry } from '../../../wording/entry.ts';

export const words = entry<{ mark: string; turned: boolean }>({
  severity: 'warning',
  zh: {
    message: ({ mark, turned }) =>
      turned ? `引号 ${mark} 的方向反了` : `${mark} 只有一半，没有与之成对的标点`,
    hint: ({ mark, turned }) =>
      turned ? `改为 ${mark === '“' ? '”' : '“'}` : '补上缺少的一半；多出来的，删去',
  },
  en: {
    message: ({ mark, turned }) =>
      turned ? `the quote ${mark} is the wrong way round` : `${mark} lacks its other half`,
    hint: ({ mark, turned }) =>
      turned ? `write ${mark === '“' ? '”' : '“'}` : 'add the half that is missing, or remove this one',
  },
});

import { entry } from '../../../wording/entry.ts';

export const words = entry<{ marks: string }>({
  severity: 'warning',
  zh: {
    message: ({ marks }) => (marks === '' ? '一段的末尾没有标点' : `一段的末尾是 ${marks}，话没有说完`),
    hint: ({ marks }) =>
      marks === '' ? '加上句号；后面引出下文的，加冒号' : '补写缺少的文字；已经写完的，改为句号',
  },
  en: {
    message: ({ marks }) =>
      marks === '' ? 'a paragraph ends without a mark' : `a paragraph breaks off at ${marks}`,
    hint: ({ marks }) =>
      marks === '' ? 'add 。, or ： where it leads in to a list' : 'complete the sentence, or end it in 。',
  },
});

import { entry } from '../../../wording/entry.ts';

export const words = entry<{ marks: string }>({
  severity: 'warning',
  zh: {
    message: ({ marks }) => `名称或词语末尾有标点 ${marks}`,
    hint: () => '删去；成文时后面的标点自动加上',
  },
  en: {
    message: ({ marks }) => `a name or phrase ends in ${marks}`,
    hint: () => 'remove it: the document sets the marks around it',
  },
});

import { entry } from '../../../wording/entry.ts';

export const words = entry<{ text: string }>({
  severity: 'error',
  zh: {
    message: ({ text }) => `报告里不能夹带请示事项：“${text}”`,
    hint: () => '从报告中删去，需要上级批准、解决的事项另外用“请示”行文',
  },
  en: {
    message: ({ text }) => `a report must not carry a request: "${text}"`,
    hint: () => 'take it out of the report, and ask for it by a 请示 of its own',
  },
});

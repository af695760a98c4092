import { entry } from '../entry.ts';

/** What goes wrong while a template meets the data. */
export const templateWords = {
  'template-failed': entry<{ template: string; reason: string }>({
    severity: 'error',
    zh: { message: ({ template, reason }) => `模板 ${template} 出错：${reason}`, hint: () => '核对模板中的写法' },
    en: { message: ({ template, reason }) => `the template ${template} failed: ${reason}`, hint: () => 'check the template' },
  }),
};

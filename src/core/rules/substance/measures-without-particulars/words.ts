import { entry } from '../../../wording/entry.ts';

export const words = entry<{ due: boolean; responsible: boolean }>({
  severity: 'info',
  zh: {
    message: ({ due, responsible }, keys) =>
      `各项措施都没有写${[due && keys.name('完成时限', 'due'), responsible && `${keys.name('责任部门', 'department')}或者${keys.name('责任人', 'responsible')}`].filter(Boolean).join('，也没有写')}`,
    hint: () => '收文机关通常要求逐项写明由谁负责、何时完成',
  },
  en: {
    message: ({ due, responsible }) =>
      `none of the measures has ${[due && 'a deadline', responsible && 'a department or a person responsible'].filter(Boolean).join(', or ')}`,
    hint: () => 'who receives the report usually asks who does each measure, and by when',
  },
});

import { entry } from '../../../wording/entry.ts';

export const words = entry<Record<never, never>>({
  severity: 'warning',
  zh: {
    message: () => '这项措施没有写责任部门或者责任人，其他措施写了',
    hint: (_, keys) => `补写${keys.name('责任部门', 'department')}或者${keys.name('责任人', 'responsible')}`,
  },
  en: {
    message: () => 'this measure names neither a department nor a person responsible, and others do',
    hint: (_, keys) => `add ${keys.name('责任部门', 'department')} or ${keys.name('责任人', 'responsible')}`,
  },
});

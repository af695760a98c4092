import { entry } from '../../../wording/entry.ts';

export const words = entry<Record<never, never>>({
  severity: 'warning',
  zh: {
    message: (_, keys) => `${keys.name('措施', 'measure')}只是重复了问题的说法，没有写怎样整改`,
    hint: () => '写明具体做法：做什么、怎么做、做到什么程度',
  },
  en: {
    message: () => "the measure only repeats its problem's words, and does not say what is done",
    hint: () => 'say what is to be done, how, and to what end',
  },
});

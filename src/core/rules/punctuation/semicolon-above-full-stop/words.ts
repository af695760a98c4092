import { entry } from '../../../wording/entry.ts';

export const words = entry<Record<never, never>>({
  severity: 'warning',
  zh: {
    message: () => '各项中有用了句号的，这一项末尾却用分号',
    hint: () => '项内有句号时，各项末尾都用句号；或者把项内的句号改为逗号',
  },
  en: {
    message: () => 'an item ends in ； though an item of the list holds 。',
    hint: () => 'end every item in 。, or use commas inside of the items',
  },
});

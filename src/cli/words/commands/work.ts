import { phrases } from '../../../core/wording/phrase.ts';

export const workWords = phrases({
  notForPeople: { zh: '这个命令由 report build 自己调用', en: 'report build calls this command itself' },
});

import { entry } from '../../../wording/entry.ts';

export const words = entry<{ name: string; since: string; instead: string }>({
  severity: 'warning',
  zh: {
    message: ({ name, since }) => `${titled(name)}${since === '' ? '' : `自${dayOf(since)}起`}已经废止`,
    hint: ({ instead }) =>
      instead === '' ? '不再引用' : `对照${titled(instead)}，改引现行的规定，条款也要重新核对`,
  },
  en: {
    message: ({ name, since }) => `${name} is in force no more${since === '' ? '' : ` since ${since}`}`,
    hint: ({ instead }) =>
      instead === ''
        ? 'do not cite it'
        : `cite what is in force, by ${titled(instead)}, and look up the article anew`,
  },
});

/** A title in 《》; the number of a document or standard as it is. */
const titled = (name: string): string => (/〔|^GB/.test(name) ? name : `《${name}》`);

/** 2012年7月1日 for 2012-07-01. */
const dayOf = (date: string): string => {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

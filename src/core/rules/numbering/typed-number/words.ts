import { entry } from '../../../wording/entry.ts';

export const words = entry<{ written: string }>({
  severity: 'warning',
  zh: {
    message: ({ written }) => `手工写了序号“${written}”，成文时还会自动编号`,
    hint: ({ written }) => `删去“${written}”；序号由模板统一编排`,
  },
  en: {
    message: ({ written }) => `"${written}" is typed by hand where the document numbers by itself`,
    hint: ({ written }) => `remove "${written}"; the template sets the numbers`,
  },
});

import { subjects } from './subjects.ts';

/** Every code with its severity and words. A new code is added in the file of the room that finds it. */
export const catalogue = {
  ...subjects.read,
  ...subjects.schema,
  ...subjects.rules,
  ...subjects.settings,
  ...subjects.engine,
  ...subjects.templates,
  ...subjects.markup,
  ...subjects.packs,
  ...subjects.pages,
  ...subjects.batches,
  ...subjects.run,
  ...subjects.attachments,
  ...subjects['hand-edits'],
  ...subjects.workbook,
  ...subjects.form,
  ...subjects.summary,
  ...subjects.studio,
};

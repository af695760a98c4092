import { attachmentWords } from './words/attachments.ts';
import { batchWords } from './words/batches.ts';
import { engineWords } from './words/engine.ts';
import { formWords } from './words/form.ts';
import { handEditWords } from './words/hand-edits.ts';
import { markupWords } from './words/markup.ts';
import { packWords } from './words/packs.ts';
import { pageWords } from './words/pages.ts';
import { readWords } from './words/read.ts';
import { ruleWords } from './words/rules.ts';
import { runWords } from './words/run.ts';
import { schemaWords } from './words/schema.ts';
import { settingsWords } from './words/settings.ts';
import { studioWords } from './words/studio.ts';
import { summaryWords } from './words/summary.ts';
import { templateWords } from './words/templates.ts';
import { workbookWords } from './words/workbook.ts';

/** Every code with its severity and words. A new code is added in the file of the room that finds it. */
export const catalogue = {
  ...readWords,
  ...schemaWords,
  ...ruleWords,
  ...settingsWords,
  ...engineWords,
  ...templateWords,
  ...markupWords,
  ...packWords,
  ...pageWords,
  ...batchWords,
  ...runWords,
  ...attachmentWords,
  ...handEditWords,
  ...workbookWords,
  ...formWords,
  ...summaryWords,
  ...studioWords,
};

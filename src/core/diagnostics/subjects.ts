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

/** The words of all codes, by the file that holds them: the program loads each when something of it is asked for. */
export const subjects = {
  read: readWords,
  schema: schemaWords,
  rules: ruleWords,
  settings: settingsWords,
  engine: engineWords,
  templates: templateWords,
  markup: markupWords,
  packs: packWords,
  pages: pageWords,
  batches: batchWords,
  run: runWords,
  attachments: attachmentWords,
  'hand-edits': handEditWords,
  workbook: workbookWords,
  form: formWords,
  summary: summaryWords,
  studio: studioWords,
};

import { readFile, writeFile } from 'node:fs/promises';
import { TemplateHandler } from 'easy-template-x';

/** Usage: node easy-template-x.mjs template.docx data.json out.docx */
const [template = '', data = '', out = ''] = process.argv.slice(2);
const handler = new TemplateHandler();
await writeFile(
  out,
  await handler.process(await readFile(template), JSON.parse(await readFile(data, 'utf8'))),
);

import { readFile, writeFile } from 'node:fs/promises';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';

/** Usage: node docxtemplater.mjs template.docx data.json out.docx */
const [template = '', data = '', out = ''] = process.argv.slice(2);
const filled = new Docxtemplater(new PizZip(await readFile(template)), { paragraphLoop: true });
filled.render(JSON.parse(await readFile(data, 'utf8')));
await writeFile(out, filled.toBuffer());

import { noDocx } from '../../app/files/no-docx.ts';
import { readBytes } from '../../app/files/read-bytes.ts';
import { provenanceOf } from '../../core/archive/provenance.ts';
import { type InspectedDocx, inspectDocx } from '../../core/compare/docx/inspect-docx.ts';
import { MOST_BYTES } from '../../core/compare/docx/limits.ts';
import { NoDocx } from '../../core/compare/docx/open-docx.ts';
import { finding } from '../../core/diagnostics/finding.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { plainWords } from '../completion/values.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { printInspection } from '../print/inspection.ts';
import { inspectionJson } from '../print/inspection-json.ts';
import { define } from '../program/command.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import { printFindings } from '../terminal/diagnostics.ts';
import { argumentWords } from '../words/arguments.ts';
import { inspectWords } from '../words/commands/inspect.ts';

interface Options {
  readonly format: string;
}

/** `report inspect`: the marked elements and the properties of a .docx. */
export const inspect = define<Options>({
  words: {
    zh: {
      summary: '读出 .docx 里标明的公文要素和文件属性',
      usage: '<.docx> [选项]',
      details:
        '读出标题、主送机关、发文字号、密级、正文、成文日期等要素（公文域），以及文种、公文标识等文件属性。Word、WPS、LibreOffice 保存过的都能读，修订按接受后的样子算。退出状态：读出了 0，没有标明要素 1，不能读 2。',
      examples: [
        ['report inspect org.docx', '看有哪些要素'],
        ['report inspect org.docx --format json', '给登记、归档的程序用'],
      ],
    },
    en: {
      summary: 'reads the marked elements and the properties of a .docx',
      usage: '<.docx> [options]',
      details:
        'Reads the elements (公文域): title, addressees, number, classification, text, date and so on, and properties such as the kind of document and its identifier. Word, WPS or LibreOffice may have saved it; tracked changes are taken as accepted. Exit status: 0 read, 1 no elements are marked, 2 could not read.',
      examples: [
        ['report inspect org.docx', 'which elements there are'],
        ['report inspect org.docx --format json', 'for programs that register or file documents'],
      ],
    },
  },

  completes: { options: { '--format': plainWords('pretty', 'json') } },

  declare(command, language) {
    const words = inLanguage(inspectWords, language);
    command.argument('<.docx>', words.docxOperand).option(...words.format, 'pretty');
  },

  async run(context, [file = ''], { format }) {
    if (format !== 'pretty' && format !== 'json')
      throw new UsageProblem(inLanguage(argumentWords, context.language).formatUnknown({ format }));
    const tell = (status: ExitStatus, found?: Finding): ExitStatus => {
      if (found) printFindings([found], context, context.stderr);
      return status;
    };
    const { bytes, finding: unread } = await readBytes(file, MOST_BYTES);
    if (!bytes) return tell(EXIT.failed, unread);
    const found = inspected(file, bytes);
    if ('code' in found) return tell(EXIT.failed, found);
    const inspection = { file, found, provenance: provenanceOf(bytes) };
    if (format === 'json') context.stdout.write(inspectionJson(inspection));
    else printInspection(inspection, context);
    if (found.documents.length > 0) return EXIT.done;
    return tell(EXIT.faulty, finding('no-elements', { file, range: FILE_START }, { file }));
  },
});

function inspected(file: string, bytes: Uint8Array): InspectedDocx | Finding {
  try {
    return inspectDocx(bytes);
  } catch (error) {
    if (!(error instanceof NoDocx)) throw error;
    return noDocx(file, error);
  }
}

import { phrases } from '../../../core/wording/phrase.ts';

export const importWords = phrases({
  workbookOperand: {
    zh: ['<表格>', '填好的台账或者填报表（.xlsx）'],
    en: ['<workbook>', 'the ledger or the form that was filled in (.xlsx)'],
  },
  into: {
    zh: ['--into <文件>', '台账写回哪个 YAML 文件'],
    en: ['--into <file>', 'the YAML file that the ledger goes back into'],
  },
  yes: { zh: '不问，直接写回', en: 'applies the changes without asking' },
  new: { zh: '由填报表新建一个文件', en: 'makes a new file of a form' },
  output: {
    zh: ['-o, --output <文件>', '与 --new 一起用：新建的文件，默认 org.yaml'],
    en: ['-o, --output <file>', 'with --new: the new file; org.yaml if left out'],
  },
  keys: {
    zh: '与 --new 一起用：中文还是英文键名，默认随 --lang',
    en: 'with --new: Chinese or English keys; those of --lang if left out',
  },
  intoOrNew: {
    zh: '要写明 --into <文件>（写回台账）或者 --new（由填报表新建）',
    en: 'either --into <file>, for a ledger, or --new, for a form, is needed',
  },
  onlyWithNew: { zh: '-o 和 --keys 只与 --new 一起用', en: '-o and --keys go with --new only' },
  onlyWithInto: { zh: '--yes 只与 --into 一起用', en: '--yes goes with --into only' },
});

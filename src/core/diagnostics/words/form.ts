import { entry } from '../../wording/entry.ts';
import { short } from './workbook.ts';

/** Findings about a filled-in form (.xlsx) when it is read back. */
export const formWords = {
  'form-also-changed': entry<{ cell: string; column: string; value: string }>({
    severity: 'warning',
    zh: {
      message: ({ cell, column, value }) =>
        `${cell}（${column}）在文件里也改过，${value === '' ? '现已去掉' : `现为“${short(value)}”`}，将以填报表的为准`,
      hint: () => '看清下面的改动再确认；要留文件里的，就把填报表的这一格改成一样',
    },
    en: {
      message: ({ cell, column, value }) =>
        `${cell} (${column}) was changed in the file too, ${value === '' ? 'where it is gone now' : `to "${short(value)}"`}; the form's value will be taken`,
      hint: () =>
        'look at the change before you agree; to keep what the file says, write the same into the cell',
    },
  }),
  'form-row-removed': entry<{ sheet: string; entry: string }>({
    severity: 'warning',
    zh: {
      message: ({ sheet, entry: it }) => `工作表“${sheet}”里没有了“${short(it)}”，文件里的也将去掉`,
      hint: () => '看清下面的改动再确认；不是有意删的，在填报表里补上这一行',
    },
    en: {
      message: ({ sheet, entry: it }) =>
        `the sheet ${sheet} has no row for "${short(it)}" any more; it will go from the file too`,
      hint: () => 'look at the change before you agree; if it was not meant, put the row back into the form',
    },
  }),
  'form-row-kept': entry<{ sheet: string; entry: string }>({
    severity: 'warning',
    zh: {
      message: ({ sheet, entry: it }) =>
        `工作表“${sheet}”里没有“${short(it)}”，但写出填报表以后文件里改过这一项，保留不动`,
      hint: () => '确实不要的，用 report form 重新写出填报表，删去这一行再导入',
    },
    en: {
      message: ({ sheet, entry: it }) =>
        `the sheet ${sheet} has no row for "${short(it)}", which was changed in the file since the form was written; it stays`,
      hint: () =>
        'if it is not wanted, write the form anew with report form, delete the row and import again',
    },
  }),
  'form-owner-unknown': entry<{ cell: string; column: string; value: string; owners: string }>({
    severity: 'error',
    zh: {
      message: ({ cell, column, value, owners }) =>
        `${cell}（${column}）的“${short(value)}”在工作表“${owners}”里没有`,
      hint: ({ owners }) => `照抄工作表“${owners}”里的写法；有几项同名的，注明第几个，如“（2）”`,
    },
    en: {
      message: ({ cell, column, value, owners }) =>
        `${cell} (${column}): "${short(value)}" is not on the sheet ${owners}`,
      hint: ({ owners }) =>
        `write it as it stands on the sheet ${owners}; where several are alike, say which, such as （2）`,
    },
  }),
  'form-heading-missing': entry<{ sheet: string; headings: readonly string[] }>({
    severity: 'error',
    zh: {
      message: ({ sheet }) => `工作表“${sheet}”里找不到表头，没有读入`,
      hint: ({ headings }) => `在内容上面补上表头：${headings.join('、')}`,
    },
    en: {
      message: ({ sheet }) => `the headings of the sheet ${sheet} are not found, so nothing of it is read`,
      hint: ({ headings }) => `put them back above what was filled in: ${headings.join(', ')}`,
    },
  }),
  'form-sheet-renamed': entry<{ sheet: string; name: string }>({
    severity: 'info',
    zh: {
      message: ({ sheet, name }) => `工作表“${sheet}”按表头认作“${name}”`,
      hint: ({ name }) => `不对的，把工作表的名称改回“${name}”以外的，或者挪到别的文件`,
    },
    en: {
      message: ({ sheet, name }) => `the sheet ${sheet} is taken for ${name}, whose headings it has`,
      hint: ({ name }) => `if it is another, move it out of this workbook; else name it ${name} again`,
    },
  }),
  'form-sheet-ambiguous': entry<{ sheet: string; names: readonly string[] }>({
    severity: 'error',
    zh: {
      message: ({ sheet, names }) => `认不出工作表“${sheet}”是哪一张：${names.join('、')}都有这样的表头`,
      hint: () => '把工作表的名称改回原来的',
    },
    en: {
      message: ({ sheet, names }) =>
        `the sheet ${sheet} could be ${names.join(' or ')}, which have the same headings`,
      hint: () => 'give the sheet its old name again',
    },
  }),
  'form-sheet-unknown': entry<{ sheet: string }>({
    severity: 'warning',
    zh: {
      message: ({ sheet }) => `工作表“${sheet}”不是填报表原有的，没有读入`,
      hint: () => '要写入的内容放到原有的工作表里',
    },
    en: {
      message: ({ sheet }) => `the sheet ${sheet} is none of the form, and is left out`,
      hint: () => 'put what belongs into the file on one of the sheets that were there',
    },
  }),
  'form-part-missing': entry<{ sheet: string; parts: readonly string[] }>({
    severity: 'info',
    zh: {
      message: ({ sheet, parts }) =>
        `工作表“${sheet}”里没有${parts.map((it) => `“${it}”`).join('、')}，这部分没有读入`,
      hint: () => '文件里原有的保留不动；要填的，用 report form 重新写出填报表',
    },
    en: {
      message: ({ sheet, parts }) =>
        `the sheet ${sheet} has no ${parts.join(', ')}, so nothing is read of it`,
      hint: () => 'what the file says stays as it is; to fill it in, write the form anew with report form',
    },
  }),
  'cell-of-last-year': entry<{ cell: string; column: string; value: string }>({
    severity: 'error',
    zh: {
      message: ({ cell, column, value }) =>
        `${cell}（${column}）是上年的内容，只供参照；里面写的“${short(value)}”不会读入`,
      hint: () => '把今年的写到左边一栏，这一格改回原样或者清空',
    },
    en: {
      message: ({ cell, column, value }) =>
        `${cell} (${column}) shows last year's; "${short(value)}", which was written there, is not read`,
      hint: () => "write this year's into the cell on the left, and clear this one",
    },
  }),
  'form-of-another': entry<{ form: string; file: string }>({
    severity: 'error',
    zh: {
      message: ({ form, file }) => `这张填报表是“${form}”的，文件是“${file}”的`,
      hint: () => '核对文件名；要由这张表新建文件，用 report import --new',
    },
    en: {
      message: ({ form, file }) => `this form is that of ${form}, and the file that of ${file}`,
      hint: () => 'look at the names of the files; to make a new file of this form, use report import --new',
    },
  }),
  'form-damaged': entry<Record<string, never>>({
    severity: 'warning',
    zh: {
      message: () => '填报表里隐藏的“原有内容”改动过，认不出哪些格子是改了的',
      hint: () => '空着的格子和删去的行不算改动；要删去内容的，用 report form 重新写出填报表再改',
    },
    en: {
      message: () =>
        'the hidden sheet of this form was changed, so what was changed in the form cannot be told',
      hint: () =>
        'empty cells and missing rows are passed over; to take something out, write the form anew with report form',
    },
  }),
  'form-not-writable': entry<{ parts: readonly string[] }>({
    severity: 'error',
    zh: {
      message: ({ parts }) => `${parts.join('、')}的改动写不回文件：那里用了引用（&、*），或者写法特殊`,
      hint: () => '在 YAML 文件里手工改这几处，再导入其余的',
    },
    en: {
      message: ({ parts }) =>
        `the changes of ${parts.join(', ')} cannot be written into the file, where an alias or an unusual form stands`,
      hint: () => 'change these places in the YAML file by hand, then import the rest',
    },
  }),
};

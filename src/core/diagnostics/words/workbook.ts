import { entry } from '../../wording/entry.ts';

/** A cell whose value is refused: its address, the heading of its column, and its text. */
export interface CellArgs extends Readonly<Record<string, string>> {
  readonly cell: string;
  readonly column: string;
  readonly value: string;
}

/** The beginning of a text on one line, so that a message stays short. */
export const short = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 30 ? `${line.slice(0, 30)}…` : line;
};

const NOT_A_WORKBOOK = {
  old: {
    zh: ['这是旧格式的表格（.xls、.et），或者设了打开密码', '在 Excel 或者 WPS 里取消密码，另存为 .xlsx'],
    en: [
      'this is a workbook of an old format (.xls, .et), or one that asks for a password',
      'take the password off and save it as .xlsx',
    ],
  },
  other: {
    zh: ['这个文件不是 .xlsx 表格', '在 Excel 或者 WPS 里打开它，另存为 .xlsx'],
    en: ['this file is no .xlsx workbook', 'open it in a spreadsheet and save it as .xlsx'],
  },
  ods: {
    zh: [
      '这是 OpenDocument 表格（.ods），这里只读 .xlsx',
      '在 WPS、LibreOffice 或者 Excel 里打开它，另存为 .xlsx',
    ],
    en: [
      'this is an OpenDocument spreadsheet (.ods), and only .xlsx is read',
      'open it in LibreOffice, WPS or Excel and save it as .xlsx',
    ],
  },
  binary: {
    zh: ['这是二进制格式的表格（.xlsb），这里只读 .xlsx', '在 Excel 里打开它，另存为 .xlsx'],
    en: [
      'this is a binary workbook (.xlsb), and only .xlsx is read',
      'open it in Excel and save it as .xlsx',
    ],
  },
  document: {
    zh: ['这是文字处理文档（.docx），不是表格', '选填好的表格（.xlsx）'],
    en: [
      'this is a document of a word processor (.docx), no workbook',
      'choose the workbook (.xlsx) that was filled in',
    ],
  },
  large: {
    zh: ['这个表格太大，解开后超过 64 MB', '删去图片和不相干的工作表，再另存一份'],
    en: [
      'this workbook is too large: unpacked it is more than 64 MB',
      'take out pictures and sheets that do not belong to it',
    ],
  },
  broken: {
    zh: ['这个表格已损坏，读不出来', '在 Excel 或者 WPS 里打开它，修复后另存为 .xlsx'],
    en: [
      'this workbook is damaged and cannot be read',
      'open it in a spreadsheet, have it repaired, and save it as .xlsx',
    ],
  },
} as const;

const kindOf = (kind: string) => NOT_A_WORKBOOK[kind as keyof typeof NOT_A_WORKBOOK] ?? NOT_A_WORKBOOK.other;

interface NumberLimits {
  readonly least: number | undefined;
  readonly most: number | undefined;
}

/** Between which figures a number may be, in words; empty where there is no limit. */
const LIMITS = {
  zh({ least, most }: NumberLimits): string {
    if (least !== undefined && most !== undefined) return `，从 ${least} 到 ${most}`;
    if (least !== undefined) return `，不小于 ${least}`;
    return most === undefined ? '' : `，不大于 ${most}`;
  },
  en({ least, most }: NumberLimits): string {
    if (least !== undefined && most !== undefined) return ` from ${least} to ${most}`;
    if (least !== undefined) return ` of ${least} or more`;
    return most === undefined ? '' : ` of ${most} or less`;
  },
};

export const workbookWords = {
  'not-a-workbook': entry<{ kind: string }>({
    severity: 'error',
    zh: { message: ({ kind }) => kindOf(kind).zh[0], hint: ({ kind }) => kindOf(kind).zh[1] },
    en: { message: ({ kind }) => kindOf(kind).en[0], hint: ({ kind }) => kindOf(kind).en[1] },
  }),
  'cell-not-date': entry<CellArgs>({
    severity: 'error',
    zh: {
      message: ({ cell, column, value }) => `${cell}（${column}）的“${short(value)}”不是日期`,
      hint: () => '写成 2026-6-5 或者 2026年6月5日，没有的就空着',
    },
    en: {
      message: ({ cell, column, value }) => `${cell} (${column}): "${short(value)}" is no date`,
      hint: () => 'write it as 2026-6-5 or 2026年6月5日, or leave the cell empty',
    },
  }),
  'cell-not-percent': entry<CellArgs>({
    severity: 'error',
    zh: {
      message: ({ cell, column, value }) => `${cell}（${column}）的“${short(value)}”不是进度`,
      hint: () => '写 0 到 100 的数，如 40 或者 40%',
    },
    en: {
      message: ({ cell, column, value }) =>
        `${cell} (${column}): "${short(value)}" does not say how much is done`,
      hint: () => 'write a figure from 0 to 100, such as 40 or 40%',
    },
  }),
  'cell-not-number': entry<{
    cell: string;
    column: string;
    value: string;
    whole: boolean;
    least: number | undefined;
    most: number | undefined;
  }>({
    severity: 'error',
    zh: {
      message: ({ cell, column, value }) => `${cell}（${column}）的“${short(value)}”不是所要的数`,
      hint: ({ whole, least, most }) =>
        `只写${whole ? '整数' : '数字'}${LIMITS.zh({ least, most })}，单位和说明不写`,
    },
    en: {
      message: ({ cell, column, value }) => `${cell} (${column}): "${short(value)}" is not the number wanted`,
      hint: ({ whole, least, most }) =>
        `write just a ${whole ? 'whole number' : 'number'}${LIMITS.en({ least, most })}, without a unit`,
    },
  }),
  'cell-not-choice': entry<{ cell: string; column: string; value: string; choices: readonly string[] }>({
    severity: 'error',
    zh: {
      message: ({ cell, column, value }) => `${cell}（${column}）的“${short(value)}”不在可选的几种之内`,
      hint: ({ choices }) => `从这几种里选：${choices.join('、')}`,
    },
    en: {
      message: ({ cell, column, value }) => `${cell} (${column}): "${short(value)}" is none of the choices`,
      hint: ({ choices }) => `choose one of ${choices.join(', ')}`,
    },
  }),
  'cell-error': entry<CellArgs>({
    severity: 'error',
    zh: {
      message: ({ cell, column, value }) => `${cell}（${column}）是公式的错误值 ${short(value)}`,
      hint: () => '改好公式，或者直接写上内容',
    },
    en: {
      message: ({ cell, column, value }) =>
        `${cell} (${column}) holds the error ${short(value)} of a formula`,
      hint: () => 'mend the formula, or write the value itself',
    },
  }),
  'cell-unreckoned': entry<{ cell: string; column: string }>({
    severity: 'error',
    zh: {
      message: ({ cell, column }) => `${cell}（${column}）是公式，还没有算出结果`,
      hint: () => '在 Excel 或者 WPS 里打开表格，保存一次再导入；或者直接写上内容',
    },
    en: {
      message: ({ cell, column }) => `${cell} (${column}) holds a formula that has no result yet`,
      hint: () => 'open the workbook in a spreadsheet and save it, then import it; or write the value itself',
    },
  }),
  'cell-percent-unsure': entry<{ cell: string; column: string }>({
    severity: 'error',
    zh: {
      message: ({ cell, column }) => `${cell}（${column}）的“1”说不准是 1% 还是 100%：这一格没有百分比格式`,
      hint: () => '写成 100% 或者 1%',
    },
    en: {
      message: ({ cell, column }) =>
        `${cell} (${column}): "1" may be 1% or 100%, as the cell is not formatted as a percentage`,
      hint: () => 'write 100% or 1%',
    },
  }),
  'cell-not-id': entry<CellArgs>({
    severity: 'error',
    zh: {
      message: ({ cell, column, value }) =>
        `${cell}（${column}）的编号被表格改成了“${short(value)}”，认不出原来是哪一个`,
      hint: () => '把这一格设为文本格式，再写上编号',
    },
    en: {
      message: ({ cell, column, value }) =>
        `${cell} (${column}): the spreadsheet made "${short(value)}" of an id, and which it was cannot be told`,
      hint: () => 'format the cell as text, then write the id again',
    },
  }),
  'cell-merged': entry<{ cell: string; column: string }>({
    severity: 'error',
    zh: {
      message: ({ cell, column }) => `${cell}（${column}）与左边另一栏合并了，说不准内容是哪一栏的`,
      hint: () => '取消合并，在两栏里分别写上内容',
    },
    en: {
      message: ({ cell, column }) =>
        `${cell} (${column}) is merged with a column to its left; which of the two its text is for cannot be told`,
      hint: () => 'split the merged cell and write into each column what belongs there',
    },
  }),
  'cell-outside': entry<{ cell: string; value: string }>({
    severity: 'warning',
    zh: {
      message: ({ cell, value }) => `${cell}的“${short(value)}”不在任何一栏里，没有读`,
      hint: () => '要写入的内容移到原有的栏目里；只是备注的，不用管',
    },
    en: {
      message: ({ cell, value }) => `${cell}: "${short(value)}" stands in no column, and is not read`,
      hint: () => 'move it under the heading that it belongs to; a note of your own may stay',
    },
  }),
  'column-twice': entry<{ cell: string; column: string; other: string }>({
    severity: 'error',
    zh: {
      message: ({ cell, column, other }) => `${cell}和 ${other}都是“${column}”，内容又不一样，说不准读哪一栏`,
      hint: () => '留下要读的一栏，另一栏删去，或者把它的表头改成别的名称',
    },
    en: {
      message: ({ cell, column, other }) =>
        `${cell} and ${other} are both headed ${column} and differ; which is to be read cannot be told`,
      hint: () => 'delete the one that is not wanted, or give it another heading',
    },
  }),
  'cell-doubtful': entry<{ cell: string; zh: string; en: string; zhHint: string; enHint: string }>({
    severity: 'warning',
    zh: { message: ({ cell, zh }) => `${cell}：${zh}`, hint: ({ zhHint }) => zhHint },
    en: { message: ({ cell, en }) => `${cell}: ${en}`, hint: ({ enHint }) => enHint },
  }),
  'cell-empty': entry<{ cell: string; column: string; isLine?: boolean }>({
    severity: 'error',
    zh: {
      message: ({ cell, column }) => `${cell}（${column}）是空的，这一项必须填写`,
      hint: ({ column, isLine }) => (isLine ? `填写${column}` : `填写${column}；这一行不要的，整行删去`),
    },
    en: {
      message: ({ cell, column }) => `${cell} (${column}) is empty, and must not be`,
      hint: ({ column, isLine }) =>
        isLine ? `fill in ${column}` : `fill in ${column}, or delete the row if it is not wanted`,
    },
  }),
  'cell-refused': entry<{ cell: string; zh: string; en: string; zhHint: string; enHint: string }>({
    severity: 'error',
    zh: { message: ({ cell, zh }) => `${cell}：${zh}`, hint: ({ zhHint }) => zhHint },
    en: { message: ({ cell, en }) => `${cell}: ${en}`, hint: ({ enHint }) => enHint },
  }),
  'cell-not-writable': entry<{ cell: string; column: string }>({
    severity: 'error',
    zh: {
      message: ({ cell, column }) =>
        `${cell}（${column}）的改动写不回文件：那里用了引用（&、*），或者写法特殊`,
      hint: () => '在 YAML 文件里手工改这一处，再导入其余的',
    },
    en: {
      message: ({ cell, column }) =>
        `${cell} (${column}) cannot be written into the file, where an alias or an unusual form stands`,
      hint: () => 'change this place in the YAML file by hand, then import the rest',
    },
  }),
  'ledger-heading-missing': entry<{ headings: readonly string[] }>({
    severity: 'error',
    zh: {
      message: ({ headings }) => `表里找不到台账的表头：${headings.join('、')}`,
      hint: () => '用 report ledger 写出的台账来改，表头的文字不要动',
    },
    en: {
      message: ({ headings }) => `no headings of a ledger are found: ${headings.join(', ')}`,
      hint: () => 'work on a ledger that report ledger wrote, and leave its headings as they are',
    },
  }),
  'ledger-sheets-several': entry<{ sheets: readonly string[] }>({
    severity: 'error',
    zh: {
      message: ({ sheets }) => `有几张工作表都是台账，内容不一样：${sheets.join('、')}`,
      hint: () => '留下填好的一张，其余的删去或者隐藏',
    },
    en: {
      message: ({ sheets }) => `several sheets are ledgers, and differ: ${sheets.join(', ')}`,
      hint: () => 'keep the one that was filled in; delete or hide the others',
    },
  }),
  'ledger-hidden': entry<{ sheet: string }>({
    severity: 'error',
    zh: {
      message: ({ sheet }) => `台账只在隐藏的工作表“${sheet}”里，隐藏的不读`,
      hint: () => '要导入的就是这一张，取消隐藏再导入',
    },
    en: {
      message: ({ sheet }) =>
        `the only ledger is on the hidden sheet "${sheet}", and hidden sheets are not read`,
      hint: () => 'if it is the one to be imported, unhide it first',
    },
  }),
  'ledger-row-unsure': entry<{ cell: string; measure: string }>({
    severity: 'error',
    zh: {
      message: ({ cell, measure }) => `${cell}这一行（${short(measure)}）认不准是文件里的哪一项整改`,
      hint: () =>
        '排序时隐藏的标识没有跟着动，或者标识已经删去，内容又改过；撤销排序再导入，或者用 report ledger --force 重新写出台账，把改动填进去',
    },
    en: {
      message: ({ cell, measure }) =>
        `which measure of the file the row at ${cell} (${short(measure)}) is cannot be told for certain`,
      hint: () =>
        'rows were sorted without their hidden cells, or these were deleted, and rows were changed as well: undo the sorting and import again, or write the ledger anew with report ledger --force and fill the changes in there',
    },
  }),
  'ledger-row-unknown': entry<{ cell: string; measure: string }>({
    severity: 'error',
    zh: {
      message: ({ cell, measure }) => `${cell}这一行（${short(measure)}）在文件里找不到对应的整改`,
      hint: () =>
        '文件在写出台账以后改过；用 report ledger --force 重新写出台账再改，是新增的就清空这一行最后的标识',
    },
    en: {
      message: ({ cell, measure }) =>
        `the row at ${cell} (${short(measure)}) has no measure in the file any more`,
      hint: () =>
        'the file was changed after the ledger was written: write the ledger anew with report ledger --force; if the row is a new measure, clear its last, hidden cell',
    },
  }),
  'ledger-row-missing': entry<{ measure: string }>({
    severity: 'info',
    zh: {
      message: ({ measure }) => `台账里没有这一项：${short(measure)}`,
      hint: () => '文件里的保留不动；确实不要的，在 YAML 文件里删去',
    },
    en: {
      message: ({ measure }) => `the ledger has no row for ${short(measure)}`,
      hint: () => 'it stays in the file; delete it there if it is not wanted',
    },
  }),
  'ledger-problem-text': entry<{ cell: string }>({
    severity: 'warning',
    zh: {
      message: ({ cell }) => `${cell}改了问题的文字，没有写回：问题在文件里另有一处`,
      hint: (_, keys) => `在 YAML 文件的${keys.name('问题', 'problems')}里改`,
    },
    en: {
      message: ({ cell }) =>
        `${cell} changes the text of a problem, which was not brought back: problems have their own place`,
      hint: (_, keys) => `change it under ${keys.name('问题', 'problems')} in the YAML file`,
    },
  }),
  'ledger-also-changed': entry<{ cell: string; column: string; value: string }>({
    severity: 'warning',
    zh: {
      message: ({ cell, column, value }) =>
        `${cell}（${column}）在文件里也改过，现为“${short(value)}”，将以台账的为准`,
      hint: () => '看清下面的改动再确认；要留文件里的，就把台账的这一格改成一样',
    },
    en: {
      message: ({ cell, column, value }) =>
        `${cell} (${column}) was changed in the file too, to "${short(value)}"; the ledger's value will be taken`,
      hint: () =>
        'look at the change before you agree; to keep what the file says, write the same into the cell',
    },
  }),
  'column-unknown': entry<{ cell: string; column: string }>({
    severity: 'info',
    zh: {
      message: ({ cell, column }) => `${cell}的“${short(column)}”不是表里原有的栏目，这一栏不写入文件`,
      hint: () => '要写入的内容放在原有的栏目里',
    },
    en: {
      message: ({ cell, column }) => `${cell}: "${short(column)}" is no column of this form, and is left out`,
      hint: () => 'put what belongs into the file under one of the headings that were there',
    },
  }),
  'form-not-filled': entry<{ sheets: readonly string[] }>({
    severity: 'error',
    zh: {
      message: () => '表里没有填报的内容，或者不是 report form 写出的填报表',
      hint: ({ sheets }) => `用 report form 写出填报表，在这些工作表里填写：${sheets.join('、')}`,
    },
    en: {
      message: () => 'nothing is filled in, or this is no form that report form wrote',
      hint: ({ sheets }) => `write a form with report form and fill in its sheets: ${sheets.join(', ')}`,
    },
  }),
  'workbook-exists': entry<{ file: string }>({
    severity: 'error',
    zh: {
      message: ({ file }) => `${file} 已经存在，里面可能有人填过，没有覆盖`,
      hint: () => '用 -o 换一个文件名；要重新写出，加 --force，原来的另存一份',
    },
    en: {
      message: ({ file }) =>
        `${file} is there already, and somebody may have written in it; it was left as it is`,
      hint: () =>
        'choose another name with -o, or write it anew with --force, which keeps a copy of the old one',
    },
  }),
  'changed-meanwhile': entry<{ file: string }>({
    severity: 'error',
    zh: {
      message: ({ file }) => `${file} 刚刚被别的程序改过，没有写入`,
      hint: () => '保存并关闭编辑器里的文件，再导入一次',
    },
    en: {
      message: ({ file }) => `${file} was changed by another program just now; nothing was written`,
      hint: () => 'save and close it in the editor, then import again',
    },
  }),
};

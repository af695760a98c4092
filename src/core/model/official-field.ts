/**
 * The elements of an official document that a program is to find (公文域), by the names that they are known by. Each is
 * marked in a .docx by a bookmark of that name.
 */
export const OFFICIAL_FIELDS = [
  '份号',
  '密级',
  '保密期限',
  '紧急程度',
  '发文机关标志',
  '发文字号',
  '发文机关代字',
  '年份',
  '发文顺序号',
  '签发人',
  '标题',
  '主送机关',
  '正文',
  '附件',
  '发文机关署名',
  '签发人职务',
  '成文日期',
  '附注',
  '出席',
  '请假',
  '列席',
  '抄送机关',
  '印发机关',
  '印发日期',
] as const;

export type OfficialField = (typeof OFFICIAL_FIELDS)[number];

/** Which element a bookmark stands for. */
export interface MarkedField {
  readonly field: OfficialField;
  /** Its place among those of its kind in one document, from 1. */
  readonly number: number;
  /** Of a volume, the place of its document, from 1; undefined where the file is one document. */
  readonly part?: number | undefined;
}

/**
 * The name of an element's bookmark: the element's own, with a number from the second of its kind on, and in a volume
 * with the document's place before it: 附件, 附件2, 文件3_标题. A letter comes first, as bookmarks want it.
 */
export const fieldBookmark = ({ field, number, part }: MarkedField): string => {
  const name = `${field}${number === 1 ? '' : number}`;
  return part === undefined ? name : inPart(name, part);
};

/** A name of what belongs to one document of a volume, whose place is counted from 1: 文件3_标题. */
export const inPart = (name: string, part: number): string => `文件${part}_${name}`;

const NAME = new RegExp(`^(?:文件([1-9]\\d*)_)?(${OFFICIAL_FIELDS.join('|')})([1-9]\\d*)?(?:_Copy_\\d+)*$`);

/**
 * Which element a bookmark of that name stands for; undefined for any other bookmark. LibreOffice saves those in a floating
 * table, such as 版记, under the name of a copy: 抄送机关_Copy_1.
 */
export function fieldOfBookmark(name: string): MarkedField | undefined {
  const [, part, field, number] = NAME.exec(name) ?? [];
  if (field === undefined) return undefined;
  return {
    field: field as OfficialField,
    number: Number(number ?? 1),
    part: part === undefined ? undefined : Number(part),
  };
}

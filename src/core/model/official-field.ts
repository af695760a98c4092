/**
 * The elements of an official document that programs look for (公文域), by their official names. In a .docx a bookmark of
 * that name marks each.
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

/** The element that a bookmark marks. */
export interface MarkedField {
  readonly field: OfficialField;
  /** Its number among the elements of the same name in one document, from 1. */
  readonly number: number;
  /** In a volume, the number of its document, from 1; undefined if the file is a single document. */
  readonly part?: number | undefined;
}

/**
 * The name of an element's bookmark: the name of the element; from the second of its name on with its number; in a
 * volume with the number of the document in front: 附件, 附件2, 文件3_标题. A letter comes first, as a bookmark needs.
 */
export const fieldBookmark = ({ field, number, part }: MarkedField): string => {
  const name = `${field}${number === 1 ? '' : number}`;
  return part === undefined ? name : inPart(name, part);
};

/** A name within one document of a volume, whose number begins at 1: 文件3_标题. */
export const inPart = (name: string, part: number): string => `文件${part}_${name}`;

const NAME = new RegExp(`^(?:文件([1-9]\\d*)_)?(${OFFICIAL_FIELDS.join('|')})([1-9]\\d*)?(?:_Copy_\\d+)*$`);

/**
 * The element that a bookmark marks; undefined for any other bookmark. LibreOffice renames the bookmarks in a floating
 * table, such as 版记, as copies: 抄送机关_Copy_1.
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

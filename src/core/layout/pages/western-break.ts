/**
 * The end of a line of Western text: the last position up to the cut at which Unicode's line breaking (UAX 14) allows a
 * break; 0 if there is none from the beginning of the line on. After a slash, LibreOffice allows a break only if the next
 * character would fit.
 */
export function westernBreak(text: readonly string[], cut: number, start: number): number {
  for (let end = cut; end > 0 && end >= start; end--) {
    const isSlashed = text[end - 1] === '/' && end === cut;
    if (!isSlashed && allowsBreak(text, end)) return end;
  }
  return 0;
}

/** The classes of UAX 14 that can occur in documents. */
type Class =
  | 'AL'
  | 'BA'
  | 'B2'
  | 'CL'
  | 'CP'
  | 'EX'
  | 'HY'
  | 'ID'
  | 'IN'
  | 'IS'
  | 'NS'
  | 'NU'
  | 'OP'
  | 'PO'
  | 'PR'
  | 'QU'
  | 'SP'
  | 'SY'
  | 'GL';

/** The characters of each class that are few; of one in several the first counts. */
const LISTED: readonly (readonly [Class, string])[] = [
  ['SP', ' '],
  ['GL', '\u00a0\u202f\u2060'],
  ['NU', '0123456789'],
  ['QU', '"\'‘’“”«»‹›'],
  ['OP', '([{〈《「『【〔〖〝（［｛｟¡¿‚„'],
  ['CP', ')]'],
  ['CL', '}、。〉》」』】〕〗〞〟，．）］｝｠'],
  ['EX', '!?！？'],
  ['IS', ',.:;'],
  ['SY', '/'],
  ['HY', '-'],
  ['BA', '\t\u2010\u2012\u2013\u3000|'],
  ['B2', '—'],
  ['IN', '…‥'],
  ['NS', '：；・々〻ー‼⁇⁈⁉〜'],
  ['PO', '%‰°℃℉％¢￠'],
  ['PR', '$+£¥±№＄￥￡\\'],
];

/** Ideographs, and what stands for itself among them. */
const IDEOGRAPHIC: readonly (readonly [first: number, last: number])[] = [
  [0x2e80, 0x9fff],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x20000, 0x3ffff],
];

const classes = new Map<string, Class>();

function classOf(character: string): Class {
  if (classes.size === 0)
    for (const [name, them] of LISTED) for (const it of them) if (!classes.has(it)) classes.set(it, name);
  const known = classes.get(character);
  if (known) return known;
  const code = character.codePointAt(0) as number;
  return IDEOGRAPHIC.some(([first, last]) => code >= first && code <= last) ? 'ID' : 'AL';
}

const JOINED: ReadonlySet<string> = new Set([
  ...['AL', 'ID', 'IN', 'NU', 'EX'].map((it) => `${it} IN`),
  'AL NU',
  'NU AL',
  'AL AL',
  'NU NU',
  'ID PO',
  'PR ID',
  'PR AL',
  'PO AL',
  'AL PR',
  'PR NU',
  'PO NU',
  'NU PO',
  'NU PR',
  'IS NU',
  'SY NU',
  'IS AL',
  'AL OP',
  'NU OP',
  'CL AL',
  'CL NU',
  'CP AL',
  'CP NU',
  'B2 B2',
]);

/** Whether Unicode allows a line to end before the character at a position. */
export function allowsBreak(text: readonly string[], place: number): boolean {
  const after = classOf(text[place] as string);
  if (['SP', 'CL', 'CP', 'EX', 'IS', 'SY'].includes(after)) return false;
  let back = place - 1;
  while (back > 0 && text[back] === ' ') back -= 1;
  const before = classOf(text[back] as string);
  if (before === 'OP') return false;
  if ((before === 'CL' || before === 'CP') && after === 'NS') return false;
  if (back < place - 1) return true;
  if (before === 'GL' || after === 'GL' || before === 'QU' || after === 'QU') return false;
  if (['BA', 'HY', 'NS'].includes(after)) return false;
  if (isInNumber(text, place, before, after)) return false;
  return !JOINED.has(`${before} ${after}`);
}

/** A currency or percent sign belongs to a number in brackets: `$(5`, `5)%`. */
function isInNumber(text: readonly string[], place: number, before: Class, after: Class): boolean {
  const isSign = (it: Class) => it === 'PO' || it === 'PR';
  if (isSign(before) && after === 'OP') return classOf(text[place + 1] ?? '') === 'NU';
  if ((before === 'CL' || before === 'CP') && isSign(after)) return classOf(text[place - 2] ?? '') === 'NU';
  return false;
}

import { lineEms } from './width.ts';

/**
 * Breaks a title into lines as GB/T 9704-2012, 7.3.1 asks: whole words, in the shape of a trapezium or a lozenge, and
 * as few lines as possible.
 *
 * A line feed in the title is a break that the unit asked for. The title is then broken only there, unless a line is
 * too long for the page.
 *
 * @param width the width of the text block in ems of the title
 * @param phrases names in the title that stay on one line, such as the responsibility system
 */
export function titleLines(title: string, width: number, phrases: readonly string[] = []): string[] {
  const ownLines = title
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return ownLines.length > 1
    ? ownLines.flatMap((line) => broken(line, width, phrases))
    : broken(ownLines[0] ?? '', width, phrases);
}

function broken(title: string, width: number, phrases: readonly string[]): string[] {
  const fewest = Math.max(1, Math.ceil(lineEms(title) / width));
  if (fewest === 1) return [title];
  if (fewest > MOST_LINES) return filled(wordsOf(title, phrases)(), width);
  for (let lines = fewest; lines <= fewest + 1; lines++) {
    for (const words of [phrasesOf(title, phrases), wordsOf(title, phrases)]) {
      const best = bestBreak(words(), lines, width);
      if (best) return best;
    }
  }
  return filled(wordsOf(title, phrases)(), width);
}

/** Titles with more lines have no shape, and too many ways to break them. */
const MOST_LINES = 4;

/** A text in lines as full as possible, none of which ends inside a word. */
export const wordLines = (text: string, width: number): string[] =>
  lineEms(text) <= width ? [text] : filled(wordsOf(text, [])(), width);

/** Lines as full as possible. */
function filled(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && lineEms(last + word) <= width) lines[lines.length - 1] = last + word;
    else lines.push(word);
  }
  return lines;
}

interface Candidate {
  readonly lines: readonly string[];
  readonly cost: number;
}

/** Tries every way to set the words in this many lines, and keeps the best shape. */
function bestBreak(words: readonly string[], count: number, width: number): string[] | undefined {
  let best: Candidate | undefined;
  const ideal = words.reduce((sum, word) => sum + lineEms(word), 0) / count;
  const visit = (from: number, lines: readonly string[]) => {
    const left = count - lines.length;
    if (left === 1) {
      const last = words.slice(from).join('');
      if (lineEms(last) > width || last === '') return;
      const candidate = [...lines, last];
      const cost = costOf(candidate, ideal);
      if (!best || cost < best.cost) best = { lines: candidate, cost };
      return;
    }
    let line = '';
    for (let to = from; to < words.length; to++) {
      line += words[to];
      if (lineEms(line) > width) return;
      if (lineEms(line) >= ideal * 0.5) visit(to + 1, [...lines, line]);
    }
  };
  visit(0, []);
  return best && [...best.lines];
}

/** Lower is better: even lengths, but in the shape of a trapezium or lozenge, with breaks where the sense allows. */
function costOf(lines: readonly string[], ideal: number): number {
  const lengths = lines.map(lineEms);
  const spread = lengths.reduce((sum, it) => sum + ((it - ideal) / ideal) ** 2, 0);
  return (
    spread + (isShapely(lengths) ? 0 : 0.4) + lines.slice(0, -1).reduce((sum, it) => sum + breakCost(it), 0)
  );
}

/**
 * A trapezium (梯形) grows or shrinks from line to line; a lozenge (菱形) is longest in the middle. Equal lengths or a
 * waist are neither.
 */
function isShapely(lengths: readonly number[]): boolean {
  const steps = lengths.slice(1).map((it, index) => Math.sign(it - (lengths[index] as number)));
  if (steps.includes(0)) return false;
  const turns = steps.slice(1).filter((it, index) => it !== steps[index]).length;
  return turns === 0 || (turns === 1 && steps[0] === 1);
}

/** A line should end where a phrase ends: after 关于…, 年度, punctuation, or a word that belongs to what precedes it. */
function breakCost(line: string): number {
  if (/(?:[局委院校司处厅办部市县区府会]|年度|[，、；：》”）])$/.test(line)) return 0;
  if (/关于$/.test(line)) return 0.3;
  if (/[的和与及暨]$/.test(line)) return 0.02;
  return 0.25;
}

const OPENING = /^[《“‘（〔【]$/;
const BINDS_BACK = /^(?:[》”’）〕】，、；：。！？·]+|[的了和与及之等年月日号项]|度|年度|报告|情况|制)$/;

/**
 * The phrases of a title, broken only where official titles have a joint: after a body's name, before 关于, after 年度 and
 * 责任制, before 落实, and around the names that stay whole. Needs no dictionary, which is enough for most titles.
 */
const phrasesOf = (title: string, names: readonly string[]) => () => {
  const joints = new Set([0, title.length]);
  for (const { index, 0: joint } of title.matchAll(JOINTS)) joints.add(index + joint.length);
  for (const name of names) {
    const at = name === '' ? -1 : title.indexOf(name);
    if (at >= 0) joints.add(at).add(at + name.length);
  }
  const places = [...joints].filter((at) => !isInside(title, at, names)).sort((a, b) => a - b);
  return places.slice(1).map((end, index) => title.slice(places[index], end));
};

const JOINTS =
  /(?:局|委员会(?!办公室)|学院|医院|大学|中学|小学|政府|公司|办公室|中心|年度|责任制)(?=[^的和与及、》）”]{2})|.(?=关于|落实)/gu;

/**
 * The words of a title, which must not be broken: words of a dictionary, joined where a line must not begin or end.
 * Digits stay with their measure word, brackets with their content, 的 and 报告 with what precedes them.
 */
const wordsOf = (title: string, phrases: readonly string[]) => () => {
  const words: string[] = [];
  let open = false;
  let at = 0;
  for (const { segment } of new Intl.Segmenter('zh-CN', { granularity: 'word' }).segment(title)) {
    const last = words.at(-1);
    const joins =
      open ||
      BINDS_BACK.test(segment) ||
      (last !== undefined && /[\dA-Za-z]$/.test(last) && segment !== '关于');
    if (last !== undefined && (joins || isInside(title, at, phrases)))
      words[words.length - 1] = last + segment;
    else words.push(segment);
    open = OPENING.test(segment);
    at += segment.length;
  }
  return words;
};

/** Whether a position is inside one of the phrases, so that no line may end there. */
function isInside(title: string, at: number, phrases: readonly string[]): boolean {
  return phrases.some((phrase) => {
    for (
      let from = title.indexOf(phrase);
      phrase !== '' && from >= 0;
      from = title.indexOf(phrase, from + 1)
    ) {
      if (from < at && at < from + phrase.length) return true;
    }
    return false;
  });
}

import { joinTexts } from '../text-too-long.ts';
import { BOOLEAN, MARKUP, NUMBER, TEXT } from '../types/value-type.ts';
import { endsItself, holdsSentences } from '../wording/punctuation.ts';
import { readerText } from '../wording/written-text.ts';
import type { Helper } from './helper.ts';

/** In characters: some four lines and a half of 28. A longer sentence has to be read twice. */
const MOST = 120;

export const sentences: Helper = {
  name: 'sentences',
  summary: [
    '块内每行一个分句，空行略去，用逗号（或 separator）连成句子；一句将超过 120 字（或 most）时另起一句，前面加 again；start 写在最前面；alike=true 时，要断句就每个分句都断开',
    'Each line inside is a clause; they are joined by ， or `separator`, and a sentence that would pass 120 characters, or `most`, ends and another begins, with `again` in front; `start` opens the first; with alike=true each clause is a sentence where one has to end',
  ],
  parameters: [],
  options: [
    { name: 'separator', type: TEXT, optional: true },
    { name: 'start', type: TEXT, optional: true },
    { name: 'again', type: TEXT, optional: true },
    { name: 'most', type: NUMBER, optional: true },
    { name: 'alike', type: BOOLEAN, optional: true },
  ],
  returns: MARKUP,
  block: 'same scope',
  examples: [
    {
      template:
        '{{#sentences start="该项措施"}}\n由{{who}}负责\n{{#if due}}计划于{{due}}完成{{/if}}\n{{/sentences}}',
      data: { who: '办公室', due: '9月底' },
      gives: '该项措施由办公室负责，计划于9月底完成。',
    },
    {
      template:
        '{{#sentences most=12 again="我局"}}\n我局现有制度两项\n修订审核办法\n沿用值班制度\n{{/sentences}}',
      data: {},
      gives: '我局现有制度两项。我局修订审核办法。我局沿用值班制度。',
    },
  ],
  run(_args, { hash, fn }, context) {
    const lines = (fn?.(context) ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    const written = parted(lines, {
      separator: String(hash.separator ?? '，'),
      start: String(hash.start ?? ''),
      again: String(hash.again ?? ''),
      most: Number(hash.most ?? MOST),
      alike: hash.alike === true,
    });
    return written.length === 0 ? '' : `${joinTexts(written)}\n`;
  },
};

interface JoinOptions {
  readonly separator: string;
  readonly start: string;
  readonly again: string;
  readonly most: number;
  readonly alike: boolean;
}

/** The clauses as sentences, each with its full stop. */
function parted(lines: readonly string[], form: JoinOptions): string[] {
  const written = asLongAsMay(lines, form);
  return form.alike && written.length > 1 ? asLongAsMay(lines, { ...form, most: 0 }) : written;
}

/** Sentences with as many clauses as fit into `most` characters. */
function asLongAsMay(lines: readonly string[], { separator, start, again, most }: JoinOptions): string[] {
  const sentences: string[] = [];
  let sentence = '';
  let length = readerText(start).length;
  let isOver = false;
  const end = () => {
    if (sentence !== '') sentences.push(endsItself(readerText(sentence)) ? sentence : `${sentence}。`);
  };
  for (const line of lines) {
    const text = readerText(line);
    if (sentence === '') sentence = `${start}${line}`;
    else if (isOver || length + separator.length + text.length > most) {
      end();
      sentence = `${again}${line}`;
      length = readerText(again).length;
    } else sentence += `${separator}${line}`;
    length += text.length + separator.length;
    isOver = holdsSentences(text) || endsItself(text);
  }
  end();
  return sentences;
}

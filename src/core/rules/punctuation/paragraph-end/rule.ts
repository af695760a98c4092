import type { Unit } from '../../../generated/unit.ts';
import type { Path } from '../../../model/source.ts';
import { leadInAtEnd } from '../../../prose/lead-in.ts';
import { paragraphsOf } from '../../../prose/paragraphs.ts';
import { endOf } from '../../../prose/sentence-end.ts';
import { kindAt, recordOf } from '../../../unit/kinds/kinds.ts';
import type { Sound } from '../../../unit/sound.ts';
import type { Reporter, Rule } from '../../rule.ts';
import type { words } from './words.ts';

/**
 * A paragraph that ends with a mark which cannot end one; or, in articles, which are printed as written, without any
 * mark. Elsewhere the templates add the 。.
 */
export const rule: Rule<typeof words> = {
  code: 'paragraph-end',
  check(unit, at, { texts }) {
    const articles = new Map(articlesOf(unit).map((it) => [it.path.join('/'), it]));
    for (const { path, role, value } of texts) {
      if (role !== 'text') continue;
      const article = articles.get(path.join('/'));
      // An overview that introduces the report repeats a sentence of the report; lead-in-twice reports that.
      if (path.length === 1 && path[0] === 'overview' && leadInAtEnd(value)) continue;
      const paragraphs = paragraphsOf(value);
      for (const [index, paragraph] of paragraphs.entries()) {
        const isLast = index === paragraphs.length - 1;
        checkEnd(paragraph.value, paragraph.from, at, {
          path,
          leadsIn: !isLast || article?.hasItems === true || isPreamble(path),
          isPrintedAsIs: article !== undefined,
        });
      }
    }
  },
};

/** 现提出如下实施意见： introduces the headings that follow (GB/T 15834-2011, 4.7). */
const isPreamble = (path: Path): boolean => path[1] === 'preamble' && !recordOf(kindAt(path)).hasArticles;

/** A formula; or a remark in brackets, alone or after a sentence. */
const NO_SENTENCE = /^(?:[^。；]*[=＝][^。；]*|(?:.*[。！？])?(?:（[^（）]*）|\([^()]*\)))$/su;

interface Circumstances {
  readonly path: Path;
  /** Whether something follows that it can introduce, so that it may end with a colon. */
  readonly leadsIn: boolean;
  readonly isPrintedAsIs: boolean;
}

function checkEnd(
  paragraph: string,
  offset: number,
  at: Reporter<typeof words>,
  { path, leadsIn, isPrintedAsIs }: Circumstances,
): void {
  const broken = /(?<![。？！.，、：；,:;])[，、：；,]+$/.exec(paragraph);
  if (broken) {
    const marks = broken[0];
    if (leadsIn && marks === '：') return;
    const isSemicolon = marks === '；';
    if (/(?:如下|以下几个方面)[；，,]$/u.test(paragraph)) {
      const from = offset + broken.index;
      at.reportPart(path, [from, from + 1], { marks }, leadsIn ? { text: '：' } : undefined);
      return;
    }
    if (isSemicolon && (!isPrintedAsIs || leadsIn)) return;
    const from = offset + broken.index;
    const mend = isSemicolon ? { text: '。' } : undefined;
    at.reportPart(path, [from, from + marks.length], { marks }, mend);
    return;
  }
  if (!isPrintedAsIs || endOf(paragraph) !== '' || NO_SENTENCE.test(paragraph)) return;
  const to = offset + paragraph.length;
  const isLeadIn = leadsIn && /(?:下列|如下|以下)[^，。；：]{0,20}$/.test(paragraph);
  const mark = isLeadIn ? '：' : leadsIn ? undefined : '。';
  at.reportPart(
    path,
    [to - 1, to],
    { marks: '' },
    mark === undefined ? undefined : { text: mark, part: [to, to] },
  );
}

function articlesOf(unit: Sound<Unit>): { path: Path; hasItems: boolean }[] {
  return (unit.rules?.chapters ?? []).flatMap((chapter, c) =>
    (chapter?.articles ?? []).map((article, a) => {
      const path = ['rules', 'chapters', c, 'articles', a];
      if (typeof article !== 'object') return { path, hasItems: false };
      return { path: [...path, 'text'], hasItems: (article.items ?? []).length > 0 };
    }),
  );
}

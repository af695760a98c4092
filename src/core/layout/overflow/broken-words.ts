import type { ParagraphBox } from '../pages/box.ts';
import { isLetterOrFigure, scriptOf } from '../pages/characters.ts';
import { allowsBreak } from '../pages/western-break.ts';

/** The words of a paragraph that are wider than its lines, so that a line ends inside of them; each whole. */
export function brokenWords({ lines, typeset }: ParagraphBox): string[] {
  const { characters } = typeset.text;
  const isInside = (place: number): boolean => {
    const [before, after] = [characters[place - 1], characters[place]];
    return isOfWord(before) && isOfWord(after) && !allowsBreak(characters, place);
  };
  const words: string[] = [];
  let reached = 0;
  for (const { end } of lines) {
    if (end <= reached || !isInside(end)) continue;
    if (!isLetterOrFigure(characters[end - 1] as string) || !isLetterOrFigure(characters[end] as string))
      continue;
    let from = end;
    while (from > 0 && isInside(from)) from -= 1;
    reached = end;
    while (isInside(reached)) reached += 1;
    words.push(characters.slice(from, reached).join(''));
  }
  return words;
}

const isOfWord = (character: string | undefined): boolean =>
  character !== undefined && character !== ' ' && scriptOf(character) === 'western';

import { HAN } from './chinese.ts';

/** Words that occur in any measure and say nothing of what is to be done. */
const SAYS_NOTHING =
  /进一步|加强|强化|切实|认真|尽快|及时|抓紧|立即|逐步|全面|努力|着力|整改|解决|改正|纠正|克服|改进|改善|杜绝|避免|防止|消除|针对|存在|出现|方面|现象|情况|问题|不足|做好|做到|提高|增强|的|对|将|把/g;

/**
 * How much a text says, and how much of it another text does not say, counted in Chinese characters without the words
 * above. A character counts as said before if both texts have it with the same neighbour.
 */
export function newWords(text: string, before: string): { said: number; added: number } {
  const pairs = new Set(pairsOf([...before]));
  let said = 0;
  let added = 0;
  for (const run of text.replace(SAYS_NOTHING, '\n').split('\n')) {
    const characters = [...run];
    const known = pairsOf(characters).map((pair) => pairs.has(pair));
    characters.forEach((character, index) => {
      if (!HAN.test(character)) return;
      said++;
      if (!known[index - 1] && !known[index]) added++;
    });
  }
  return { said, added };
}

/** Each character with the next one. */
const pairsOf = (characters: readonly string[]): string[] =>
  characters.slice(1).map((character, index) => `${characters[index]}${character}`);

/**
 * The mark that ends a sentence or an item, brackets and quotes behind it left aside; empty where there is none. Half-width
 * marks count as what they were meant for.
 */
export function endOf(text: string): string {
  const trimmed = text.trimEnd();
  let end = trimmed.length;
  while (
    end > 0 &&
    '”’）》"\')'.includes(trimmed[end - 1] as string) &&
    /[。？！…]/.test(trimmed[end - 2] ?? '')
  )
    end--;
  const last = trimmed[end - 1] ?? '';
  return '。；：，、？！…'.includes(last) ? last : (FULL[last] ?? '');
}

const FULL: Readonly<Record<string, string>> = {
  '.': '。',
  ';': '；',
  ':': '：',
  ',': '，',
  '?': '？',
  '!': '！',
};

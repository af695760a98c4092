/**
 * The end mark of a sentence or an item, looking through closing brackets and quotes; empty if there is none. A
 * half-width mark counts as the full-width one.
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

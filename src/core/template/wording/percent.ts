/**
 * A share as a percentage with at most one decimal: 0.333 is 33.3%, 0.75 is 75%.
 *
 * @param share 1 for the whole
 */
export function percentInWords(share: number): string {
  return `${Number((share * 100).toFixed(1))}%`;
}

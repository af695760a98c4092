/**
 * Which number a text was meant to be: "12", １２ and 1,200 are numbers but for their spelling; 12次 or 80% name one, but
 * whether the rest may go is for a person to say.
 */
export function numberMeant(
  text: string,
  type: 'integer' | 'number',
): { suggestion?: string; certain: boolean } {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  const parts = /^(-?\d{1,3}(?:,\d{3})+|-?\d+)(\.\d+)?(\D*)$/.exec(plain);
  if (!parts || (parts[2] && type === 'integer')) return { certain: false };
  const number = Number(parts[1]!.replaceAll(',', '') + (parts[2] ?? ''));
  return Number.isSafeInteger(Math.trunc(number))
    ? { suggestion: String(number), certain: parts[3] === '' }
    : { certain: false };
}

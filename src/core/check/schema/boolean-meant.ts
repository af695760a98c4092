/** true or false for words that people write instead; YAML 1.2 reads these as text. */
export function booleanMeant(text: string): 'true' | 'false' | undefined {
  const word = text.trim().toLowerCase();
  if (['是', '有', '要', 'yes', 'y', 'on', 'true'].includes(word)) return 'true';
  if (['否', '无', '不', '不要', 'no', 'n', 'off', 'false'].includes(word)) return 'false';
  return undefined;
}

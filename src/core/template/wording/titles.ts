/** Names side by side, separated by 、 except where 》 meets 《 (GB/T 15834, 4.5.3.5). */
export function sideBySide(names: readonly string[]): string {
  return names
    .map((name, index) =>
      index === 0 || (names[index - 1]?.endsWith('》') && name.startsWith('《')) ? name : `、${name}`,
    )
    .join('');
}

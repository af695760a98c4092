/**
 * A title in 《》; 《》 inside it become 〈〉 (GB/T 15834-2011, 4.15.3.5). Marks that already enclose the whole title are
 * kept.
 *
 * @param title the title of a document; empty text stays empty
 */
export function titleInMarks(title: string): string {
  if (title === '') return '';
  const bare = /^《[^《》]*》$/.test(title) ? title.slice(1, -1) : title;
  return `《${bare.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
}

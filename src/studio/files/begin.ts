import { readAttachments } from './attachments.ts';
import { lookAgain } from './conflicts.ts';
import { openWithDraft, type PagesAtFirst } from './open.ts';
import { beginServed, isServed } from './server.ts';

/** A file that was written into the page. */
interface GivenFile {
  readonly name: string;
  readonly text: string;
  readonly attachments: Readonly<Record<string, string>>;
  /** The first page of its report, which stands in the page itself. */
  readonly first?: {
    /** The width and height of each page, in points. */
    readonly sizes: readonly (readonly [width: number, height: number])[];
    readonly isDraft: boolean;
  };
}

/** The file that was written into the page; undefined where none was. */
export const fileInPage = (): GivenFile | undefined =>
  isServed() ? undefined : (JSON.parse(document.getElementById('given')?.textContent ?? 'null') ?? undefined);

/** Opens what the page was made or served with; call once. */
export async function begin(): Promise<void> {
  // Whoever comes back to the page may have changed the file elsewhere.
  addEventListener('focus', () => void lookAgain().catch(() => {}));
  readAttachments();
  if (isServed()) return beginServed();
  const it = fileInPage();
  if (!it) return;
  const attached = new Map(Object.entries(it.attachments));
  await openWithDraft({ name: it.name, content: it.text, attached, shown: shownAtFirst(it) });
}

/** The page that stands there already. */
function shownAtFirst({ first }: GivenFile): PagesAtFirst | undefined {
  const svg = document.querySelector('.at-first .paper')?.innerHTML;
  if (!first || svg === undefined) return undefined;
  const pages = first.sizes.map(([width, height], index) => ({
    ...{ width, height, svg: index === 0 ? svg : '', passages: [] },
  }));
  return { isDraft: first.isDraft, pages };
}

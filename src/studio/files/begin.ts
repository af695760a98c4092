import { readAttachments } from './attachments.ts';
import { lookAgain } from './conflicts.ts';
import { openWithDraft } from './open.ts';
import { beginServed, isServed } from './server.ts';

/** A file that was written into the page. */
interface GivenFile {
  readonly name: string;
  readonly text: string;
  readonly attachments: Readonly<Record<string, string>>;
}

/** Opens what the page was made or served with; call once. */
export async function begin(): Promise<void> {
  // Whoever comes back to the page may have changed the file elsewhere.
  addEventListener('focus', () => void lookAgain().catch(() => {}));
  readAttachments();
  if (isServed()) return beginServed();
  const given = JSON.parse(document.getElementById('given')?.textContent ?? 'null') as GivenFile | null;
  if (!given) return;
  const attached = new Map(Object.entries(given.attachments));
  await openWithDraft({ name: given.name, content: given.text, attached });
}

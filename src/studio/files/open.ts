import { batch, effect } from '@preact/signals';
import { WHOLE_FILE } from '../../core/unit/kinds/kinds.ts';
import { attend } from '../state/attended.ts';
import { core } from '../state/core.ts';
import {
  attachments,
  judgedText,
  notice,
  openFile,
  pages,
  product,
  type ShownPage,
  savedText,
} from '../state/session.ts';
import { becomes, openText } from '../text/editor.ts';
import { saidOfFiles } from '../words/of-files.ts';
import { conflict } from './conflicts.ts';
import { type Draft, drafts } from './drafts.ts';
import { type Place, placeOf, plainText } from './place.ts';

let opened = 0;

/** The key of a draft; no two pages that are open at a time have the same. */
export const newId = (): string =>
  `${Date.now().toString(36)}-${++opened}-${Math.random().toString(36).slice(2, 8)}`;

/** Pages that are shown before any was drawn here. */
export interface PagesAtFirst {
  readonly isDraft: boolean;
  readonly pages: readonly ShownPage[];
}

/** What is to be opened. */
export interface Opening {
  readonly name: string;
  readonly content: string;
  /** What was last saved as a file; left out, nothing was. */
  readonly saved?: string | undefined;
  /** The file on the disk, where the browser lets it be written. */
  readonly place?: Place | undefined;
  /** The key of its draft, where there is one. */
  readonly id?: string;
  /** The texts of its attachments, where they are known already. */
  readonly attached?: ReadonlyMap<string, string>;
  /** Its pages, where some are shown already. */
  readonly shown?: PagesAtFirst | undefined;
}

/** Opens a text in place of what was open. */
export function open({ name, content, saved, place, id = newId(), attached, shown }: Opening): void {
  const isWindows = /\r\n/.test(content);
  const plain = plainText(content);
  openFile.value = undefined;
  attend(undefined);
  attachments.value = attached ?? new Map();
  judgedText.value = undefined;
  product.value = WHOLE_FILE;
  pages.value = { version: 0, ...(shown ?? { isDraft: false, pages: [] }) };
  openText(plain);
  savedText.value = saved === undefined ? undefined : plainText(saved);
  conflict.value = undefined;
  placeOf.value = place;
  openFile.value = { id, name, lineEnd: isWindows ? '\r\n' : '\n' };
}

/** Shows of each file that is opened a document that it has something for; call once. */
export function showWhatIsThere(): void {
  let chosen: string | undefined;
  effect(() => {
    const file = openFile.value;
    const { data, documents = [] } = judgedText.value ?? {};
    const [first] = documents;
    if (!file || data === undefined || first === undefined || chosen === file.id) return;
    chosen = file.id;
    if (!documents.includes(WHOLE_FILE)) product.value = first;
  });
}

/**
 * Opens a text, and puts what was written and not saved of it back as a change, which can be undone.
 *
 * @param opening its content is what is saved
 */
export async function openWithDraft(opening: Opening): Promise<void> {
  const allDrafts = await drafts().catch(() => []);
  const content = plainText(opening.content);
  const isOfIt = ({ name, saved }: Draft) => name === opening.name && saved !== undefined;
  const draft =
    allDrafts.find((it) => isOfIt(it) && it.saved === content) ?? (opening.place && allDrafts.find(isOfIt));
  // At once: a draft is deleted where the text is as it was saved.
  batch(() => {
    if (!draft || draft.text === content) {
      open({ ...opening, saved: opening.content, ...(draft && { id: draft.id }) });
      return;
    }
    open({ ...opening, saved: draft.saved, id: draft.id });
    becomes(draft.text);
    if (draft.saved === content) notice.value = saidOfFiles.value.goneOn({ file: opening.name });
    // Another program has changed the file since the draft was begun.
    else conflict.value = { theirs: content };
  });
}

/** Opens a file that the user chose or dropped. */
export async function openFileOf(file: File, place?: Place): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const content = await core.call('decoded', bytes, file.name);
  open({ name: file.name, content, saved: content, place });
  await tellEncoding(bytes, file.name);
}

/** Tells that a file is not in UTF-8, before somebody saves it. */
export async function tellEncoding(bytes: Uint8Array, name: string): Promise<void> {
  const encoding = await core.call('otherEncoding', bytes, name);
  if (encoding !== undefined) notice.value = saidOfFiles.value.recoded({ file: name, encoding });
}

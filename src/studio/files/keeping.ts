import { effect, signal } from '@preact/signals';
import { notice, openFile, savedText, text } from '../state/session.ts';
import { saidOfFiles } from '../words/of-files.ts';
import { type Draft, deleteDraft, HeldElsewhere, keepDraft } from './drafts.ts';
import { newId } from './open.ts';

/** Whether what is written is kept in the browser by now. */
export const keeping = signal<'kept' | 'waiting' | 'impossible'>('kept');

/** How long after a change the draft is kept, in milliseconds: nothing typed two seconds ago may be lost. */
const DELAY = 400;

let timer: ReturnType<typeof setTimeout> | undefined;
let wanted: Draft | undefined;

/** Keeps a draft of whatever is written and not saved; call once. */
export function keepWhatIsWritten(): void {
  effect(() => {
    const file = openFile.value;
    const now = text.value;
    const saved = savedText.value;
    if (!file) return;
    if (now === saved) {
      forget(file.id);
      return;
    }
    wanted = { id: file.id, name: file.name, text: now, saved, at: Date.now() };
    if (keeping.peek() === 'kept') keeping.value = 'waiting';
    timer ??= setTimeout(keepNow, DELAY);
  });
  // The page may be closed, or put to sleep by a phone, without another word.
  addEventListener('pagehide', keepNow);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keepNow();
  });
}

function forget(id: string): void {
  clearTimeout(timer);
  timer = undefined;
  wanted = undefined;
  keeping.value = 'kept';
  void deleteDraft(id).catch(() => {});
}

/** Keeps at once what waits to be kept. */
export function keepNow(): void {
  clearTimeout(timer);
  timer = undefined;
  const draft = wanted;
  if (!draft) return;
  wanted = undefined;
  keepDraft(draft).then(
    () => {
      if (!wanted) keeping.value = 'kept';
    },
    (error) => {
      const file = openFile.value;
      if (error instanceof HeldElsewhere && file?.id === draft.id) {
        notice.value = saidOfFiles.value.heldElsewhere;
        openFile.value = { ...file, id: newId() };
      } else if (!(error instanceof HeldElsewhere)) keeping.value = 'impossible';
    },
  );
}

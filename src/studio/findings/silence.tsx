import { signal, useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { attempt } from '../parts/attempt.ts';
import { useDialog } from '../parts/dialog.ts';
import { core } from '../state/core.ts';
import { judged, notice, openFile, product, text } from '../state/session.ts';
import { allWritten } from '../state/unwritten.ts';
import { becomes } from '../text/editor.ts';
import { language, said } from '../words/spoken.ts';
import type { ToldFinding } from '../worker/protocol.ts';

/** The finding that is to be silenced; undefined where none is. */
export const toSilence = signal<ToldFinding | undefined>(undefined);

const close = (): void => {
  toSilence.value = undefined;
};

/** Asks why something is right as it stands, and writes the reason into the file. */
export function SilenceDialog() {
  const field = useRef<HTMLInputElement>(null);
  const isMissing = useSignal(false);
  const finding = toSilence.value;
  const dialog = useDialog(finding !== undefined);
  useLayoutEffect(() => {
    isMissing.value = false;
    field.current?.focus();
  }, [finding]);
  if (!finding) return null;
  const words = said.value;
  const decide = (event: Event) => {
    event.preventDefault();
    const reason = field.current?.value.trim() ?? '';
    isMissing.value = reason === '';
    if (isMissing.value) field.current?.focus();
    else {
      close();
      attempt(() => silence(finding, reason));
    }
  };
  return (
    <dialog ref={dialog} onCancel={close} aria-labelledby="silence-title">
      <h2 id="silence-title">{words.silenceTitle}</h2>
      <p>{finding.message}</p>
      <p class="note">{words.silenceNote}</p>
      <form class="field" onSubmit={decide} noValidate>
        <label for="silence-reason">{words.silenceReason}</label>
        <input
          id="silence-reason"
          ref={field}
          autocomplete="off"
          placeholder={words.silenceExample}
          aria-invalid={isMissing.value}
          aria-describedby="silence-missing"
        />
        <p class="note wrong" id="silence-missing">
          {isMissing.value && words.fieldMissing}
        </p>
        <p class="actions">
          <button type="submit" class="main">
            {words.silence}
          </button>
          <button type="button" onClick={close}>
            {words.cancel}
          </button>
        </p>
      </form>
    </dialog>
  );
}

async function silence({ code, from, message }: ToldFinding, reason: string): Promise<void> {
  await allWritten();
  const file = openFile.value;
  const now = text.value;
  if (!file) return;
  // What was written meanwhile may have moved it.
  const it = judged.value?.findings.find((one) => one.code === code && one.message === message);
  const newText = await core.call('silenced', {
    text: now,
    file: file.name,
    product: product.value,
    language: language.value,
    code,
    from: it?.from ?? from,
    reason,
  });
  if (newText === undefined || text.value !== now) notice.value = said.value.notSilenced;
  else becomes(newText);
}

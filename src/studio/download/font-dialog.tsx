import { signal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { attempt } from '../parts/attempt.ts';
import { useDialog } from '../parts/dialog.ts';
import { saidOfDownloads } from '../words/of-downloads.ts';
import { said } from '../words/spoken.ts';
import { wantsFonts } from './download.ts';
import { fontsInUse, fontsReady, forgetFonts, takeFonts, takeFontsOfComputer } from './fonts.ts';
import { canAskForFonts } from './local.ts';

const isShown = signal(false);

/** Shows which fonts there are, and how to give others. */
export async function showFonts(): Promise<void> {
  await fontsReady();
  isShown.value = true;
}

/** The fonts that a PDF is drawn in: which there are, and how to give others. */
export function FontDialog() {
  const words = saidOfDownloads.value;
  const shows = isShown.value || wantsFonts.value !== undefined;
  const dialog = useDialog(shows);
  if (!shows) return null;
  const inUse = fontsInUse.value;
  const close = () => {
    isShown.value = false;
    wantsFonts.value = undefined;
  };
  /** What was waiting for fonts is made once there are some. */
  const takeFrom = (work: () => Promise<unknown>) =>
    attempt(async () => {
      await work();
      const waiting = wantsFonts.value;
      if (waiting === undefined || !fontsInUse.value?.hasChinese) return;
      close();
      await waiting();
    });
  return (
    <dialog class="fonts" ref={dialog} onCancel={close} aria-labelledby="fonts-title">
      <h2 id="fonts-title">{words.fontTitle}</h2>
      {wantsFonts.value !== undefined && <p class="wrong">{words.fontsWanted}</p>}
      <p>{words.fontNote}</p>
      <p role="status">
        {!inUse || inUse.from === 'none'
          ? words.fontsNone
          : inUse.from === 'served'
            ? words.fontsServed({ count: inUse.faces })
            : words.fontsKept({ count: inUse.faces })}
        {inUse && inUse.from !== 'none' && !inUse.hasChinese && ` ${words.fontsLackChinese}`}
        {inUse &&
          inUse.unusable.length > 0 &&
          ` ${words.fontsUnusable({ files: inUse.unusable.join('、') })}`}
      </p>
      <div class="choices">
        {canAskForFonts() && (
          <p>
            <button type="button" class="main" onClick={() => takeFrom(takeFontsOfComputer)}>
              {words.ofComputer}
            </button>{' '}
            <span class="note">{words.ofComputerNote}</span>
          </p>
        )}
        <p>
          <FontPicker label={words.chooseFontFolder} isFolder takeFrom={takeFrom} />{' '}
          <FontPicker label={words.chooseFonts} takeFrom={takeFrom} />{' '}
          <span class="note">{words.chooseNote}</span>
        </p>
      </div>
      <p class="note">{words.printInstead}</p>
      <p class="actions">
        {inUse?.from === 'kept' && (
          <button type="button" onClick={() => attempt(forgetFonts)}>
            {words.forgetFonts}
          </button>
        )}
        <button type="button" onClick={close}>
          {said.value.close}
        </button>
      </p>
    </dialog>
  );
}

const FONT = /\.(ttf|ttc|otf|otc)$/i;

function FontPicker({
  label,
  isFolder = false,
  takeFrom,
}: {
  label: string;
  isFolder?: boolean;
  takeFrom: (work: () => Promise<unknown>) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        type="file"
        hidden
        multiple
        accept={isFolder ? undefined : '.ttf,.ttc,.otf,.otc'}
        ref={(element) => {
          input.current = element;
          if (element && isFolder) element.webkitdirectory = true;
        }}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])].filter((it) => FONT.test(it.name));
          currentTarget.value = '';
          takeFrom(() =>
            takeFonts(files.map((it) => ({ name: it.webkitRelativePath || it.name, bytes: it }))),
          );
        }}
      />
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
    </>
  );
}

import { batch, signal } from '@preact/signals';
import { Turns } from '../../core/model/turns.ts';
import { hasUnsaved, notice, openFile, savedText, text } from '../state/session.ts';
import { allWritten } from '../state/unwritten.ts';
import { becomes } from '../text/editor.ts';
import { saidOfFiles } from '../words/of-files.ts';
import { downloaded, onDisk, saved } from './downloads.ts';
import { newPlace, Overtaken, placeOf } from './place.ts';

/** What another program wrote into the open file while it has changes here: somebody has to choose. */
export const conflict = signal<{ readonly theirs: string } | undefined>(undefined);

/** Files are written, and looked at, one after the other. */
const turns = new Turns();

/** Does something with the file when nothing else is being done with it. */
export const inTurn = <T>(work: () => Promise<T>): Promise<T> => turns.take(work);

/** Looks at the file on the disk: what another program changed is taken in, unless there are changes here as well. */
export const lookAgain = (): Promise<void> =>
  inTurn(async () => {
    const place = placeOf.value;
    const file = openFile.value;
    // A new file is not there yet.
    if (!place || !file || (savedText.value === undefined && !conflict.value)) return;
    const theirs = await place.read();
    await allWritten();
    if (placeOf.value !== place) return;
    const words = saidOfFiles.value;
    if (theirs === undefined) {
      savedText.value = undefined;
      conflict.value = undefined;
      notice.value = words.fileGone({ file: file.name });
    } else if (theirs === savedText.value) conflict.value = undefined;
    else if (theirs === text.value) agree(theirs);
    else if (hasUnsaved.value) conflict.value = { theirs };
    else {
      batch(() => {
        becomes(theirs);
        agree(theirs);
      });
      notice.value = words.takenIn({ file: file.name });
    }
  });

function agree(theirs: string): void {
  savedText.value = theirs;
  conflict.value = undefined;
}

/** Keeps what is written here; a copy of what the other program wrote is kept too. */
export const keepMine = async (): Promise<void> => {
  try {
    await inTurn(overTheirs);
  } catch (error) {
    if (!(error instanceof Overtaken)) throw error;
    await lookAgain();
  }
};

async function overTheirs(): Promise<void> {
  const place = placeOf.value;
  const file = openFile.value;
  const theirs = conflict.value?.theirs;
  if (!place || !file || theirs === undefined) return;
  const now = text.value;
  if (place.writeKeeping) {
    const copy = await place.writeKeeping(onDisk(), theirs);
    if (copy !== undefined) notice.value = saidOfFiles.value.copyKept({ file: copy });
  } else {
    await place.write(onDisk(), theirs);
    downloaded(copyName(file.name), theirs, 'application/yaml');
  }
  saved(now);
  conflict.value = undefined;
}

/** Takes what the other program wrote, after what was written here was kept as a copy. It can be undone. */
export const takeTheirs = (): Promise<void> =>
  inTurn(async () => {
    const file = openFile.value;
    const theirs = conflict.value?.theirs;
    if (!file || theirs === undefined) return;
    const mine = onDisk();
    if (newPlace.value) {
      const { name, place } = await newPlace.value(copyName(file.name));
      await place.write(mine, undefined);
      notice.value = saidOfFiles.value.copyKept({ file: name });
    } else downloaded(copyName(file.name), mine, 'application/yaml');
    batch(() => {
      becomes(theirs);
      agree(theirs);
    });
  });

/** Goes on without choosing: the next saving asks again. */
export const chooseLater = (): void => {
  conflict.value = undefined;
};

const copyName = (name: string): string =>
  name.replace(/(\.ya?ml)?$/i, (end) => `.${saidOfFiles.value.copy}${end}`);

import { openFile, savedText, text } from '../state/session.ts';
import { allWritten } from '../state/unwritten.ts';
import { inTurn, lookAgain } from './conflicts.ts';
import { downloaded, onDisk, saved } from './downloads.ts';
import { canPlaceFiles, chosenPlace, Overtaken, placeOf } from './place.ts';

/** Writes the file where it stands, or where the user says; else downloads it. */
export async function save(): Promise<void> {
  await allWritten();
  const file = openFile.value;
  if (!file) return;
  if (!placeOf.value && canPlaceFiles()) {
    const chosen = await chosenPlace(file.name);
    if (!chosen) return;
    placeOf.value = chosen.place;
    // Whatever was opened from elsewhere, it is not what stands there.
    savedText.value = undefined;
    openFile.value = { ...file, name: chosen.name };
  }
  try {
    await inTurn(async () => {
      const now = text.value;
      if (placeOf.value) await placeOf.value.write(onDisk(), savedText.value);
      else downloaded(file.name, onDisk(), 'application/yaml');
      saved(now);
    });
  } catch (error) {
    if (!(error instanceof Overtaken)) throw error;
    await lookAgain();
  }
}

/** Downloads the file itself. */
export async function downloadText(): Promise<void> {
  await allWritten();
  downloaded(openFile.value?.name ?? 'org.yaml', onDisk(), 'application/yaml');
}

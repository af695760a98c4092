import { signal } from '@preact/signals';
import { openFile, savedText, text } from '../state/session.ts';

/** When the file was last saved here. */
export const savedAt = signal<Date | undefined>(undefined);

/** Remembers that a text was saved. */
export function saved(content: string): void {
  savedText.value = content;
  savedAt.value = new Date();
}

/** Hands a file to the browser's downloads. */
export function downloaded(name: string, content: Uint8Array | string, type: string): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name.split('/').at(-1) ?? name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The text as it stands on the disk. */
export const onDisk = (): string => text.value.replaceAll('\n', openFile.value?.lineEnd ?? '\n');

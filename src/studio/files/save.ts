import { signal } from '@preact/signals';
import type { FormatName } from '../../core/layout/formats.ts';
import { core } from '../state/core.ts';
import { attachments, openFile, product, savedText, text } from '../state/session.ts';
import { canWriteFiles, chosenPlace, placeOf } from './place.ts';

/** When the file was last saved here. */
export const savedAt = signal<Date | undefined>(undefined);

/** Hands a file to the browser's downloads. */
export function downloaded(name: string, content: Uint8Array | string, type: string): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** The text as it stands on the disk. */
const onDisk = (): string => text.value.replaceAll('\n', openFile.value?.lineEnd ?? '\n');

/** Writes the file where it stands, or where the user says; else downloads it. */
export async function save(): Promise<void> {
  const file = openFile.value;
  if (!file) return;
  const now = text.value;
  const content = onDisk();
  if (!placeOf.value && canWriteFiles()) {
    const chosen = await chosenPlace(file.name);
    if (!chosen) return;
    placeOf.value = chosen.place;
    openFile.value = { ...file, name: chosen.name };
  }
  if (placeOf.value) await placeOf.value.write(content);
  else downloaded(file.name, content, 'application/yaml');
  savedText.value = now;
  savedAt.value = new Date();
}

/** Downloads the file itself. */
export const downloadText = (): void =>
  downloaded(openFile.value?.name ?? 'org.yaml', onDisk(), 'application/yaml');

const TYPES: Readonly<Record<FormatName, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html',
  md: 'text/markdown',
};

/** Makes the document as `report build` does, and downloads it. */
export async function downloadDocument(format: FormatName): Promise<void> {
  const file = openFile.value;
  if (!file) return;
  const which = product.value;
  const bytes = await core.call('document', {
    text: text.value,
    file: file.name,
    product: which,
    format,
    attachments: attachments.value,
  });
  const base = file.name.replace(/\.ya?ml$/i, '');
  const kind = which === 'situation-report' ? '' : `.${which}`;
  downloaded(`${base}${kind}.${format}`, bytes, TYPES[format]);
}

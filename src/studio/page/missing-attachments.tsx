import { missingAttachments, takeAttachment } from '../files/attachments.ts';
import { FilePicker } from '../parts/file-picker.tsx';
import { saidOfFiles } from '../words/of-files.ts';

/** Says which attachments are missing from the document, and lets the user choose them. */
export function MissingAttachments() {
  const words = saidOfFiles.value;
  const missing = missingAttachments.value;
  if (missing.length === 0) return null;
  return (
    <div class="missing-attachments" role="status">
      <span>{words.attachmentsMissing({ files: missing.join('、') })}</span>{' '}
      <FilePicker label={words.chooseAttachment} accept=".md,.txt" onFile={takeAttachment} />
    </div>
  );
}

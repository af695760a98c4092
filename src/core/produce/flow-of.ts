import { attachmentFlow, documentFlow } from '../layout/arrange/document.ts';
import { volumeFlow } from '../layout/arrange/volume.ts';
import type { Flow } from '../layout/flow/flow.ts';
import type { Subject } from './lay-out.ts';

/** A document, an attachment or a volume, arranged for every format that has pages. */
export function flowOf(subject: Subject): Flow {
  const { style } = subject;
  if ('volume' in subject) return volumeFlow(subject.volume, style);
  return 'attachment' in subject
    ? attachmentFlow(subject.attachment, style)
    : documentFlow(subject.document, style);
}

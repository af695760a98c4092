import { mayOverflow } from '../layout/overflow/may-overflow.ts';
import { overflows, type TextPlace } from '../layout/overflow/overflows.ts';
import { pictureOverflow } from '../layout/overflow/picture-overflow.ts';
import type { Finding } from '../model/diagnostic.ts';
import { flowOf } from './flow-of.ts';
import type { Subject } from './lay-out.ts';

/** What is too large for its place on the pages of a document, an attachment or a volume. */
export function overflowsOf(subject: Subject, at: TextPlace): Finding[] {
  const { style, ...tree } = subject;
  const picture = 'volume' in subject ? pictureOverflow(subject.volume, style, at) : [];
  return mayOverflow(tree) ? [...picture, ...overflows(flowOf(subject), style, at)] : picture;
}

import type { Attachment, Document } from '../document/document.ts';
import type { Summary } from '../generated/summary.ts';
import { SUMMARY_ATTACHMENTS } from '../model/attachment-content.ts';
import { onOneLine } from '../model/one-line.ts';
import { engineFor } from '../template/engine.ts';
import { documents } from '../template/generated/packs.js';
import type { Materials } from './compose.ts';
import { attachmentsOf } from './elements/attachments.ts';
import { issuersOf } from './elements/issuers.ts';
import { officialElements } from './elements/official.ts';
import { signatureOf } from './elements/signature.ts';
import { prune } from './prune.ts';
import { readingFor } from './reading.ts';

/**
 * Composes the superior body's report of what many units reported. The pack's lists are attached first, if they have
 * entries, then the attachments that the superior body gives.
 */
export function composeSummary(
  summary: Summary,
  { template = documents.summary, options = template?.options ?? {}, texts = new Map() }: Materials = {},
): Document {
  if (!template) throw new TypeError('no template for summary');
  const engine = engineFor(template);
  const reading = readingFor(template);
  const { organisation, document = {}, subject, year, reportedOn } = summary;
  const context = { ...summary, options };
  const title = document.title?.trim() || engine.title(context);
  const issuers = organisation ? issuersOf(document, organisation) : [];
  const attachments = Object.entries(SUMMARY_ATTACHMENTS).flatMap(
    ([name, { block, title: called, landscape, isGiven }]): Attachment[] =>
      isGiven(summary) && template.blocks[block]
        ? [
            {
              name,
              title: called,
              body: reading.blocks(engine.block(block, context)),
              landscape,
            },
          ]
        : [],
  );
  return {
    kind: 'summary',
    properties: {
      title: onOneLine(title),
      author: issuers.join('、'),
      subject,
      keywords: [`${year}年度`, subject, ...(organisation ? [organisation.name] : [])],
      date: reportedOn,
    },
    title,
    ...officialElements(document, organisation ?? { name: '' }),
    body: prune(reading.blocks(engine.body(context))),
    attachments: [
      ...attachments,
      ...attachmentsOf(document.attachments ?? [], texts, (name) =>
        reading.blocks(engine.block(name, context)),
      ),
    ],
    signature: signatureOf(document, organisation),
  };
}

import { documents } from '../generated/packs.js';
import type { Unit } from '../generated/unit.ts';
import type { Document, DocumentKind } from '../model/document.ts';
import { engineFor } from '../template/engine.ts';
import { listOf, textOf } from '../template/values.ts';
import { withoutEnd } from '../template/wording/punctuation.ts';
import { withDefaults } from './defaults.ts';
import { headOf } from './elements/head.ts';
import { issuersOf } from './elements/issuers.ts';
import { blocksOf } from './markdown/blocks.ts';
import { parseMarkdown } from './markdown/parse.ts';
import { prune } from './prune.ts';

/**
 * Makes a document of a unit's facts: the template runs once over the data, what it writes is parsed once, and from
 * there on there is only the tree.
 *
 * @param given data that `check` found without error
 */
export function compose(given: Unit, kind: DocumentKind): Document {
  const template = documents[kind];
  if (!template) throw new TypeError(`no template for ${kind}`);
  const unit = withDefaults(given);
  const { organisation, year, subject, document = {} } = unit;
  const reportedOn = document.date ?? `${year}-12-31`;
  const context = { ...unit, reportedOn };
  const engine = engineFor(template);
  const title = document.title?.trim() || engine.title(context);
  const titleOnOneLine = title.replace(/\s*\n\s*/g, '');
  return {
    kind,
    properties: {
      title: titleOnOneLine,
      author: issuersOf(document, organisation).join('、'),
      subject,
      keywords: [`${year}年度`, subject, organisation.name],
      date: reportedOn,
    },
    head: headOf(document, organisation),
    title,
    addressees: textsOf(document.addressee),
    body: prune(blocksOf(parseMarkdown(engine.body(context)).children)),
    attachments: listOf(document.attachments)
      .map((it) => withoutEnd(textOf(typeof it === 'object' && it !== null && 'title' in it ? it.title : it)))
      .filter((it) => it !== ''),
    signature: {
      issuers: issuersOf(document, organisation),
      ...(document.date && { date: document.date }),
      seal: document.seal ?? false,
    },
    ...(document.note && { note: document.note.trim().replace(/^[（(]([\s\S]*)[）)]$/, '$1') }),
    record: {
      copyTo: textsOf(document.copyTo),
      ...(document.printedBy && { printedBy: document.printedBy }),
      ...(document.printedOn && { printedOn: document.printedOn }),
    },
  };
}

/** A text or a list of texts, each without a mark at its end. */
function textsOf(value: unknown): string[] {
  return listOf(value)
    .map((it) => withoutEnd(textOf(it)).replace(/[：:]$/, ''))
    .filter((it) => it !== '');
}

import { inMarkup } from '../../core/check/passages/in-markup.ts';
import { inPassages, type PassageContext } from '../../core/check/passages/in-passages.ts';
import { inWordings } from '../../core/check/passages/in-wordings.ts';
import { textRulesBy } from '../../core/check/passages/text-rules.ts';
import { silencedByFile } from '../../core/check/silence/by-file.ts';
import { attachmentPassages } from '../../core/compose/elements/attachment-passages.ts';
import { composeTraced, composeVolumeTraced, type TracedComposition } from '../../core/compose/traced.ts';
import type { Unit } from '../../core/generated/unit.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import type { Path, Source } from '../../core/model/source.ts';
import { proseOf } from '../../core/prose/prose.ts';
import type { Settings } from '../../core/rules/settings/settings.ts';
import { TemplateFailure } from '../../core/template/failure.ts';
import { commentsOfPacks } from '../packs/own.ts';
import type { PackKind } from '../packs/pack.ts';
import type { AttachmentFiles } from './attachments.ts';
import { placeInUnit, templateFinding } from './template-finding.ts';
import type { DocumentTemplate, Templates } from './templates.ts';

/** What documents are made from. */
export interface Materials {
  readonly unit: Unit;
  readonly source: Source;
  readonly settings: Settings;
  readonly packs: Templates;
  readonly attachments: AttachmentFiles;
}

/**
 * Mistakes in the texts that documents print beside the values of the unit's file: in the words of the user's own
 * templates, where these words and values meet, and in attachments.
 *
 * A template that fails gives the same finding as in a build.
 */
export function inPrintedTexts({ unit, source, settings, packs, attachments }: Materials): Finding[] {
  const rules = textRulesBy(settings);
  const templates = [...packs.templates].filter(([, it]) => isOwn(it));
  const own = [...new Set(templates.flatMap(([, it]) => it.own ?? []))];
  const texts = [...proseOf(source.data), ...own.flatMap(({ file }) => proseOf(file.defaults))];
  const found: Finding[] = own.flatMap((it) => inWordings(it.source, it.file.defaults, rules, settings));
  const context: Omit<PassageContext, 'locate'> = { rules, settings, texts };
  for (const [kind, template] of templates) {
    // A summary is made from many units' files; it cannot be composed from this one.
    if (kind === 'summary') continue;
    const written = tracedTexts(unit, kind, template, source);
    if ('code' in written) found.push(written);
    else {
      const locate = (path: Path) => placeInUnit(path, source, kind);
      found.push(...inMarkup(written.markup, true), ...inPassages(written.passages, { ...context, locate }));
    }
  }
  for (const [file, text] of attachments.bound) {
    const { passages, markup } = attachmentPassages(file, text);
    found.push(...inMarkup(markup, true), ...inPassages(passages, { ...context, locate: () => undefined }));
  }
  return silencedByFile(found, commentsOfPacks(own, packs.texts));
}

const isOwn = ({ own = [] }: DocumentTemplate): boolean => own.length > 0;

/** What a document's templates write, with origins; or why they fail. */
export function tracedTexts(
  unit: Unit,
  kind: Exclude<PackKind, 'summary'>,
  { document: template, options }: DocumentTemplate,
  source: Source,
): Pick<TracedComposition<unknown>, 'passages' | 'markup'> | Finding {
  try {
    return kind === 'volume'
      ? composeVolumeTraced(unit, [], { template, options })
      : composeTraced(unit, kind, { template, options });
  } catch (error) {
    if (!(error instanceof TemplateFailure)) throw error;
    // Tracing needs extra room within the size limit of a document. A document that is too large only when traced is
    // not checked.
    if (error.finding.code === 'template-too-much') return { passages: [], markup: [] };
    return templateFinding(error, source.file, source.locate);
  }
}

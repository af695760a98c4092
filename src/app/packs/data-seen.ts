import { ATTACHMENT_CONTENTS, SUMMARY_ATTACHMENTS } from '../../core/model/attachment-content.ts';
import type { TemplateSet } from '../../core/template/check/template-set.ts';
import { summaryType } from '../../core/template/generated/summary-types.ts';
import { unitType } from '../../core/template/generated/unit-types.ts';
import { TEXT } from '../../core/template/types/value-type.ts';
import { recordOf } from '../../core/unit/kinds/kinds.ts';
import type { PackKind } from './pack.ts';

/** The types of the data that templates of a kind see, if they differ from those of a unit. */
export function dataSeenBy(kind: PackKind): Pick<TemplateSet, 'data'> {
  if (kind === 'summary') return { data: { type: summaryType, attachments: SUMMARY_ATTACHMENTS } };
  // Such a document names the report that it brings.
  if (kind !== 'volume' && recordOf(kind).brings)
    return {
      data: {
        type: { ...unitType, keys: { ...unitType.keys, reportTitle: { type: TEXT } } },
        attachments: ATTACHMENT_CONTENTS,
      },
    };
  return {};
}

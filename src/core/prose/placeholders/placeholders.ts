import type { TextRole } from '../../model/text-role.ts';
import { joined, type Span } from '../span.ts';
import { isSpokenOf } from '../spoken-of.ts';
import { crosses, isCrossesAlone, meantIn } from './crosses.ts';
import { fields, isFieldAlone } from './fields.ts';
import { gaps } from './gaps.ts';
import { halfFilled } from './half-filled.ts';
import { hyphens } from './hyphens.ts';
import { marks } from './marks.ts';
import { unnamed } from './unnamed.ts';

/** Each of the patterns needs one of these. Most texts have none and are not examined further. */
const TRACE =
  /[xXｘＸ×✕╳_＿﹍﹎﹏*〇○◯△□◇{<＜«[【某待填此暂请　 ]|--|－－|──|––|年月日|[（(][）)]|[NnMm]月|[?？]|N[个项次份件名家处场期万元人]|000|00月|[（(](?:空|留|数|单位略|姓名略)|(?:19|20)[A-Za-z]|[（(]号|TODO|FIXME|TBD|TBC|lorem|张三|李四|王五|赵六/u;

/**
 * Placeholders in a text, in order; adjacent ones are joined: 20××年×月×日.
 *
 * @param role of the text: 某 is right in a sentence, but not as a name
 */
export function placeholdersIn(value: string, role: TextRole): Span[] {
  if (!TRACE.test(value)) return [];
  const isAlone = isFieldAlone(value) || (role !== 'free' && isCrossesAlone(value));
  if (isAlone) return [[value.length - value.trimStart().length, value.trimEnd().length]];
  const ofCrosses = crosses(value);
  const areMeant = ofCrosses.length > 0 ? meantIn(value) : () => false;
  const found = [
    ofCrosses.filter((span) => !areMeant(span)),
    gaps(value),
    marks(value),
    fields(value),
    halfFilled(value),
    hyphens(value),
    unnamed(value, role),
  ].flat();
  return joined(found).filter((span) => !isSpokenOf(value, span));
}

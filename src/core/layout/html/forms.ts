import type { Document, Form } from '../../document/document.ts';
import type { Style } from '../../generated/style.ts';
import { dateInWords } from '../../model/date.ts';
import { points } from '../style/measure.ts';
import { classificationText, peopleText } from '../text/elements.ts';
import { ems } from '../text/width.ts';
import { faceCss, pt } from './css.ts';
import { escapeHtml } from './escape.ts';

type Headed = Pick<Document, 'head' | 'signature'>;

/** What is above the title of a letter: the mark, the double rule, then 份号 and the like, and 发文字号. */
export function letterHead({ head }: Headed, style: Style): string {
  const { letterhead, number } = head;
  const classified = classificationText(head.classification);
  const marks = [
    ['copy-number', head.copyNumber],
    ['classification', classified],
    ['urgency', head.urgency],
  ].flatMap(([name, it]) => (it ? [`<p class="${name}">${escapeHtml(it)}</p>`] : []));
  const right = number ? `<p class="number">${escapeHtml(number)}</p>` : '';
  const elements =
    marks.length > 0 || right !== ''
      ? `<div class="elements"><div>${marks.join('')}</div>${right}</div>`
      : '';
  if (letterhead?.mode !== 'digital') {
    const reserve = letterhead ? `${letterhead.reserve}mm` : style.letter.markTop;
    return `<header class="letter-head" style="--reserve:${reserve}">${elements}</header>\n`;
  }
  const name = letterhead.names[0] ?? '';
  const scale = Math.min(
    1,
    points(style.letter.ruleLength) / (ems(name) * points(style.text.letterMark.size)),
  );
  const narrow = scale < 1 ? ` style="transform:scaleX(${scale.toFixed(3)})"` : '';
  return `<header class="letter-head drawn-letter"><p class="letter-mark"><span${narrow}>${escapeHtml(name)}</span></p><hr class="double-rule">${elements}</header>\n`;
}

/** What is below the mark of minutes: the issuer and the date. */
export function issuedOf({ signature: { issuers, date } }: Headed): string {
  const on = date ? `<time datetime="${date}">${dateInWords(date)}</time>` : '';
  return `<p class="issued"><span>${escapeHtml(issuers.join('、'))}</span>${on}</p>`;
}

/** The attendance of a meeting; empty if the document gives none. */
export function attendanceOf({ attendance = [] }: Pick<Document, 'attendance'>): string {
  if (attendance.length === 0) return '';
  const lists = attendance.map(
    ({ label, people }) =>
      `<p><b class="attendance-label">${escapeHtml(label)}：</b>${escapeHtml(peopleText(people))}</p>`,
  );
  return `<section class="attendance" aria-label="参会人员">${lists.join('')}</section>`;
}

/** The CSS of the special forms; empty for the general form. */
export function formCss(form: Form | undefined, style: Style): string {
  if (form === 'letter') return letterCss(style);
  const character = points(style.text.body.size) + points(style.grid.characterSpacing);
  const { grid, order, minutes, head } = style;
  if (form === 'order')
    return `
.order.drawn .letterhead{margin-top:calc(${grid.halfLeading} + ${order.markTop})}
.order .number{margin-top:calc(${order.numberGap}*${grid.linePitch})}
.order{margin-bottom:calc(${order.textGap}*${grid.linePitch})}`;
  if (form === 'minutes')
    return `
.minutes .number~.issued{margin-top:0}
.issued{display:flex;justify-content:space-between;margin-top:calc(${head.numberGap}*${grid.linePitch});padding:0 ${pt(head.signatoryIndent * character)}}
.attendance{${faceCss(style, 'attendance')};margin-top:calc(${minutes.attendanceGap}*${grid.linePitch});padding-left:${pt((minutes.attendanceIndent + 3) * character)};break-before:avoid}
.attendance p{text-indent:${pt(-3 * character)}}
.attendance-label{${faceCss(style, 'attendanceLabel')}}`;
  return '';
}

/**
 * On screen the second rule is at the foot of the sheet, in print in the bottom margin of the first page. Browsers
 * print no text outside of the page margins; so a letter's margins only leave room for its rules, and padding of the
 * sheet makes up the difference.
 */
function letterCss(style: Style): string {
  const { grid, head, letter, page, pageNumber } = style;
  const side = `(${page.width} - ${letter.ruleLength})/2`;
  const beside = (margin: string) => `calc(${side} - ${margin})`;
  const padding = (margin: string) => `calc(${margin} - ${side})`;
  const rule = (first: string, second: string) =>
    `border:0 solid #${head.ruleColor};border-top-width:${first};border-bottom-width:${second}`;
  const thickness = `${letter.thickRule} + ${letter.betweenRules} + ${letter.thinRule}`;
  const textGap = `${letter.textGap} - ${grid.halfLeading}`;
  const above = pt(points(style.text.letterMark.size) * ABOVE_MARK);
  const reserve = `var(--reserve,${letter.markTop})`;
  return `
.sheet{position:relative}
.letter-head{margin-top:calc(${reserve} - ${above} - (${page.top} - ${grid.halfLeading}));margin-bottom:calc(${letter.titleGap}*${grid.linePitch} - ${grid.halfLeading} - ${TITLE_LEAD})}
.letter-mark{${faceCss(style, 'letterMark')};line-height:1;letter-spacing:0;text-align:center;white-space:nowrap;margin:0 ${beside(page.right)} 0 ${beside(page.left)}}
.letter-mark span{display:inline-block}
.double-rule{${rule(letter.thickRule, letter.thinRule)};height:calc(${thickness});margin:calc(${letter.ruleGap} - ${pt(points(style.text.letterMark.size) * BELOW_MARK)}) ${beside(page.right)} calc(${textGap}) ${beside(page.left)}}
.letter-head .elements{display:flex;justify-content:space-between;align-items:flex-start}
.letter-head .number{margin:0;padding:0}
.record,.record p,.record p:first-child{border:0}
.record p{padding-top:0;padding-bottom:0;line-height:inherit}
@media screen{.sheet:has(.drawn-letter)::after{content:"";position:absolute;left:calc(${side});bottom:${letter.footRule};width:${letter.ruleLength};height:calc(${thickness});${rule(letter.thinRule, letter.thickRule)}}}
@media print{.sheet{padding:0 ${padding(page.right)} 0 ${padding(page.left)}}.letter-head{margin-top:calc(${reserve} - ${letter.markTop})}}
@page{margin-left:calc(${side});margin-right:calc(${side})}
@page :right{@bottom-right{padding-right:calc(${pageNumber.indent}em + ${page.right} - ${side})}}
@page :left{@bottom-left{padding-left:calc(${pageNumber.indent}em + ${page.left} - ${side})}}
@page :first{margin-top:calc(${letter.markTop} - ${above});margin-bottom:calc(${letter.footRule} + ${textGap} + ${thickness} - ${PRINT_SLACK});@bottom-right{content:none}@bottom-left{content:none}}`;
}

/** The rule at the foot of a letter's first page, if it is drawn. */
export function footRuleCss(
  { form, head: { letterhead } }: Pick<Document, 'form' | 'head'>,
  style: Style,
): string {
  if (form !== 'letter' || letterhead?.mode !== 'digital') return '';
  const { grid, head, letter } = style;
  return `
@page :first{@bottom-center{content:"";vertical-align:top;width:${letter.ruleLength};height:${letter.betweenRules};margin-top:calc(${letter.textGap} - ${grid.halfLeading} - ${PRINT_SLACK});border:0 solid #${head.ruleColor};border-top-width:${letter.thinRule};border-bottom-width:${letter.thickRule}}}`;
}

/** The space that a browser leaves above the characters of a title's line. */
const TITLE_LEAD = '2.3mm';

/** The space above and below a character of the mark in a line as high as the font size, in ems. */
const ABOVE_MARK = 0.06;
const BELOW_MARK = 0;

/** Extra height of the first page, so that rounding does not push its last line out. */
const PRINT_SLACK = '1mm';

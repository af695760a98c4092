import type { Chart } from '../../document/document.ts';
import type { Style } from '../../generated/style.ts';
import { chartType } from '../style/chart-type.ts';
import { chartColour, isDark, lineStroke } from '../text/chart-colours.ts';
import { type LabelPlace, labelPlaces } from '../text/chart-labels.ts';
import { scaleOf } from '../text/chart-scale.ts';
import { cellsBelow } from './chart-cells.ts';
import { attribute, escaped } from './xml.ts';

export const CHART_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const DRAWING_NAMESPACE = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const RELATIONSHIPS_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * A chart as a part of its own (ECMA-376 part 1, 21.2.2.29), with the look that Word gives a new one.
 *
 * @param workbook the ID of the relationship to the workbook with its numbers
 */
export function chartXml(chart: Chart, style: Style, workbook: string): string {
  const look = lookOf(style);
  const legend =
    chart.series.length > 1
      ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${NO_SHAPE}${textProperties(look, { rotation: 0 })}</c:legend>`
      : '';
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<c:chartSpace xmlns:c="${CHART_NAMESPACE}" xmlns:a="${DRAWING_NAMESPACE}" xmlns:r="${RELATIONSHIPS_NAMESPACE}">`,
    '<c:date1904 val="0"/><c:lang val="en-US"/><c:roundedCorners val="0"/>',
    '<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>',
    chart.form === 'line' ? lineChart(chart, look) : barChart(chart, look),
    axes(chart, look),
    `${NO_SHAPE}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`,
    // A fill would cover the rule of a table directly above.
    NO_SHAPE,
    '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr lang="en-US"/></a:p></c:txPr>',
    `<c:externalData r:id="${workbook}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`,
  ].join('');
}

/** The face and the size of all text in a chart. */
interface Look {
  readonly face: string;
  /** In hundredths of a point. */
  readonly size: number;
}

const lookOf = (style: Style): Look => ({
  face: style.fonts[style.text.tableCell.font].name,
  size: Math.round(chartType(style) * 100),
});

const fill = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

const NO_LINE = '<a:ln><a:noFill/></a:ln>';
const NO_SHAPE = `<c:spPr><a:noFill/>${NO_LINE}<a:effectLst/></c:spPr>`;

/** The line of an axis and of the grid: light grey. */
const AXIS_LINE =
  '<a:ln w="9525" cap="flat" cmpd="sng" algn="ctr"><a:solidFill><a:schemeClr val="tx1"><a:lumMod val="15000"/><a:lumOff val="85000"/></a:schemeClr></a:solidFill><a:round/></a:ln>';

/** Text as Word leaves it to be turned where labels have no room. */
const TURNED_AS_NEEDED = -60_000_000;

/** @param label whether it is the number of a point, which has margins and grows with what it shows */
function textProperties(
  { face, size }: Look,
  { rotation, colour = '000000', label = false }: { rotation: number; colour?: string; label?: boolean },
): string {
  const [margins, fitted] = label
    ? [' lIns="38100" tIns="19050" rIns="38100" bIns="19050"', '><a:spAutoFit/></a:bodyPr>']
    : ['', '/>'];
  const name = attribute('typeface', face);
  return [
    `<c:txPr><a:bodyPr rot="${rotation}" spcFirstLastPara="1" vertOverflow="ellipsis" vert="horz" wrap="square"${margins} anchor="ctr" anchorCtr="1"${fitted}`,
    `<a:lstStyle/><a:p><a:pPr><a:defRPr sz="${size}" b="0" i="0" u="none" strike="noStrike" kern="1200" baseline="0">`,
    `${fill(colour)}<a:latin${name}/><a:ea${name}/><a:cs${name}/></a:defRPr></a:pPr>`,
    '<a:endParaRPr lang="en-US"/></a:p></c:txPr>',
  ].join('');
}

const shown = (value: 0 | 1): string =>
  `<c:showLegendKey val="0"/><c:showVal val="${value}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

/** The whole group has no labels: those of its series come before, as Word writes it. */
const NO_LABELS = `<c:dLbls>${shown(0)}</c:dLbls>`;

/** How the number of a point looks and where it is. */
const labelled = (look: Look, format: string, place: string, colour?: string): string =>
  [
    `<c:numFmt formatCode="${format}" sourceLinked="0"/>${NO_SHAPE}`,
    textProperties(look, { rotation: 0, label: true, ...(colour !== undefined && { colour }) }),
    `<c:dLblPos val="${place}"/>${shown(1)}`,
  ].join('');

/** A series up to its look (ECMA-376 part 1, 21.2.2.174): its place and the cell that its name stands in. */
function seriesStart({ series }: Chart, place: number): string {
  const name = textCache(cellsBelow(place + 1, 0), [series[place]?.name ?? '']);
  return `<c:idx val="${place}"/><c:order val="${place}"/><c:tx>${name}</c:tx>`;
}

/** The cells of a series, with what stands in them: from that a chart is drawn without its workbook. */
function seriesCells({ categories, series }: Chart, place: number): string {
  const values = categories.map((_, index) => series[place]?.values[index]);
  const numbers = values.map((it, index) =>
    it === undefined ? '' : `<c:pt idx="${index}"><c:v>${it}</c:v></c:pt>`,
  );
  return [
    `<c:cat>${textCache(cellsBelow(0, 1, categories.length), categories)}</c:cat>`,
    `<c:val><c:numRef><c:f>${cellsBelow(place + 1, 1, values.length)}</c:f><c:numCache><c:formatCode>General</c:formatCode>`,
    `<c:ptCount val="${values.length}"/>${numbers.join('')}</c:numCache></c:numRef></c:val>`,
  ].join('');
}

const textCache = (cells: string, texts: readonly string[]): string =>
  `<c:strRef><c:f>${cells}</c:f><c:strCache><c:ptCount val="${texts.length}"/>${texts
    .map((it, index) => `<c:pt idx="${index}"><c:v>${escaped(it)}</c:v></c:pt>`)
    .join('')}</c:strCache></c:strRef>`;

/** Bars beside each other or on top of each other (ECMA-376 part 1, 21.2.2.16). */
function barChart(chart: Chart, look: Look): string {
  const isStacked = chart.form === 'stacked';
  const series = chart.series.map((_, place) => {
    const colour = chartColour(chart.form, place);
    // A bar without height has no number, which would be printed over its neighbour's.
    const labels = isStacked
      ? labelled(look, 'General;-General;', 'ctr', isDark(colour) ? 'FFFFFF' : '000000')
      : labelled(look, 'General', 'outEnd');
    return [
      `<c:ser>${seriesStart(chart, place)}<c:spPr>${fill(colour)}${NO_LINE}<a:effectLst/></c:spPr>`,
      `<c:invertIfNegative val="0"/><c:dLbls>${labels}</c:dLbls>${seriesCells(chart, place)}</c:ser>`,
    ].join('');
  });
  const [grouping, gap, overlap] = isStacked ? ['stacked', 150, 100] : ['clustered', 219, -27];
  return [
    `<c:barChart><c:barDir val="col"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>`,
    `${series.join('')}${NO_LABELS}<c:gapWidth val="${gap}"/><c:overlap val="${overlap}"/>`,
    '<c:axId val="1"/><c:axId val="2"/></c:barChart>',
  ].join('');
}

/** English Metric Units in a point (ECMA-376 part 1, 20.1.2.1). */
const EMUS_PER_POINT = 12_700;

const DASHES = { solid: 'solid', shortDash: 'sysDash', shortDot: 'sysDot', shortDashDot: 'sysDashDot' };

const PLACES: Readonly<Record<LabelPlace, string>> = { above: 't', below: 'b', right: 'r', left: 'l' };

/** Lines with marks at their points (ECMA-376 part 1, 21.2.2.97). */
function lineChart(chart: Chart, look: Look): string {
  const places = labelPlaces(chart, scaleOf(chart));
  const series = chart.series.map((_, place) => {
    const colour = chartColour(chart.form, place);
    const { width, dash, marker, size } = lineStroke(place);
    const labels = (places[place] ?? []).map((it, index) => {
      const label = it ? labelled(look, 'General', PLACES[it]) : '<c:delete val="1"/>';
      return `<c:dLbl><c:idx val="${index}"/>${label}</c:dLbl>`;
    });
    return [
      `<c:ser>${seriesStart(chart, place)}<c:spPr><a:ln w="${Math.round(width * EMUS_PER_POINT)}" cap="rnd">`,
      `${fill(colour)}<a:prstDash val="${DASHES[dash]}"/><a:round/></a:ln><a:effectLst/></c:spPr>`,
      `<c:marker><c:symbol val="${marker}"/><c:size val="${size}"/><c:spPr>${fill(colour)}`,
      `<a:ln w="9525">${fill(colour)}</a:ln><a:effectLst/></c:spPr></c:marker>`,
      `<c:dLbls>${labels.join('')}${labelled(look, 'General', PLACES.above)}</c:dLbls>`,
      `${seriesCells(chart, place)}<c:smooth val="0"/></c:ser>`,
    ].join('');
  });
  return [
    `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join('')}${NO_LABELS}`,
    '<c:marker val="1"/><c:axId val="1"/><c:axId val="2"/></c:lineChart>',
  ].join('');
}

/** The axes of categories and of values (ECMA-376 part 1, 21.2.2.25 and 21.2.2.226). */
function axes(chart: Chart, look: Look): string {
  const { least, most, step } = scaleOf(chart);
  const text = textProperties(look, { rotation: TURNED_AS_NEEDED });
  const format =
    '<c:numFmt formatCode="General" sourceLinked="1"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>';
  return [
    '<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>',
    `${format}<c:spPr><a:noFill/>${AXIS_LINE}<a:effectLst/></c:spPr>${text}`,
    '<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/></c:catAx>',
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="${most}"/><c:min val="${least}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr>${AXIS_LINE}<a:effectLst/></c:spPr></c:majorGridlines>`,
    `${format}${NO_SHAPE}${text}<c:crossAx val="1"/><c:crosses val="autoZero"/><c:crossBetween val="between"/>`,
    `<c:majorUnit val="${step}"/></c:valAx>`,
  ].join('');
}

import type { Span } from './span.ts';

/** 现将有关情况报告如下 at the end of a text, with the mark in front of it unless it is a sentence of its own. */
const LEAD_IN =
  /(?<=^|[。！？\n，；])[ 　]*(?:现|兹|特|现在)(?:将|就)[^。！？；：\n]{1,60}?(?:报告|汇报|总结|通报|说明)?如下[：:。]?[ 　\n]*$/u;

/**
 * The words at the end of a text that introduce a report: 现将有关情况报告如下：
 *
 * @returns undefined if the text ends otherwise
 */
export function leadInAtEnd(value: string): Span | undefined {
  const found = LEAD_IN.exec(value);
  if (!found) return undefined;
  const from = found.index + found[0].length - found[0].trimStart().length;
  return [from, value.trimEnd().length];
}

import type { Style } from '../../generated/style.ts';
import { chineseFaces, type Face, latinFace } from '../style/faces.ts';
import { escapeXml, XML_HEAD } from '../text/xml.ts';

/**
 * `word/fontTable.xml`: each face with its other names, so that a machine without 仿宋_GB2312 uses 仿宋 and not any other
 * font. `w:altName` is a list separated by commas (ECMA-376 Part 1, 17.8.3.1).
 */
export function fontTableXml(style: Style): string {
  const latin = latinFace(style);
  const fonts = [
    ...Object.values(chineseFaces(style)).map((it) => fontXml(it, CHINESE)),
    ...(latin ? [fontXml(latin, WESTERN)] : []),
  ];
  return `${XML_HEAD}<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`;
}

/** Character sets of `w:charset`: GB 2312 and that of Western Europe (ECMA-376 Part 1, 17.8.3.2). */
const CHINESE = '86';
const WESTERN = '00';

const fontXml = ({ name, alternatives }: Face, charset: string): string =>
  `<w:font w:name="${escapeXml(name)}">${alternatives.length > 0 ? `<w:altName w:val="${escapeXml(alternatives.join(','))}"/>` : ''}<w:charset w:val="${charset}"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`;

import { BuilderElement, Header, type ISectionOptions, Paragraph, Run } from 'docx';
import { STYLE } from '../style/paragraph-styles.ts';
import { WATERMARK } from '../style/watermark.ts';

type Sections = readonly ISectionOptions[];

/**
 * Sections with a text across every page, behind the content. It is in the headers, like Word's own watermarks, so that
 * Word, WPS and LibreOffice recognise it and can remove it.
 *
 * @param text a few characters
 */
export function withWatermark(sections: Sections, text: string): ISectionOptions[] {
  return sections.map((section, index) => {
    const { default: odd, even, first } = section.headers ?? {};
    return {
      ...section,
      headers: {
        default: headerWith(odd, text, `${index}-odd`),
        even: headerWith(even, text, `${index}-even`),
        ...((first || section.properties?.titlePage) && { first: headerWith(first, text, `${index}-first`) }),
      },
    };
  });
}

/** A header with the watermark behind its other content; it takes no room from the text below. */
function headerWith(header: Header | undefined, text: string, name: string): Header {
  const children = header?.options.children ?? [];
  const anchor = new Paragraph({
    style: STYLE.letterhead,
    spacing: { line: 1, lineRule: 'exact' },
    run: { size: 2 },
    children: [shape(text, name)],
  });
  return new Header({ children: [...children, anchor] });
}

/**
 * The shape that Word makes for a watermark: WordArt in VML (ECMA-376 part 4, 19.1), turned along the page's diagonal.
 * Word recognises a watermark by its name.
 */
function shape(text: string, name: string): Run {
  const style = [
    'position:absolute',
    'margin-left:0',
    'margin-top:0',
    `width:${WATERMARK.width}pt`,
    `height:${WATERMARK.height}pt`,
    `rotation:${WATERMARK.rotation}`,
    'z-index:-251658752',
    'mso-position-horizontal:center',
    'mso-position-horizontal-relative:margin',
    'mso-position-vertical:center',
    'mso-position-vertical-relative:margin',
  ];
  const run = new Run({ noProof: true });
  run.addChildElement(
    element('w:pict', {}, [
      element(
        'v:shapetype',
        {
          id: '_x0000_t136',
          coordsize: '21600,21600',
          'o:spt': '136',
          adj: '10800',
          path: 'm@7,l@8,m@5,21600l@6,21600e',
        },
        [
          element(
            'v:formulas',
            {},
            FORMULAS.map((eqn) => element('v:f', { eqn })),
          ),
          element('v:path', { textpathok: 't', 'o:connecttype': 'custom' }),
          element('v:textpath', { on: 't', fitshape: 't' }),
        ],
      ),
      element(
        'v:shape',
        {
          id: `PowerPlusWaterMarkObject-${name}`,
          type: '#_x0000_t136',
          style: style.join(';'),
          'o:allowincell': 'f',
          fillcolor: 'silver',
          stroked: 'f',
        },
        [
          element('v:fill', { opacity: '.5' }),
          element('v:textpath', { style: "font-family:'黑体';font-size:1pt", string: text }),
        ],
      ),
    ]),
  );
  return run;
}

/** How the text follows its line: the formulas of the shape "plain text" (ECMA-376 part 4, presetWordArt). */
const FORMULAS = [
  'sum #0 0 10800',
  'prod #0 2 1',
  'sum 21600 0 @1',
  'sum 0 0 @2',
  'sum 21600 0 @3',
  'if @0 @3 0',
  'if @0 21600 @1',
  'if @0 0 @2',
  'if @0 @4 21600',
  'mid @5 @6',
  'mid @8 @5',
  'mid @7 @8',
  'mid @6 @7',
  'sum @6 0 @5',
];

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly BuilderElement[] = [],
): BuilderElement {
  const keyed = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }]));
  return new BuilderElement({ name, attributes: keyed, children });
}

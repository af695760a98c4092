import { BuilderElement, TextRun } from 'docx';

/**
 * The field for the page number. The library would leave it empty for programs that do not calculate fields, such as
 * previews.
 *
 * @param shown what these show
 */
export function pageField(shown: string): TextRun[] {
  const marked = (type: string) => runWith('w:fldChar', 'w:fldCharType', type);
  return [
    marked('begin'),
    runWith('w:instrText', 'xml:space', 'preserve', 'PAGE'),
    marked('separate'),
    new TextRun(shown),
    marked('end'),
  ];
}

/** A run of one element with an attribute, and with text if given. */
function runWith(name: string, key: string, value: string, text?: string): TextRun {
  const run = new TextRun({});
  run.addChildElement(
    new BuilderElement({
      name,
      attributes: { [key]: { key, value } },
      // The library writes this as text, though its types ask for elements.
      ...(text !== undefined && { children: [text as unknown as BuilderElement] }),
    }),
  );
  return run;
}

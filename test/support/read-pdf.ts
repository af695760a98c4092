import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

type PdfDocument = Awaited<ReturnType<typeof getDocument>['promise']>;
type StructTree = NonNullable<
  Awaited<ReturnType<Awaited<ReturnType<PdfDocument['getPage']>>['getStructTree']>>
>;

/** What an independent program reads from a PDF. */
export interface ReadPdf {
  readonly document: PdfDocument;
  /** The pieces of text of each page, in the order of its content; places are from the lower left corner. */
  readonly texts: readonly (readonly {
    text: string;
    x: number;
    y: number;
    width: number;
    size: number;
    isTurned: boolean;
  }[])[];
  /** The roles in the structure of each page, nested in parentheses. */
  readonly structure: readonly string[];
  readonly warnings: readonly string[];
}

/** Reads the text and the structure of a PDF with pdf.js. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const warnings: string[] = [];
  const log = console.log;
  console.log = (...said) => warnings.push(said.join(' '));
  try {
    const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 1, disableFontFace: true })
      .promise;
    const texts = [];
    const structure = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({ disableNormalization: true });
      texts.push(
        items.flatMap((it) =>
          'str' in it && it.str !== ''
            ? [
                {
                  text: it.str,
                  x: it.transform[4],
                  y: it.transform[5],
                  width: it.width,
                  size: it.height,
                  isTurned: Math.abs(it.transform[1]) > 0.01,
                },
              ]
            : [],
        ),
      );
      await page.getOperatorList();
      structure.push(rolesOf(await page.getStructTree()));
    }
    return {
      document,
      texts,
      structure,
      warnings: warnings.filter((it) => !it.includes('standardFontDataUrl')),
    };
  } finally {
    console.log = log;
  }
}

function rolesOf(node: StructTree | null): string {
  if (!node) return '';
  const within = node.children.map((it) => ('role' in it ? rolesOf(it) : '')).join('');
  return node.role === 'Root' ? within : `(${node.role}${within})`;
}

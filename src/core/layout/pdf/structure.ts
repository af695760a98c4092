import type { Pages, StructureElement, StructureRole } from '../pages/page.ts';
import type { Box } from './figure-boxes.ts';
import { number, type Objects, type Reference, textString, to } from './objects.ts';

/** What ISO 32000-1 has no name for. */
const ROLE_MAP = '/RoleMap<</Title/H1>>';

/** What shows an element: marked content of a page, or a link. */
type ElementKid =
  | { readonly page: number; readonly mcid: number }
  | { readonly page: number; readonly link: Reference; readonly key: number };

/** The structure of a text (14.7): which pieces of which pages its elements are made of. */
export class Structure {
  private readonly pieces: { readonly order: number; readonly piece: ElementKid }[][];
  private readonly marks: number[][];
  private readonly links: { readonly element: number; readonly key: number }[] = [];
  private drawn = 0;

  constructor(
    private readonly elements: readonly StructureElement[],
    /** Where figures stand on their pages, by element. */
    private readonly boxes: ReadonlyMap<number, Box>,
    private readonly pageCount: number,
  ) {
    this.pieces = elements.map(() => []);
    this.marks = Array.from({ length: pageCount }, () => []);
  }

  roleOf = (element: number): StructureRole => (this.elements[element] as StructureElement).role;

  /** A stretch of a page that shows an element: its number among those of the page. */
  mark(element: number, page: number): number {
    const marks = this.marks[page] as number[];
    const mcid = marks.length;
    marks.push(element);
    this.add(element, { page, mcid });
    return mcid;
  }

  /** A link that stands in an element: its key among all that point back into the structure. */
  link(element: number, page: number, link: Reference): number {
    const key = this.pageCount + this.links.length;
    this.links.push({ element, key });
    this.add(element, { page, link, key });
    return key;
  }

  private add(element: number, piece: ElementKid): void {
    this.drawn += 1;
    this.pieces[element]?.push({ order: this.drawn, piece });
  }

  /** Writes the tree and the way back to it from the pages. */
  write(objects: Objects, pages: readonly Reference[]): Reference {
    const root = objects.reserve();
    const references = this.elements.map(() => objects.reserve());
    const linked = new Map<number, Reference>();
    const kids = this.kids();
    for (const [index, element] of this.elements.entries()) {
      const own = references[index] as Reference;
      const parent = element.parent === undefined ? root : (references[element.parent] as Reference);
      const content = (kids[index] as readonly Kid[]).map((kid) => {
        if (typeof kid === 'number') return to(references[kid] as Reference);
        const page = to(pages[kid.page] as Reference);
        if ('mcid' in kid) return `<</Type/MCR/Pg ${page}/MCID ${kid.mcid}>>`;
        const link = objects.add(
          `<</Type/StructElem/S/Link/P ${to(own)}/K<</Type/OBJR/Pg ${page}/Obj ${to(kid.link)}>>>>`,
        );
        linked.set(kid.key, link);
        return to(link);
      });
      objects.add(
        `<</Type/StructElem/S/${element.role}/P ${to(parent)}/K[${content.join(' ')}]${
          element.alternative === undefined ? '' : `/Alt ${textString(element.alternative)}`
        }${element.field === undefined ? '' : `/T ${textString(element.field)}`}${this.attributes(index)}>>`,
        own,
      );
    }
    const back = [
      ...this.marks.map(
        (its, page) => `${page}[${its.map((it) => to(references[it] as Reference)).join(' ')}]`,
      ),
      ...this.links.map(({ key }) => `${key} ${to(linked.get(key) as Reference)}`),
    ];
    const tops = this.elements.flatMap(({ parent }, index) =>
      parent === undefined ? [to(references[index] as Reference)] : [],
    );
    const parents = objects.add(`<</Nums[${back.join('\n')}]>>`);
    return objects.add(
      `<</Type/StructTreeRoot/K[${tops.join(' ')}]/ParentTree ${to(parents)}/ParentTreeNextKey ${
        this.pageCount + this.links.length
      }${ROLE_MAP}>>`,
      root,
    );
  }

  /** What each element is made of, its own pieces and the elements in it, in the order in which they are read. */
  private kids(): readonly (readonly Kid[])[] {
    const kids: { readonly order: number; readonly kid: Kid }[][] = this.pieces.map((its) =>
      its.map(({ order, piece }) => ({ order, kid: piece })),
    );
    const first = this.pieces.map((its) => its[0]?.order);
    // Those within stand behind, so that going from the end finds where each begins.
    for (let index = this.elements.length - 1; index >= 0; index--) {
      const parent = this.elements[index]?.parent;
      const own = first[index];
      if (parent === undefined || own === undefined) continue;
      first[parent] = Math.min(first[parent] ?? own, own);
    }
    const latest = new Map<number | undefined, number>();
    for (const [index, { parent }] of this.elements.entries()) {
      // One that shows nothing, such as an empty cell, stays behind the one before it.
      const order = Math.max(first[index] ?? 0, latest.get(parent) ?? 0);
      latest.set(parent, order);
      if (parent !== undefined) kids[parent]?.push({ order, kid: index });
    }
    return kids.map((its) => its.sort((a, b) => a.order - b.order).map(({ kid }) => kid));
  }

  /** Where a figure stands; and a heading of a table is one of a column, unless other cells stand in its row. */
  private attributes(index: number): string {
    const { role, parent } = this.elements[index] as StructureElement;
    const box = this.boxes.get(index);
    if (box) return `/A<</O/Layout/Placement/Block/BBox[${box.map((it) => number(it)).join(' ')}]>>`;
    if (role !== 'TH') return '';
    this.mixedRows ??= new Set(
      this.elements.flatMap((it) => (it.role === 'TD' && it.parent !== undefined ? [it.parent] : [])),
    );
    const isOfRow = parent !== undefined && this.mixedRows.has(parent);
    return `/A<</O/Table/Scope/${isOfRow ? 'Row' : 'Column'}>>`;
  }

  private mixedRows: ReadonlySet<number> | undefined;
}

/** An element within another, or a piece of it. */
type Kid = number | ElementKid;

/** Where the structure begins; nothing of a file without elements is tagged. */
export const isTagged = ({ elements }: Pages): boolean => elements.length > 0;

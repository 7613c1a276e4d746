import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, type PDFRef } from 'pdf-lib';
import { arrayAt, asDict, dictAt, nameAt, numberAt, refAt, textAt, texts, valueAt } from './objects';
import { pieceKey } from './page-content';

/** One element of the structure tree, with its role translated to the standard's own. */
export type StructureElement = {
  readonly kind: 'element';
  readonly role: string;
  /** As the file names it. */
  readonly ownRole: string;
  readonly dict: PDFDict;
  readonly alt: string | null;
  readonly actualText: string | null;
  readonly id: string | null;
  readonly scope: string | null;
  /** Of a cell: the ids of its headers. */
  readonly headers: readonly string[];
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly kids: readonly StructureKid[];
};

export type StructureKid =
  | StructureElement
  /** A piece of a page's content, by its key; the page is null where the tree names none that exists. */
  | { readonly kind: 'piece'; readonly page: number | null; readonly key: string }
  | { readonly kind: 'object'; readonly page: number | null; readonly dict: PDFDict | null };

export type StructureTree = {
  readonly root: PDFDict;
  readonly elements: readonly StructureElement[];
  readonly roles: ReadonlyMap<string, string>;
};

/** `pageOf` gives a page's number, from 1. Null where the file has no tree. */
export function readStructure(catalog: PDFDict, pageOf: (ref: PDFRef) => number | null): StructureTree | null {
  const root = dictAt(catalog, 'StructTreeRoot');
  if (root === null) return null;
  const roles = roleMap(dictAt(root, 'RoleMap'));
  const reader = new TreeReader(roles, pageOf);
  const kids = reader.kids(root, null);
  return { root, roles, elements: kids.filter((kid) => kid.kind === 'element') };
}

/** All elements in the order they are read, each before what it holds. */
export function allElements(elements: readonly StructureElement[]): StructureElement[] {
  return elements.flatMap((element) => [element, ...allElements(childElements(element))]);
}

export function childElements(element: StructureElement): StructureElement[] {
  return element.kids.filter((kid) => kid.kind === 'element');
}

/** The pieces of content that an element holds, at any depth, in the order they are read. */
export function piecesIn(element: StructureElement): Extract<StructureKid, { kind: 'piece' }>[] {
  return element.kids.flatMap((kid) => (kid.kind === 'element' ? piecesIn(kid) : kid.kind === 'piece' ? [kid] : []));
}

class TreeReader {
  readonly #seen = new Set<PDFDict>();
  readonly #roles: ReadonlyMap<string, string>;
  readonly #pageOf: (ref: PDFRef) => number | null;

  constructor(roles: ReadonlyMap<string, string>, pageOf: (ref: PDFRef) => number | null) {
    this.#roles = roles;
    this.#pageOf = pageOf;
  }

  kids(dict: PDFDict, page: number | null): StructureKid[] {
    const value = valueAt(dict, 'K');
    const items = value instanceof PDFArray ? value.asArray() : value === null ? [] : [value];
    return items.flatMap((item) => this.#kid(dict.context.lookup(item), page) ?? []);
  }

  #kid(value: PDFObject | undefined, page: number | null): StructureKid | null {
    if (value instanceof PDFNumber) return { kind: 'piece', page, key: pieceKey(page ?? 'none', value.asNumber()) };
    if (!(value instanceof PDFDict)) return null;
    const type = nameAt(value, 'Type');
    const own = this.#page(value) ?? page;
    if (type === 'OBJR') return { kind: 'object', page: own, dict: dictAt(value, 'Obj') };
    if (type !== 'MCR') return this.#element(value);
    const owner = refAt(value, 'Stm')?.tag ?? own ?? 'none';
    return { kind: 'piece', page: own, key: pieceKey(owner, numberAt(value, 'MCID') ?? -1) };
  }

  /** An element that holds itself is read once. */
  #element(dict: PDFDict): StructureElement | null {
    if (this.#seen.has(dict)) return null;
    this.#seen.add(dict);
    const ownRole = nameAt(dict, 'S') ?? '';
    return {
      kind: 'element',
      ownRole,
      role: standardRole(ownRole, this.#roles),
      dict,
      alt: textAt(dict, 'Alt'),
      actualText: textAt(dict, 'ActualText'),
      id: textAt(dict, 'ID'),
      scope: nameAt(attributes(dict, 'Scope'), 'Scope'),
      headers: texts(arrayAt(attributes(dict, 'Headers'), 'Headers')),
      columnSpan: numberAt(attributes(dict, 'ColSpan'), 'ColSpan') ?? 1,
      rowSpan: numberAt(attributes(dict, 'RowSpan'), 'RowSpan') ?? 1,
      kids: this.kids(dict, this.#page(dict)),
    };
  }

  #page(dict: PDFDict): number | null {
    const ref = refAt(dict, 'Pg');
    return ref === null ? null : this.#pageOf(ref);
  }
}

/** The first of an element's attribute objects that has the key. */
function attributes(dict: PDFDict, key: string): PDFDict | null {
  const value = valueAt(dict, 'A');
  const items = value instanceof PDFArray ? (arrayAt(dict, 'A')?.asArray() ?? []) : [value ?? undefined];
  const objects = items.flatMap((item) => asDict(item === undefined ? null : dict.context.lookup(item)) ?? []);
  return objects.find((object) => valueAt(object, key) !== null) ?? null;
}

function roleMap(dict: PDFDict | null): Map<string, string> {
  const named = (dict?.entries() ?? []).flatMap(([key, value]): [string, string][] =>
    value instanceof PDFName ? [[key.decodeText(), value.decodeText()]] : [],
  );
  return new Map(named);
}

function standardRole(role: string, roles: ReadonlyMap<string, string>): string {
  let [current, steps] = [role, 0];
  for (let next = roles.get(current); next !== undefined && steps <= roles.size; next = roles.get(current)) {
    current = next;
    steps += 1;
  }
  return current;
}

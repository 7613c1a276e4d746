import { childElements, findElement, findElements, textOf } from './find-elements';
import type { OfficeFile } from './open-office';
import type { XmlElement } from './parse-xml';

export type DocxParagraph = {
  /** The style's id; null is the default style. */
  readonly style: string | null;
  /** From 0; null where neither the paragraph nor its style has one: a reader does not take it for a heading. */
  readonly outlineLevel: number | null;
  readonly text: string;
  readonly element: XmlElement;
};

export type DocxTable = {
  readonly caption: string | null;
  readonly description: string | null;
  readonly rows: readonly DocxRow[];
  readonly element: XmlElement;
};

export type DocxRow = {
  readonly repeated: boolean;
  readonly splits: boolean;
  /** The text of each cell, its paragraphs on lines of their own. */
  readonly cells: readonly string[];
  readonly element: XmlElement;
};

/** The paragraphs of a document's body in order, those in tables left out. */
export function docxParagraphs(file: OfficeFile): readonly DocxParagraph[] {
  const levels = outlineLevels(file.xml('word/styles.xml'));
  return childElements(bodyOf(file), 'w:p').map((element) => {
    const style = wordValue(element, 'w:pStyle');
    const own = wordValue(element, 'w:outlineLvl');
    const outlineLevel = own === null ? (levels.get(style ?? '') ?? null) : Number(own);
    return { style, outlineLevel, text: docxText(element), element };
  });
}

/** The tables of a document's body, in order. */
export function docxTables(file: OfficeFile): readonly DocxTable[] {
  return childElements(bodyOf(file), 'w:tbl').map((element) => ({
    caption: wordValue(element, 'w:tblCaption'),
    description: wordValue(element, 'w:tblDescription'),
    rows: childElements(element, 'w:tr').map(readRow),
    element,
  }));
}

/** What is read in an element: its text, with tabs and line breaks. */
export function docxText(element: XmlElement): string {
  if (element.name === 'w:t') return textOf(element);
  if (element.name === 'w:pPr') return '';
  if (element.name === 'w:tab') return '\t';
  if (element.name === 'w:br') return '\n';
  return childElements(element).map(docxText).join('');
}

/** The value of the first element of that name, or null. */
export function wordValue(element: XmlElement, name: string): string | null {
  return findElement(element, name)?.attributes['w:val'] ?? null;
}

function bodyOf(file: OfficeFile): XmlElement {
  const body = findElement(file.xml('word/document.xml'), 'w:body');
  if (body === null) throw new Error('A document without a body');
  return body;
}

function readRow(element: XmlElement): DocxRow {
  return {
    repeated: findElement(element, 'w:tblHeader') !== null,
    splits: findElement(element, 'w:cantSplit') === null,
    cells: childElements(element, 'w:tc').map((cell) => childElements(cell, 'w:p').map(docxText).join('\n')),
    element,
  };
}

function outlineLevels(styles: XmlElement): ReadonlyMap<string, number> {
  return new Map(
    findElements(styles, 'w:style').flatMap((style) => {
      const level = wordValue(style, 'w:outlineLvl');
      return level === null ? [] : [[style.attributes['w:styleId'] ?? '', Number(level)] as const];
    }),
  );
}

import type { Snapshot } from '@/lib/domain/snapshot';
import { buildReport } from '../report/build-report';
import type { Report } from '../report/report';
import { childElements, findElement, findElements, textOf } from '../testing/office/find-elements';
import { type OfficeFile, openOffice } from '../testing/office/open-office';
import type { XmlElement } from '../testing/office/parse-xml';
import { renderPptx } from './render-pptx';

/** A slide as it stands in the file. */
export type ReadSlide = {
  readonly root: XmlElement;
  /** The text of the title's placeholder, its paragraphs on lines of their own; null when there is none. */
  readonly title: string | null;
  /** Shapes directly on the slide, in reading order. */
  readonly shapes: readonly XmlElement[];
  readonly notes: readonly string[];
};

export type RenderedPptx = {
  readonly report: Report;
  readonly bytes: Uint8Array;
  readonly file: OfficeFile;
  readonly slides: readonly ReadSlide[];
};

/** The slides of a snapshot, written and opened again. */
export async function renderedPptx(snapshot: Snapshot): Promise<RenderedPptx> {
  const report = buildReport(snapshot);
  const bytes = await renderPptx(report);
  const file = openOffice(bytes);
  return { report, bytes, file, slides: slidePaths(file).map((path) => readSlide(file, path)) };
}

const shapeNames = ['p:sp', 'p:grpSp', 'p:cxnSp', 'p:graphicFrame', 'p:pic'];

/** The shapes in a tree or a group. */
export function shapesIn(element: XmlElement): readonly XmlElement[] {
  return childElements(element).filter(({ name }) => shapeNames.includes(name));
}

/** The shape's own name, description and marks. */
export function identityOf(shape: XmlElement): XmlElement {
  const found = findElement(shape, 'p:cNvPr');
  if (found === null) throw new Error(`${shape.name} without a name`);
  return found;
}

/** The lines of a text in a shape, a paragraph each. */
export function linesOf(shape: XmlElement): readonly string[] {
  return findElements(shape, 'a:p').map(textOf);
}

/** In the order of the presentation, not of the zip. */
function slidePaths(file: OfficeFile): readonly string[] {
  const targets = new Map(file.relationships('ppt/presentation.xml').map(({ id, target }) => [id, target]));
  return findElements(file.xml('ppt/presentation.xml'), 'p:sldId').map(
    ({ attributes }) => targets.get(attributes['r:id'] ?? '') ?? '',
  );
}

function readSlide(file: OfficeFile, path: string): ReadSlide {
  const root = file.xml(path);
  const tree = findElement(root, 'p:spTree');
  const shapes = tree === null ? [] : shapesIn(tree);
  const title = shapes.find((shape) => ['title', 'ctrTitle'].includes(placeholderOf(shape) ?? ''));
  const notes = file.relationships(path).find(({ type }) => type === 'notesSlide');
  return {
    root,
    title: title === undefined ? null : linesOf(title).join('\n'),
    shapes,
    notes: notes === undefined ? [] : notesOf(file.xml(notes.target)),
  };
}

/** The kind of placeholder that a shape is, or null. */
export function placeholderOf(shape: XmlElement): string | null {
  return findElement(shape, 'p:ph')?.attributes.type ?? null;
}

function notesOf(root: XmlElement): readonly string[] {
  const body = findElements(root, 'p:sp').find((shape) => placeholderOf(shape) === 'body');
  return body === undefined ? [] : linesOf(body);
}

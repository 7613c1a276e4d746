import { PDFDict, type PDFDocument, PDFName } from 'pdf-lib';
import { elementOf, kidsArray, present, string } from '../change-pdf.fixture';
import type { Fault } from './fault';

const name = PDFName.of;

export const structureFaults: readonly Fault[] = [
  { rule: 'not-tagged', what: 'no tree', make: ({ catalog }) => catalog.delete(name('StructTreeRoot')) },
  {
    rule: 'parent-tree-wrong',
    what: 'no parent tree',
    make: (document) => rootOf(document).delete(name('ParentTree')),
  },
  {
    rule: 'parent-tree-wrong',
    what: 'a page without its number',
    make: (document) => present(document.getPages()[0], 'page').node.delete(name('StructParents')),
  },
  {
    rule: 'parent-tree-wrong',
    what: 'two pages with each other’s numbers',
    make: (document) => {
      const [first, second] = document.getPages().map((page) => page.node);
      const number = present(first, 'page').get(name('StructParents'));
      present(first, 'page').set(name('StructParents'), present(second?.get(name('StructParents')), 'number'));
      present(second, 'page').set(name('StructParents'), present(number, 'number'));
    },
  },
  {
    rule: 'parent-tree-wrong',
    what: 'a link without its number',
    make: (document) => annotationOf(document).delete(name('StructParent')),
  },
  {
    rule: 'tab-order',
    what: 'links without an order',
    make: (document) => present(document.getPages()[0], 'page').node.delete(name('Tabs')),
  },
  {
    rule: 'role-unknown',
    what: 'a role of its own',
    make: (document) => elementOf(document, 'P').set(name('S'), name('Lead')),
  },
  {
    rule: 'role-unknown',
    what: 'a standard role bent to another',
    make: (document) => rootOf(document).lookup(name('RoleMap'), PDFDict).set(name('Quote'), name('Div')),
  },
  {
    rule: 'element-empty',
    what: 'an empty paragraph',
    make: (document) => addElement(document, 'Document', document.context.obj({ S: 'P' })),
  },
  {
    rule: 'element-empty',
    what: 'a figure without its picture',
    make: (document) =>
      addElement(
        document,
        'Document',
        document.context.obj({ S: 'Figure', Alt: string('En figur, som ingen ser, og som derfor ikke viser noget.') }),
      ),
  },
  {
    rule: 'alt-missing',
    what: 'no alternative text',
    make: (document) => elementOf(document, 'Figure').delete(name('Alt')),
  },
  { rule: 'alt-missing', what: 'an empty alternative text', make: (document) => setAlt(document, ' ') },
  { rule: 'alt-weak', what: 'only what it is', make: (document) => setAlt(document, 'Radar') },
  {
    rule: 'alt-weak',
    what: 'forty characters',
    make: (document) => setAlt(document, 'Kommunen og KL placerer fem teknologier.'),
  },
  {
    rule: 'list-structure',
    what: 'an item without a body',
    make: (document) => elementOf(document, 'LBody').set(name('S'), name('P')),
  },
  {
    rule: 'list-structure',
    what: 'a list of paragraphs',
    make: (document) => addElement(document, 'L', document.context.obj({ S: 'P', ActualText: string('Tredje') })),
  },
  {
    rule: 'list-structure',
    what: 'items in no list',
    make: (document) => elementOf(document, 'L').set(name('S'), name('Div')),
  },
  {
    rule: 'link-untagged',
    what: 'a link that only looks like one',
    make: (document) => elementOf(document, 'Link').set(name('S'), name('Span')),
  },
  {
    rule: 'link-unnamed',
    what: 'a link that does not say where it leads',
    make: (document) => annotationOf(document).delete(name('Contents')),
  },
];

function rootOf({ catalog }: PDFDocument): PDFDict {
  return catalog.lookup(name('StructTreeRoot'), PDFDict);
}

function setAlt(document: PDFDocument, text: string): void {
  elementOf(document, 'Figure').set(name('Alt'), string(text));
}

function addElement(document: PDFDocument, role: string, element: PDFDict): void {
  kidsArray(elementOf(document, role)).push(document.context.register(element));
}

function annotationOf(document: PDFDocument): PDFDict {
  return present(present(document.getPages()[0], 'page').node.Annots(), 'link').lookup(0, PDFDict);
}

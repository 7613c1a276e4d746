import { type PDFDict, type PDFDocument, PDFName } from 'pdf-lib';
import { elementOf, elementsOf, kidsArray, present, string } from '../change-pdf.fixture';
import type { Fault } from './fault';

const name = PDFName.of;

export const tableFaults: readonly Fault[] = [
  {
    rule: 'table-headers',
    what: 'headers that only look like ones',
    make: (document) => {
      for (const cell of elementsOf(document, 'TH')) cell.set(name('S'), name('TD'));
    },
  },
  {
    rule: 'table-headers',
    what: 'one header less',
    make: (document) => elementOf(document, 'TH').set(name('S'), name('TD')),
  },
  {
    rule: 'table-headers',
    what: 'one row without its header',
    make: (document) => elementOf(document, 'TH', 3).set(name('S'), name('TD')),
  },
  {
    rule: 'table-headers',
    what: 'cells that name a header which is gone',
    make: (document) => elementOf(document, 'TH', 1).delete(name('ID')),
  },
  {
    rule: 'table-headers',
    what: 'two headers of one name',
    make: (document) => {
      const id = present(elementOf(document, 'TH', 2).get(name('ID')), 'name of a header');
      elementOf(document, 'TH', 1).set(name('ID'), id);
    },
  },
  {
    rule: 'table-scope',
    what: 'a header without a scope',
    make: (document) => elementOf(document, 'TH').delete(name('A')),
  },
  {
    rule: 'table-scope',
    what: 'a column header for its row',
    make: (document) => setAttributes(elementOf(document, 'TH'), { Scope: 'Row' }),
  },
  {
    rule: 'table-scope',
    what: 'a row header for its column',
    make: (document) => setAttributes(elementOf(document, 'TH', 3), { Scope: 'Column' }),
  },
  {
    rule: 'table-irregular',
    what: 'a cell over two columns too many',
    make: (document) => setAttributes(elementOf(document, 'TD'), { ColSpan: 2 }),
  },
  {
    rule: 'table-irregular',
    what: 'a cell that reaches into a full row',
    make: (document) => setAttributes(elementOf(document, 'TD'), { RowSpan: 2 }),
  },
  {
    rule: 'table-structure',
    what: 'rows in a paragraph',
    make: (document) => elementOf(document, 'TBody').set(name('S'), name('Div')),
  },
  { rule: 'table-structure', what: 'a paragraph among the cells', make: addParagraph },
];

function setAttributes(element: PDFDict, attributes: Record<string, string | number>): void {
  element.set(name('A'), element.context.obj({ O: 'Table', ...attributes }));
}

function addParagraph(document: PDFDocument): void {
  const paragraph = document.context.obj({ S: 'P', ActualText: string('Note') });
  kidsArray(elementOf(document, 'TBody')).push(document.context.register(paragraph));
}

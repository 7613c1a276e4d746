import { PDFBool, type PDFDict, type PDFDocument, PDFName } from 'pdf-lib';
import { changeContent, present } from '../change-pdf.fixture';
import type { Fault } from './fault';

const name = PDFName.of;

export const forbiddenFaults: readonly Fault[] = [
  {
    rule: 'script',
    what: 'JavaScript on opening',
    make: ({ catalog, context }) =>
      catalog.set(name('OpenAction'), context.obj({ S: 'JavaScript', JS: context.obj('app.beep()') })),
  },
  {
    rule: 'script',
    what: 'JavaScript by name',
    make: ({ catalog, context }) => catalog.set(name('Names'), context.obj({ JavaScript: { Names: [] } })),
  },
  {
    rule: 'forbidden-action',
    what: 'a program started on opening',
    make: ({ catalog, context }) => catalog.set(name('OpenAction'), context.obj({ Type: 'Action', S: 'Launch' })),
  },
  {
    rule: 'forbidden-action',
    what: 'a sound without a type',
    make: ({ catalog, context }) => catalog.set(name('OpenAction'), context.obj({ S: 'Sound' })),
  },
  {
    rule: 'embedded-file',
    what: 'an attachment',
    make: ({ catalog, context }) => catalog.set(name('Names'), context.obj({ EmbeddedFiles: { Names: [] } })),
  },
  {
    rule: 'form',
    what: 'a form',
    make: ({ catalog, context }) => catalog.set(name('AcroForm'), context.obj({ Fields: [] })),
  },
  {
    rule: 'form',
    what: 'a form drawn by its viewer',
    make: ({ catalog }) => catalog.set(name('NeedsRendering'), PDFBool.True),
  },
  {
    rule: 'layers',
    what: 'a layer nobody uses',
    make: ({ context }) => void context.register(context.obj({ Type: 'OCG', Name: context.obj('Lag') })),
  },
  {
    rule: 'layers',
    what: 'properties of layers',
    make: ({ catalog, context }) => catalog.set(name('OCProperties'), context.obj({ OCGs: [] })),
  },
  {
    rule: 'transparency',
    what: 'half opacity',
    make: (document) => addState(document, document.context.obj({ ca: 0.5 })),
  },
  {
    rule: 'transparency',
    what: 'half opacity of lines',
    make: (document) => addState(document, document.context.obj({ CA: 0.5 })),
  },
  {
    rule: 'transparency',
    what: 'a soft mask',
    make: (document) => addState(document, document.context.obj({ SMask: { S: 'Alpha' } })),
  },
  {
    rule: 'transparency',
    what: 'multiplied colours',
    make: (document) => addState(document, document.context.obj({ BM: 'Multiply' })),
  },
  {
    rule: 'lzw',
    what: 'a stream packed with LZW',
    make: ({ context }) => void context.register(context.stream(new Uint8Array([0x80, 0x0b]), { Filter: 'LZWDecode' })),
  },
  {
    rule: 'output-intent-missing',
    what: 'a colour of the screen',
    make: (document) => changeContent(document, 0, (content) => content.replace('/c0 cs\n0 scn', '0 0 1 rg')),
  },
  {
    rule: 'output-intent-missing',
    what: 'black that nobody chose',
    make: (document) => changeContent(document, 0, (content) => content.replace('/c0 cs\n0 scn', '')),
  },
];

function addState(document: PDFDocument, state: PDFDict): void {
  const resources = present(document.getPages()[0]?.node.Resources(), 'resources');
  resources.set(name('ExtGState'), document.context.obj({ g0: state }));
}

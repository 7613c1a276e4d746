import { PDFName, PDFNumber } from 'pdf-lib';
import { changeContent, elementOf, kidsArray, present } from '../change-pdf.fixture';
import type { Fault } from './fault';

const name = PDFName.of;
const pieceStart = /\/Span <<\s*\/MCID 0\s*>> BDC/;
const firstPiece = /\/Span <<\s*\/MCID 0\s*>> BDC[\s\S]*?EMC/;
const square = '/c0 cs 0 scn 200 90 10 10 re f\n';

export const paintedFaults: readonly Fault[] = [
  {
    rule: 'content-untagged',
    what: 'a path outside the tree',
    make: (document) => changeContent(document, 1, (content) => content + square),
  },
  {
    rule: 'content-untagged',
    what: 'text without its mark',
    make: (document) =>
      changeContent(document, 1, (content) =>
        content.replace(/\/Artifact <<[^>]*\/Footer[^>]*>> BDC([\s\S]*?)EMC/, '$1'),
      ),
  },
  {
    rule: 'content-untagged',
    what: 'an image written in place',
    make: (document) =>
      changeContent(document, 1, (content) => `${content}/c0 cs 0 scn BI /W 1 /H 1 /IM true ID \x80 EI\n`),
  },
  {
    rule: 'content-untagged',
    what: 'a path inside a form',
    make: (document) => {
      const { node } = present(document.getPages()[1], 'page');
      const form = document.context.stream(square, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 595, 842] });
      present(node.Resources(), 'resources').set(
        name('XObject'),
        document.context.obj({ x0: document.context.register(form) }),
      );
      changeContent(document, 1, (content) => `${content}/x0 Do\n`);
    },
  },
  {
    rule: 'content-untagged',
    what: 'a mark that is neither a piece nor an artifact',
    make: (document) => changeContent(document, 1, (content) => `${content}/Span <</Lang (da)>> BDC ${square}EMC\n`),
  },
  {
    rule: 'content-unreferenced',
    what: 'a piece the tree does not tell',
    make: (document) => changeContent(document, 1, (content) => `${content}/P <</MCID 99>> BDC ${square}EMC\n`),
  },
  {
    rule: 'content-repeated',
    what: 'two pieces of one number',
    make: (document) => changeContent(document, 1, (content) => `${content}/P <</MCID 0>> BDC EMC\n`),
  },
  {
    rule: 'content-repeated',
    what: 'a piece told twice',
    make: (document) => {
      const kids = kidsArray(elementOf(document, 'P'));
      kids.push(kids.get(0));
    },
  },
  {
    rule: 'content-missing',
    what: 'a number no page has',
    make: (document) => kidsArray(elementOf(document, 'H2', 2)).push(PDFNumber.of(99)),
  },
  {
    rule: 'artifact-nested',
    what: 'an artifact inside a piece',
    make: (document) =>
      changeContent(document, 1, (content) => content.replace(pieceStart, `$& /Artifact BMC ${square}EMC`)),
  },
  {
    rule: 'artifact-nested',
    what: 'a piece inside an artifact',
    make: (document) => changeContent(document, 1, (content) => content.replace(firstPiece, '/Artifact BMC $& EMC')),
  },
  {
    rule: 'marks-unbalanced',
    what: 'a mark never closed',
    make: (document) => changeContent(document, 1, (content) => `${content}/P BMC\n`),
  },
  {
    rule: 'marks-unbalanced',
    what: 'a mark never opened',
    make: (document) => changeContent(document, 1, (content) => `${content}EMC\n`),
  },
  {
    rule: 'marks-unbalanced',
    what: 'a state never restored',
    make: (document) => changeContent(document, 1, (content) => `${content}q\n`),
  },
  {
    rule: 'running-text',
    what: 'a footer that is some artifact',
    make: (document) =>
      changeContent(document, 1, (content) => content.replaceAll('/Type /Pagination', '/Type /Layout')),
  },
];

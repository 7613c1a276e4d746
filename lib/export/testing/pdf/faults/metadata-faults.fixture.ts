import { PDFName } from 'pdf-lib';
import { infoOf, replaceMetadata, setMetadata, string } from '../change-pdf.fixture';
import type { Fault } from './fault';

const name = PDFName.of;

export const metadataFaults: readonly Fault[] = [
  { rule: 'language-missing', what: 'no /Lang', make: ({ catalog }) => catalog.delete(name('Lang')) },
  {
    rule: 'language-missing',
    what: 'a language in words',
    make: ({ catalog }) => catalog.set(name('Lang'), string('Dansk')),
  },
  {
    rule: 'language-disagrees',
    what: 'English in the XMP',
    make: (document) => replaceMetadata(document, '>da-DK<', '>en-GB<'),
  },
  {
    rule: 'language-disagrees',
    what: 'no language in the XMP',
    make: (document) => replaceMetadata(document, /<dc:language>.*<\/dc:language>/, ''),
  },
  {
    rule: 'title-not-shown',
    what: 'no preferences for the viewer',
    make: ({ catalog }) => catalog.delete(name('ViewerPreferences')),
  },
  { rule: 'not-marked', what: 'no /MarkInfo', make: ({ catalog }) => catalog.delete(name('MarkInfo')) },
  {
    rule: 'not-marked',
    what: 'suspect tags',
    make: ({ catalog, context }) => catalog.set(name('MarkInfo'), context.obj({ Marked: true, Suspects: true })),
  },
  {
    rule: 'id-missing',
    what: 'no /ID',
    make: ({ context }) => {
      delete context.trailerInfo.ID;
    },
  },
  {
    rule: 'version-too-high',
    what: '2.0 in the catalog',
    make: ({ catalog }) => catalog.set(name('Version'), name('2.0')),
  },
  {
    rule: 'encrypted',
    what: 'a password',
    make: ({ context }) => {
      context.trailerInfo.Encrypt = context.register(context.obj({ Filter: 'Standard', V: 1, R: 2, P: -4 }));
    },
  },
  { rule: 'xmp-unreadable', what: 'no metadata', make: ({ catalog }) => catalog.delete(name('Metadata')) },
  {
    rule: 'xmp-unreadable',
    what: 'an element that is not closed',
    make: (document) => replaceMetadata(document, '</dc:creator>', ''),
  },
  {
    rule: 'title-missing',
    what: 'no dc:title',
    make: (document) => replaceMetadata(document, /<dc:title>.*<\/dc:title>/, ''),
  },
  {
    rule: 'pdfua-missing',
    what: 'another part of PDF/UA',
    make: (document) => replaceMetadata(document, '<pdfuaid:part>1<', '<pdfuaid:part>2<'),
  },
  {
    rule: 'pdfa-missing',
    what: 'PDF/A-2b',
    make: (document) => replaceMetadata(document, '<pdfaid:conformance>A<', '<pdfaid:conformance>B<'),
  },
  {
    rule: 'xmp-extension-missing',
    what: 'no schema for pdfuaid',
    make: (document) => replaceMetadata(document, /<pdfaExtension:schemas>[\s\S]*<\/pdfaExtension:schemas>/, ''),
  },
  {
    rule: 'dates-disagree',
    what: 'created a day later in the Info',
    make: (document) => infoOf(document).set(name('CreationDate'), string('D:20261123000000Z')),
  },
  {
    rule: 'dates-disagree',
    what: 'changed an hour earlier in the XMP',
    make: (document) => replaceMetadata(document, /<xmp:ModifyDate>[^<]*/, '<xmp:ModifyDate>2026-11-22T00:00:00+01:00'),
  },
  {
    rule: 'dates-disagree',
    what: 'no date in the Info',
    make: (document) => infoOf(document).delete(name('ModDate')),
  },
  {
    rule: 'info-disagrees',
    what: 'another author in the Info',
    make: (document) => infoOf(document).set(name('Author'), string('En anden')),
  },
  {
    rule: 'xmp-unreadable',
    what: 'metadata that is no XML',
    make: (document) => setMetadata(document, 'title: Radar'),
  },
];

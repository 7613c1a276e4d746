import { escapeXml } from '@/lib/domain/layout/escape-xml';
import type { Locale } from '@/lib/text/locale';
import type { Report } from '../report/report';
import { safeText } from './safe-text';

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
];

const languages: Readonly<Record<Locale, string>> = { da: 'da-DK', en: 'en-GB' };

/** The file's own properties: title, author, language, marks; dated by the snapshot. */
export function workbookProperties({ head, locale }: Report): string {
  const author = head.author ?? head.kommune;
  const created = `${new Date(head.createdAt).toISOString().slice(0, 19)}Z`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<cp:coreProperties ${namespaces.join(' ')}>`,
    element('dc:title', head.title),
    element('dc:subject', head.subject),
    element('dc:creator', author),
    element('cp:keywords', head.keywords.join(', ')),
    element('dc:description', [...head.marks.map(({ text }) => text), head.foot].join(' · ')),
    element('cp:lastModifiedBy', author),
    `<dcterms:created xsi:type="dcterms:W3CDTF">${created}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${created}</dcterms:modified>`,
    element('dc:language', languages[locale]),
    '</cp:coreProperties>',
  ].join('');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(safeText(text))}</${name}>`;
}

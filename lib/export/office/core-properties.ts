import { escapeXml } from '@/lib/domain/layout/escape-xml';
import { languageTag } from '../language-tag';
import type { PrintedReport } from '../report/report';

const namespaces = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
];

/**
 * docProps/core.xml: title, author, marks and language, dated by the snapshot. The libraries would write the clock's time into
 * it, or have no such file.
 */
export function coreProperties({ head, locale }: Pick<PrintedReport, 'head' | 'locale'>): string {
  const author = head.author ?? head.kommune;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    `<cp:coreProperties ${namespaces.join(' ')}>`,
    element('dc:title', head.title),
    element('dc:subject', head.subject),
    element('dc:creator', author),
    element('cp:keywords', head.keywords.join(', ')),
    element('dc:description', [...head.marks.map(({ text }) => text), head.foot].join(' · ')),
    element('cp:lastModifiedBy', author),
    element('cp:revision', '1'),
    dateElement('dcterms:created', head.createdAt),
    dateElement('dcterms:modified', head.createdAt),
    element('dc:language', languageTag(locale)),
    '</cp:coreProperties>',
  ].join('');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

/** Word reads whole seconds. */
function dateElement(name: string, iso: string): string {
  const seconds = `${new Date(iso).toISOString().slice(0, 19)}Z`;
  return `<${name} xsi:type="dcterms:W3CDTF">${seconds}</${name}>`;
}

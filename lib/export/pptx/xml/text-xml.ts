import { escapeXml } from '@/lib/domain/layout/escape-xml';
import type { Paragraph, Run, TextShape } from '../slide-shape';
import { emu } from './emu';
import { fillXml } from './paint-xml';

/** A shape's text, in the language's tag ("da-DK"); in the place of a slide number a field that counts. */
export function textBodyXml({ anchor, wrap, paragraphs, placeholder }: TextShape, lang: string): string {
  const content = paragraphs.map((paragraph) => paragraphXml(paragraph, lang, placeholder === 'sldNum')).join('');
  return `<p:txBody>${bodyPropertiesXml(anchor, wrap)}<a:lstStyle/>${content}</p:txBody>`;
}

/** Nothing between the box and its text, and no size but the one given. */
export function bodyPropertiesXml(anchor: TextShape['anchor'], wrap: boolean): string {
  const insets = 'lIns="0" tIns="0" rIns="0" bIns="0"';
  return `<a:bodyPr wrap="${wrap ? 'square' : 'none'}" ${insets} rtlCol="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr>`;
}

function paragraphXml({ runs, align, before, hanging }: Paragraph, lang: string, counting: boolean): string {
  const moved = hanging === undefined ? 'marL="0" indent="0"' : `marL="${emu(hanging)}" indent="${-emu(hanging)}"`;
  const tabs = hanging === undefined ? '' : `<a:tabLst><a:tab pos="${emu(hanging)}" algn="l"/></a:tabLst>`;
  const spacing = `<a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="${Math.round(before * 100)}"/></a:spcBef>`;
  const properties = `<a:pPr ${moved} algn="${align}">${spacing}<a:buNone/>${tabs}</a:pPr>`;
  return `<a:p>${properties}${runs.map((run) => (counting ? fieldXml(run, lang) : runXml(run, lang))).join('')}</a:p>`;
}

function runXml(run: Run, lang: string): string {
  return `<a:r>${runPropertiesXml(run, lang)}<a:t>${plainXml(run.text)}</a:t></a:r>`;
}

function fieldXml(run: Run, lang: string): string {
  const id = '{7B1C6F0E-4B1E-4C55-9B55-2E1F5C1D7A01}';
  return `<a:fld id="${id}" type="slidenum">${runPropertiesXml(run, lang)}<a:t>${plainXml(run.text)}</a:t></a:fld>`;
}

function runPropertiesXml({ size, bold, colour, spacing = 0 }: Run, lang: string): string {
  const spaced = spacing === 0 ? '' : ` spc="${Math.round(spacing * 100)}"`;
  const look = `sz="${Math.round(size * 100)}" b="${bold ? 1 : 0}"${spaced}`;
  return `<a:rPr lang="${lang}" ${look} dirty="0">${fillXml(colour)}</a:rPr>`;
}

/** Any text on one line. */
export function plainXml(text: string): string {
  return escapeXml(text.replace(/\n+/g, ' '));
}

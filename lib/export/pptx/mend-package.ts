import { markStyles, radarColours } from '@/lib/domain/layout/mark-style';
import { changePart, type PackageParts, setPart } from '../office/package-parts';

const theme = 'ppt/theme/theme1.xml';
const notesTheme = 'ppt/theme/theme2.xml';

/**
 * What the library leaves to be mended: the language, lists out of the schema's order, a page of notes as tall as a slide is
 * wide, types of parts that are not there, and a theme that two masters share. The theme gets the findings' colours.
 */
export function mendPackage(parts: PackageParts, lang: string): void {
  changePart(parts, theme, (xml) => {
    const coloured = withColours(xml);
    setPart(parts, notesTheme, coloured);
    return coloured;
  });
  changePart(parts, 'ppt/notesMasters/_rels/notesMaster1.xml.rels', (xml) => xml.replace('theme1.xml', 'theme2.xml'));
  changePart(parts, 'ppt/notesMasters/notesMaster1.xml', (xml) => xml.replaceAll('lang="en-US"', `lang="${lang}"`));
  changePart(parts, 'ppt/presentation.xml', mendPresentation);
  changePart(parts, '[Content_Types].xml', (xml) => mendTypes(xml, parts));
}

function mendPresentation(xml: string): string {
  const notes = xml.match(/<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s)?.[0] ?? '';
  return xml
    .replace(notes, '')
    .replace('<p:sldIdLst>', `${notes}<p:sldIdLst>`)
    .replace(/<p:notesSz [^>]*>/, '<p:notesSz cx="6858000" cy="9144000"/>');
}

function mendTypes(xml: string, parts: PackageParts): string {
  const themeType = 'application/vnd.openxmlformats-officedocument.theme+xml';
  return xml
    .replace(/<Override PartName="\/([^"]*)"[^>]*>/g, (entry: string, path: string) => (parts.has(path) ? entry : ''))
    .replace(/<Default Extension="(?!xml"|rels")[^>]*>/g, '')
    .replace('</Types>', `<Override PartName="/${notesTheme}" ContentType="${themeType}"/></Types>`);
}

/** So that what is added to a slide by hand fits to what stands there. */
const colours = {
  dk1: radarColours.strongText,
  lt1: radarColours.middle,
  dk2: radarColours.text,
  lt2: radarColours.rings[2],
  accent1: markStyles['too-little'].colour,
  accent2: markStyles['too-much'].colour,
  accent3: markStyles.ahead.colour,
  accent4: markStyles.mixed.colour,
  accent5: markStyles.early.colour,
  accent6: markStyles.risk.colour,
  hlink: markStyles['too-little'].colour,
  folHlink: markStyles.mixed.colour,
} as const;

function withColours(xml: string): string {
  const list = Object.entries(colours).map(([key, colour]) => {
    return `<a:${key}><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:${key}>`;
  });
  const scheme = `<a:clrScheme name="Pejling">${list.join('')}</a:clrScheme>`;
  return xml.replace(/<a:clrScheme .*?<\/a:clrScheme>/s, scheme);
}

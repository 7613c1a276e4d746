import type { PdfFinding } from './finding';
import type { Font } from './font';
import type { PdfFile } from './open-pdf';

/** Every font in use is in the file, and every sign it shows is known as text. */
export function fontFindings({ pages }: PdfFile): PdfFinding[] {
  const used = new Map<Font, Use>();
  for (const { page, paints } of pages) {
    for (const { shown } of paints) {
      if (shown?.font == null) continue;
      const use = used.get(shown.font) ?? { page, codes: new Set<number>() };
      for (const code of shown.codes) use.codes.add(code);
      used.set(shown.font, use);
    }
  }
  return [...used].flatMap(([font, use]) => [...embeddingFindings(font, use), ...signFindings(font, use)]);
}

/** The page where a font is first used, and all that it shows. */
type Use = { readonly page: number; readonly codes: Set<number> };

function embeddingFindings(font: Font, { page }: Use): PdfFinding[] {
  if (font.embedded) return [];
  return [
    { rule: 'font-not-embedded', message: `The font ${font.name}, first used on page ${page}, is not in the file.` },
  ];
}

function signFindings(font: Font, { page, codes }: Use): PdfFinding[] {
  const where = `The font ${font.name}, first used on page ${page},`;
  const findings: PdfFinding[] = [];
  const missing = [...codes].filter((code) => font.glyph(code) === 0);
  if (missing.length > 0) findings.push({ rule: 'glyph-missing', message: `${where} shows signs it does not have.` });
  if (font.unicode === null)
    return [...findings, { rule: 'font-without-unicode', message: `${where} has no /ToUnicode.` }];
  const unknown = [...codes].filter((code) => !isText(font.unicode?.get(code)) && !missing.includes(code));
  if (unknown.length === 0) return findings;
  const list = unknown.map((code) => code.toString(16).padStart(4, '0')).join(', ');
  return [...findings, { rule: 'glyph-without-unicode', message: `${where} shows codes that mean no text: ${list}.` }];
}

/** PDF/A-2, 6.2.11.7.2: these are no text. */
function isText(text: string | undefined): boolean {
  return text !== undefined && text !== '' && !/[\0\uFEFF\uFFFE]/.test(text);
}

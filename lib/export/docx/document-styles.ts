import { type IStylesOptions, LineRuleType } from 'docx';
import { radarColours } from '@/lib/domain/layout/mark-style';
import type { Locale } from '@/lib/text/locale';
import { languageTag } from '../language-tag';
import { textWidth } from './page-measure';

/** On every machine with Word, and drawn alike by what reads Word's files elsewhere. */
export const bodyFont = 'Arial';

const strong = radarColours.strongText.slice(1);
const quiet = radarColours.text.slice(1);

/** Space between lines in 240ths of a line. Without the rule, some readers take it for an exact height and cut pictures off. */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO }) as const;

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];

/**
 * Word's own styles under their own names, so that the kommune's template takes over when the text is pasted into it.
 * Sizes are in half points, spacing in twips.
 */
export function documentStyles(locale: Locale): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: bodyFont, size: 21, language: { value: languageTag(locale), bidirectional: 'ar-SA' } },
        paragraph: { spacing: { after: 110, ...lines(269) } },
      },
      title: {
        run: { size: 40, bold: true, color: strong },
        paragraph: { spacing: { before: 0, after: 80, ...lines(252) }, keepNext: true, keepLines: true },
      },
      heading1: heading(0, 30, { before: 360, after: 100 }),
      heading2: heading(1, 24, { before: 260, after: 70 }),
      heading3: heading(2, 21, { before: 180, after: 30 }),
      caption: {
        quickFormat: true,
        run: { size: 18, color: quiet },
        paragraph: { spacing: { before: 80, after: 160, ...lines(252) }, keepLines: true },
      },
    },
    paragraphStyles: [...textStyles, ...listStyles, ...tableStyles, ...frameStyles],
  };
}

function heading(outlineLevel: number, size: number, spacing: { readonly before: number; readonly after: number }) {
  return {
    run: { size, bold: true, color: strong },
    paragraph: { spacing: { ...spacing, ...lines(252) }, keepNext: true, keepLines: true, outlineLevel },
  };
}

const normal = { basedOn: 'Normal', next: 'Normal', quickFormat: true } as const;

const textStyles: readonly ParagraphStyle[] = [
  { ...normal, id: 'Subtitle', name: 'Subtitle', run: { color: quiet }, paragraph: { spacing: { after: 40 } } },
  { ...normal, id: 'Marks', name: 'Marks', run: { size: 19 }, paragraph: { spacing: { before: 60, after: 120 } } },
  { ...normal, id: 'Lead', name: 'Lead', run: { size: 23 }, paragraph: { spacing: { after: 160 } } },
  {
    ...normal,
    id: 'Small',
    name: 'Small print',
    run: { size: 18, color: quiet },
    paragraph: { spacing: { before: 30, after: 30 } },
  },
  {
    ...normal,
    id: 'Verdict',
    name: 'Verdict',
    run: { size: 25, bold: true },
    paragraph: { spacing: { before: 40, after: 60 }, keepNext: true },
  },
  {
    ...normal,
    id: 'Legend',
    name: 'Legend',
    next: 'Caption',
    run: { size: 18 },
    paragraph: { keepNext: true, keepLines: true, spacing: { before: 40, after: 0, ...lines(252) } },
  },
  {
    ...normal,
    id: 'Figure',
    name: 'Figure',
    next: 'Caption',
    paragraph: { keepNext: true, spacing: { before: 80, ...lines(240) } },
  },
];

const listStyles: readonly ParagraphStyle[] = [
  { ...normal, id: 'ListBullet', name: 'List Bullet', next: 'ListBullet', paragraph: { spacing: { after: 30 } } },
  {
    ...normal,
    id: 'ListNumber',
    name: 'List Number',
    next: 'ListContinue',
    run: { bold: true },
    paragraph: { spacing: { before: 120, after: 40 }, keepNext: true, keepLines: true },
  },
  {
    ...normal,
    id: 'ListContinue',
    name: 'List Continue',
    paragraph: { indent: { left: 397 }, spacing: { after: 100 }, keepLines: true },
  },
  {
    ...normal,
    id: 'Count',
    name: 'Count',
    next: 'Count',
    paragraph: {
      indent: { left: 794, hanging: 794 },
      spacing: { after: 50 },
      keepNext: true,
      keepLines: true,
    },
  },
];

const tableStyles: readonly ParagraphStyle[] = [
  {
    ...normal,
    id: 'TableNote',
    name: 'Table note',
    run: { size: 17, color: quiet },
    paragraph: { spacing: { before: 80, after: 200, ...lines(252) } },
  },
  {
    ...normal,
    id: 'TableText',
    name: 'Table text',
    next: 'TableText',
    run: { size: 17 },
    paragraph: { spacing: { before: 40, after: 40, ...lines(240) } },
  },
];

const frameStyles: readonly ParagraphStyle[] = ['Header', 'Footer'].map((id) => ({
  id,
  name: id.toLowerCase(),
  basedOn: 'Normal',
  run: { size: 16, color: quiet },
  paragraph: { spacing: { after: 0, ...lines(240) }, rightTabStop: textWidth },
}));

import { HeadingLevel, Paragraph } from 'docx';
import { numbered } from './list-numbering';
import { textRuns } from './text-runs';

const headingLevels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;
export type Level = 1 | 2 | 3;

export function headingParagraph(level: Level, text: string, pageBreakBefore = false): Paragraph {
  return new Paragraph({ heading: headingLevels[level - 1] ?? 'Heading3', pageBreakBefore, children: textRuns(text) });
}

/** Text in one of the document's paragraph styles; `keepNext` where what follows belongs to it. */
export function styledParagraph(style: string, text: string, keepNext = false): Paragraph {
  return new Paragraph({ style, ...(keepNext ? { keepNext } : {}), children: textRuns(text) });
}

export function plainParagraph(text: string, keepNext = false): Paragraph {
  return new Paragraph({ ...(keepNext ? { keepNext } : {}), children: textRuns(text) });
}

/** What is left for the writer to fill in, marked so that nobody overlooks it. */
export function placeholderParagraph(text: string): Paragraph {
  return new Paragraph({ children: textRuns(text, { highlight: 'yellow' }) });
}

export function bulletList(items: readonly string[]): Paragraph[] {
  const last = items.length - 1;
  return items.map(
    (item, index) =>
      new Paragraph({
        style: 'ListBullet',
        numbering: numbered.bullets,
        ...(index === last ? { spacing: { after: 110 } } : {}),
        children: textRuns(item),
      }),
  );
}

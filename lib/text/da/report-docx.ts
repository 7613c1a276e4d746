/** The draft of a committee item in Word: its headings, and what is left for its writer to fill in. */
export const reportDocx = {
  /** Stands at the head of each page. */
  running: (kommune: string, forum: string): string =>
    forum === '' ? `${kommune} · Sagsfremstilling` : `${kommune} · Sagsfremstilling til ${forum}`,
  headings: {
    summary: 'Resumé',
    presentation: 'Sagsfremstilling',
    economy: 'Økonomi',
    recommendation: 'Indstilling',
    appendix: 'Bilag',
  },
  placeholders: {
    economy: '[Skriv de økonomiske konsekvenser her]',
    recommendation: '[Skriv indstillingen her]',
  },
  /** What the item is sent out with. */
  attachments: { paper: (title: string): string => `${title} (bilag, pdf)` },
  /** "Side 1 af 4", with fields for the numbers. */
  page: { before: 'Side ', between: ' af ' },
} as const;

/** The text file that lies with the papers in their zip. */
export const reportZip = {
  fileName: 'LÆSMIG.txt',
  /** In the name of a downloaded file. */
  names: {
    pdf: 'bilag',
    docx: 'sagsfremstilling',
    pptx: 'drøftelse',
    xlsx: 'data',
    csv: 'data',
    svg: 'radar',
    png: 'radar',
    zip: 'samlet',
  },
  nameMarks: { draft: 'udkast', public: 'offentlig' },
  heading: (kommune: string, year: number): string => `Bilag om brug af ny teknologi ${year}, ${kommune}`,
  lead: 'Filerne er lavet af de samme tal på samme tidspunkt og siger det samme i hver sin form.',
  marks: (marks: string): string => `MÆRKNING: ${marks}. Mærkningen står også i hver fil.`,
  contents: 'Det ligger her',
  files: {
    pdf: 'Bilaget til sagen. Åbnes i enhver PDF-læser eller browser.',
    docx: 'Udkast til sagsfremstilling, lavet til at blive rettet i. Åbnes i Word eller LibreOffice.',
    pptx: 'Oplæg til drøftelse i ledelsen, med noter til mødelederen. Åbnes i PowerPoint eller LibreOffice.',
    xlsx: 'Alle svar og vurderinger med filter, og et ark om metoden. Åbnes i Excel eller LibreOffice.',
    csv: 'De samme rækker som ren tekst. Åbnes med et dobbeltklik i dansk Excel, og af andre programmer.',
    svg: 'Radaren alene, til skalering. Åbnes i en browser; kan sættes ind i Word og PowerPoint.',
    png: 'Radaren alene som billede. Kan sættes ind overalt.',
  },
  made: (date: string, version: string): string => `Lavet ${date} med Pejling ${version}.`,
  snapshot: (id: string): string => `Øjebliksbilledets id: ${id}. Samme øjebliksbillede giver samme filer.`,
  checksums: 'Kontrolsum for hver fil (SHA-256)',
  checksumsWhy: 'Den viser, om en fil er ændret, siden den blev lavet.',
} as const;

import type { PaperFormat } from '@/lib/domain/paper-format';

/** What the files are called where they lie together, in a folder or a zip: the same for every paper, so that scripts find them. */
export const fixedNames: Readonly<Record<PaperFormat, string>> = {
  pdf: 'bilag.pdf',
  docx: 'sagsfremstilling.docx',
  pptx: 'droeftelse.pptx',
  xlsx: 'data.xlsx',
  csv: 'data.csv',
  svg: 'radar.svg',
  png: 'radar.png',
  zip: 'alt.zip',
};

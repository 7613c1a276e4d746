import type { Text } from '../shape';

/** The text file that lies with the papers in their zip. */
export const reportZip: Text['reportZip'] = {
  fileName: 'README.txt',
  /** In the name of a downloaded file. */
  names: {
    pdf: 'attachment',
    docx: 'committee-item',
    pptx: 'discussion',
    xlsx: 'data',
    csv: 'data',
    svg: 'radar',
    png: 'radar',
    zip: 'all-files',
  },
  nameMarks: { draft: 'draft', public: 'public' },
  heading: (kommune, year) => `The papers on the use of new technology ${year}, ${kommune}`,
  lead: 'The files are made of the same figures at the same moment, and say the same, each in its own form.',
  marks: (marks) => `MARKS: ${marks}. They stand in each file as well.`,
  contents: 'What is here',
  files: {
    pdf: 'The attachment for the agenda. Opens in any PDF reader or browser.',
    docx: 'Draft of a committee item, made to be edited. Opens in Word or LibreOffice.',
    pptx: 'Slides for a discussion among leaders, with notes for the chair. Opens in PowerPoint or LibreOffice.',
    xlsx: 'Every answer and finding with filters, and a sheet on the method. Opens in Excel or LibreOffice.',
    csv: 'The same rows as plain text. Opens with a double-click in a Danish Excel: semicolons and decimal commas.',
    svg: 'The radar alone, in any size. Opens in a browser; can be put into Word and PowerPoint.',
    png: 'The radar alone as a picture. Can be put in anywhere.',
  },
  made: (date, version) => `Made ${date} with Pejling ${version}.`,
  snapshot: (id) => `The snapshot’s id: ${id}. The same snapshot gives the same papers.`,
  checksums: 'Checksum of each file (SHA-256)',
  checksumsWhy: 'It shows whether a file has been changed since it was made.',
};

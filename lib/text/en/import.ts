import type { Text } from '../shape';

const cut = (value: string): string => (value.length > 60 ? `${value.slice(0, 59)}…` : value);

export const importing: Text['importing'] = {
  failures: {
    empty: 'The file is empty. Choose the file that has your placements.',
    'too-large': 'The file is over 5 MB. Save only the sheet with the placements, and try again.',
    'too-large-unpacked':
      'The file is over 50 MB when unpacked. Save only the sheet with the placements in a new file.',
    'too-many-rows':
      'The sheet has too many rows. Save only those to be read, or split the sheet in two, and try again.',
    'too-many-columns': 'The sheet has over 100 columns. Save only the columns with placements, and try again.',
    'unsupported-type': 'This type of file cannot be read. Save the spreadsheet as .xlsx or .csv, and try again.',
    'wrong-content': 'The file’s content does not fit its name. Open it in Excel, and save it as .xlsx or .csv.',
    'old-format': 'The file is in the old Excel format. Open it in Excel, and save it as .xlsx.',
    encrypted: 'The file is protected by a password. Remove the password in Excel, and try again.',
    broken: 'The file is damaged and cannot be read. Open it in Excel, and save it anew as .xlsx.',
    'too-complex':
      'The file is too heavy to read. Save only the sheet with the placements in a new file, and try again.',
    'no-table': 'The file has no table of technologies and placements. Use a heading row and numbers from 1 to 4.',
  },
  rejections: {
    'not-1-4': (value) => `${cut(value)} is not 1-4`,
    'not-whole': (value) => `${cut(value)} is not a whole number from 1 to 4`,
    'not-a-word': (value) => `“${cut(value)}” is not an answer we know`,
    contradiction: (value) => `the number and the word in “${cut(value)}” do not agree`,
    'no-values': (value) => `${cut(value)} has no values in its row`,
    'no-name': () => 'the row has values, but no name of a technology',
    'duplicate-name': (value, other) => `${cut(value)} also stands in ${other}, which is used`,
    'duplicate-area': (value, other) => `${cut(value)} is the same area as ${other}`,
    'unconfirmed-name': (value) => `${cut(value)} looks like a technology, but is not confirmed`,
    'not-a-reference': (value) => `“${cut(value)}” is neither a ring nor a number from 1 to 4`,
  },
  roles: {
    area: 'area',
    combined: 'combined radar',
    computed: 'computed – left out',
    reference: 'reference (ring or level)',
    maturity: 'technical maturity',
    category: 'category',
    text: 'text – left out',
    empty: 'empty',
  },
  matches: {
    exact: 'the same name',
    normalised: 'the same name, written differently',
    close: 'similar – confirm',
    none: 'nothing similar',
  },
  outcomes: { new: 'new', changed: 'changed', unchanged: 'unchanged', rejected: 'rejected', ignored: 'left out' },
  layouts: {
    'technologies-down': 'one technology a row',
    'technologies-across': 'one technology a column',
    'areas-as-sheets': 'one sheet an area',
  },
  changedFromTo: (from, to) => `changed from ${from} to ${to}`,
  rejectedIn: (cell, reason) => `${cell}: ${reason}`,
};

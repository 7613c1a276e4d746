import type { Text } from '../shape';

/** The spreadsheet and the CSV: names of sheets and columns, and what each column says. */
export const reportSheet: Text['reportSheet'] = {
  sheets: { data: 'Comparison', balance: 'Balance', method: 'Method' },
  yes: 'yes',
  no: 'no',
  page: { before: 'Page ', between: ' of ' },
  columns: {
    scope: { heading: 'Area', explains: 'The area. “Combined” is all areas taken together.' },
    number: { heading: 'No.', explains: 'The technology’s number on the radar.' },
    technology: { heading: 'Technology', explains: 'The technology’s name.' },
    own: { heading: 'Own use', explains: 'The kommune’s answer. Combined: how many areas answer what.' },
    level: {
      heading: 'Level',
      explains:
        'The answer as a number: In operation 4, Piloting 3, Following 2, Not in use 1. Combined: the areas’ mean.',
    },
    lowest: { heading: 'Lowest level', explains: 'Combined: the lowest level of an area.' },
    highest: { heading: 'Highest level', explains: 'Combined: the highest level of an area.' },
    ring: { heading: 'Edition’s ring', explains: 'Where the edition places the technology.' },
    referenceLevel: {
      heading: 'Edition’s level',
      explains: 'The placement as a number: Ready 4, Trial 3, Watch 2, Wait 1.',
    },
    distance: { heading: 'Distance', explains: 'Own level less the edition’s. A minus means less in use.' },
    sign: { heading: 'Sign', explains: 'The finding’s sign on the radar.' },
    finding: { heading: 'Finding', explains: 'What the comparison says.' },
    suggestion: { heading: 'Suggestion', explains: 'What the finding suggests.' },
    spread: { heading: 'Spread', explains: 'How widely what is in operation is used within the area.' },
    value: { heading: 'Expected value', explains: 'Whether what is in operation gives the expected value.' },
    note: { heading: 'Note', explains: 'The note that was picked for the paper.' },
    category: { heading: 'Category', explains: 'The sector of the radar.' },
    local: {
      heading: 'Own technology',
      explains: 'Yes, where the kommune added the technology itself. It is not compared.',
    },
    maturity: {
      heading: 'Maturity',
      explains: 'The publisher’s technical maturity, 1 to 4. It is shown, not compared.',
    },
    fromCombined: {
      heading: 'From combined radar',
      explains: 'Yes, where the edition’s combined placement is used, because the area has none of its own.',
    },
    source: { heading: 'Source', explains: 'Where the edition’s placement is from.' },
    basis: {
      heading: 'Stated or inferred',
      explains: 'Whether the source states the placement, or it is inferred from it.',
    },
    marks: {
      heading: 'Marks',
      explains: 'Whether the figures are a draft or simulated. Empty where they are neither.',
    },
    areaId: { heading: 'Area id', explains: 'A fixed code for the area; empty in the combined rows.' },
    technologyId: { heading: 'Technology id', explains: 'A fixed code for the technology.' },
    answerCode: { heading: 'Answer code', explains: 'A fixed code for the answer, the same in every language.' },
    findingCode: { heading: 'Finding code', explains: 'A fixed code for the finding, the same in every language.' },
  },
  explanation: 'The columns',
  balance: { count: 'Count', sign: 'Sign', what: 'What is counted' },
  facts: {
    title: 'Title',
    kommune: 'Kommune',
    year: 'Year',
    date: 'Made on',
    author: 'Made by',
    snapshot: 'Snapshot',
    made: 'Made with',
    marks: 'Marks',
    foot: 'Basis',
  },
};

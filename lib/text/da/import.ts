const cut = (value: string): string => (value.length > 60 ? `${value.slice(0, 59)}…` : value);

/** What the import says: files that cannot be read, cells that are rejected, columns and what they are for. */
export const importing = {
  /** One sentence with the remedy. */
  failures: {
    empty: 'Filen er tom. Vælg den fil, der har jeres placeringer.',
    'too-large': 'Filen fylder over 5 MB. Gem kun arket med placeringerne, og prøv igen.',
    'too-large-unpacked': 'Filen fylder over 50 MB, når den pakkes ud. Gem kun arket med placeringerne i en ny fil.',
    'too-many-rows': 'Arket har for mange rækker. Gem kun dem, der skal læses ind, eller del arket i to, og prøv igen.',
    'too-many-columns': 'Arket har over 100 kolonner. Gem kun kolonnerne med placeringer, og prøv igen.',
    'unsupported-type': 'Filtypen kan ikke læses. Gem regnearket som .xlsx eller .csv, og prøv igen.',
    'wrong-content': 'Filens indhold passer ikke til dens navn. Åbn den i Excel, og gem den som .xlsx eller .csv.',
    'old-format': 'Filen er i det gamle Excel-format. Åbn den i Excel, og gem den som .xlsx.',
    encrypted: 'Filen er beskyttet med adgangskode. Fjern adgangskoden i Excel, og prøv igen.',
    broken: 'Filen er beskadiget og kan ikke læses. Åbn den i Excel, og gem den på ny som .xlsx.',
    'too-complex': 'Filen er for tung at læse. Gem kun arket med placeringerne i en ny fil, og prøv igen.',
    'no-table':
      'Der er ingen tabel med teknologier og placeringer i filen. Brug en overskriftsrække og tal fra 1 til 4.',
  },
  /** Why a cell or row is left out; the cell's address stands before it. */
  rejections: {
    'not-1-4': (value: string): string => `${cut(value)} er ikke 1-4`,
    'not-whole': (value: string): string => `${cut(value)} er ikke et helt tal fra 1 til 4`,
    'not-a-word': (value: string): string => `“${cut(value)}” er ikke et svar, vi kender`,
    contradiction: (value: string): string => `tallet og ordet i “${cut(value)}” passer ikke sammen`,
    'no-values': (value: string): string => `${cut(value)} har ingen værdier i rækken`,
    'no-name': (): string => 'rækken har værdier, men intet navn på en teknologi',
    'duplicate-name': (value: string, other: string): string => `${cut(value)} står også i ${other}, som er brugt`,
    'duplicate-area': (value: string, other: string): string => `${cut(value)} er samme fagområde som ${other}`,
    'unconfirmed-name': (value: string): string => `${cut(value)} ligner en teknologi, men er ikke bekræftet`,
    'not-a-reference': (value: string): string => `“${cut(value)}” er hverken en ring eller et tal fra 1 til 4`,
  },
  roles: {
    area: 'fagområde',
    combined: 'samlet radar',
    computed: 'beregnet – tages ikke med',
    reference: 'sammenligning (ring eller niveau)',
    maturity: 'teknologisk modenhed',
    category: 'kategori',
    text: 'tekst – tages ikke med',
    empty: 'tom',
  },
  matches: {
    exact: 'samme navn',
    normalised: 'samme navn, skrevet anderledes',
    close: 'ligner – bekræft',
    none: 'ingen, der ligner',
  },
  outcomes: {
    new: 'ny',
    changed: 'ændret',
    unchanged: 'uændret',
    rejected: 'afvist',
    ignored: 'tages ikke med',
  },
  layouts: {
    'technologies-down': 'én teknologi pr. række',
    'technologies-across': 'én teknologi pr. kolonne',
    'areas-as-sheets': 'ét ark pr. fagområde',
  },
  changedFromTo: (from: string, to: string): string => `ændret fra ${from} til ${to}`,
  rejectedIn: (cell: string, reason: string): string => `${cell}: ${reason}`,
} as const;

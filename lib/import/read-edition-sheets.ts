import { isYear } from '../domain/limits';
import {
  type EditionContent,
  type EditionContentHead,
  type EditionRejection,
  emptyContentHead,
  type ReadEdition,
} from './edition-content';
import { type EditionFrame, restoredText } from './edition-frame';
import { type EditionColumnKey, editionColumn, editionLabel, noRingNames } from './edition-words';
import { readEditionRows } from './read-edition-rows';
import type { Sheet, Workbook } from './workbook';

/** The columns that no other sheet has all of. */
const telling: readonly EditionColumnKey[] = ['name', 'area', 'ring', 'level', 'basis'];

/** A note or two may have been written above the headings. */
const searchedRows = 10;

/** An edition out of a workbook made from the template; null for any other workbook. */
export function readEditionSheets({ sheets }: Workbook): ReadEdition | null {
  for (const sheet of sheets) {
    const frame = findFrame(sheet);
    if (frame === null) continue;
    const about = readAbout(sheets.filter((one) => one !== sheet));
    const values = readEditionRows(sheet, frame, about.ringNames);
    const { simulated, ...rest } = values.content;
    const content = { ...about, ...rest, simulated: about.simulated || simulated };
    return { content: withoutRejected(content), rejected: [...about.rejected, ...values.rejected] };
  }
  return null;
}

function withoutRejected({ rejected: _, ...content }: EditionContent & { rejected: unknown }): EditionContent {
  return content;
}

function findFrame({ rows }: Sheet): EditionFrame | null {
  for (const [row, cells] of rows.slice(0, searchedRows).entries()) {
    const columns = new Map<EditionColumnKey, number>();
    for (const [at, cell] of cells.entries()) {
      const key = cell === null ? null : editionColumn(cell.text);
      if (key !== null && !columns.has(key)) columns.set(key, at);
    }
    if (telling.every((key) => columns.has(key))) return { row, columns };
  }
  return null;
}

type About = Pick<EditionContent, 'head' | 'ringNames' | 'simulated'> & { readonly rejected: EditionRejection[] };
type Names = Record<keyof typeof noRingNames, string>;

/** What the edition says of itself, from the sheet that has most of its labels; nothing where no sheet has. */
function readAbout(sheets: readonly Sheet[]): About {
  const known = ({ rows }: Sheet) => rows.filter((row) => labelAt(row) !== null).length;
  const sheet = sheets.toSorted((first, second) => known(second) - known(first))[0];
  if (sheet === undefined || known(sheet) < 3) return nothing;
  const head: Partial<Record<keyof EditionContentHead, string>> = {};
  const ringNames: { da: Names; en: Names } = { da: { ...noRingNames }, en: { ...noRingNames } };
  const rejected: EditionRejection[] = [];
  let simulated = false;
  for (const [at, row] of sheet.rows.entries()) {
    const label = labelAt(row);
    const value = restoredText(row[1] ?? null);
    const where = { sheet: sheet.name, row: at + 1, other: 0 };
    if (label === null) {
      const text = row[0]?.text ?? '';
      if (text !== '' && value !== '') rejected.push({ ...where, code: 'unknown-label', value: text });
    } else if (label.kind === 'simulated') simulated = /^(?:ja|yes|simuleret|simulated)$/i.test(value);
    else if (label.kind === 'ring') ringNames[label.language][label.ring] = value.slice(0, 200);
    else head[label.key] = value.slice(0, isLong(label.key) ? 1000 : 200);
  }
  const { year: yearText = '', ...texts } = head;
  const year = isYear(Number(yearText)) ? Number(yearText) : null;
  if (year === null && yearText !== '') {
    const row = sheet.rows.findIndex((cells) => isYearLabel(cells)) + 1;
    rejected.push({ sheet: sheet.name, row, code: 'not-a-year', value: yearText, other: 0 });
  }
  const named = [...Object.values(ringNames.da), ...Object.values(ringNames.en)].some((name) => name !== '');
  return { head: { ...emptyContentHead, ...texts, year }, ringNames: named ? ringNames : null, simulated, rejected };
}

const nothing: About = { head: emptyContentHead, ringNames: null, simulated: false, rejected: [] };

function labelAt(row: Sheet['rows'][number]) {
  return editionLabel(row[0]?.text ?? '');
}

function isYearLabel(row: Sheet['rows'][number]): boolean {
  const label = labelAt(row);
  return label?.kind === 'head' && label.key === 'year';
}

function isLong(key: keyof EditionContentHead): boolean {
  return !['title', 'titleEn', 'year', 'publisher'].includes(key);
}

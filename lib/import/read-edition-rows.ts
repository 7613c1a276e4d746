import type { RingNames } from '../domain/edition-ring-names';
import { nameKey } from '../domain/name-key';
import { isLevel, type Ring } from '../domain/ring';
import type {
  EditionContent,
  EditionContentTechnology,
  EditionContentValue,
  EditionRejection,
} from './edition-content';
import { type EditionFrame, restoredText } from './edition-frame';
import { type EditionColumnKey, isCombined, readBasis, readOwnRing } from './edition-words';
import { readNumber } from './read-number';
import type { Sheet } from './workbook';

type Content = Pick<EditionContent, 'areas' | 'technologies' | 'values' | 'simulated'>;
type Result = { readonly content: Content; readonly rejected: readonly EditionRejection[] };
type OwnNames = { readonly da: RingNames; readonly en: RingNames } | null;

/** One row's texts by column, and its number, from 1. */
type Row = { readonly number: number; readonly text: (key: EditionColumnKey) => string };
type Named<Value> = Value & { readonly row: number };

/** The most characters of each text that is stored. */
const longest = { name: 200, source: 1000, description: 2000 } as const;

/** Far more technologies, and areas, than an edition may have: the file is refused for them, and no more need be read. */
const mostOfEach = 100;

/**
 * The rows under the headings: each a technology on one radar. The first row that names a technology says what it is called;
 * what a later row says otherwise is told and left out. A row without a value still brings its technology and its area.
 */
export function readEditionRows(sheet: Sheet, frame: EditionFrame, ringNames: OwnNames): Result {
  const reader = new RowReader(sheet.name, ringNames === null ? [] : [ringNames.da, ringNames.en]);
  for (const [at, cells] of sheet.rows.entries()) {
    if (at <= frame.row || cells.every((cell) => (cell?.text ?? '') === '')) continue;
    const text = (key: EditionColumnKey) => {
      const column = frame.columns.get(key);
      return column === undefined ? '' : restoredText(cells[column] ?? null);
    };
    reader.read({ number: at + 1, text });
  }
  return reader.result();
}

class RowReader {
  private readonly areas: Named<EditionContent['areas'][number]>[] = [];
  private readonly technologies: Named<EditionContentTechnology>[] = [];
  private readonly values: Named<EditionContentValue>[] = [];
  private readonly rejected: EditionRejection[] = [];
  private simulated = false;

  constructor(
    private readonly sheet: string,
    private readonly ringNames: readonly RingNames[],
  ) {}

  read(row: Row): void {
    if (/simuler|simulat/i.test(row.text('marks'))) this.simulated = true;
    const technology = this.technologyOf(row);
    if (technology === null) return;
    const area = this.areaOf(row);
    const value = this.valueOf(row, technology, area);
    if (value.ring === null && value.level === null && value.maturity === null) return;
    const before = this.values.find((one) => one.technology === technology && one.area === area);
    if (before === undefined) this.values.push(value);
    else this.reject(row, 'twice', row.text('name') || row.text('technologyId'), before.row);
  }

  result(): Result {
    const { areas, technologies, values, simulated, rejected } = this;
    const content = {
      areas: areas.map(plain),
      technologies: technologies.map(plain),
      values: values.map(plain),
      simulated,
    };
    return { content, rejected };
  }

  /** Where the row's technology stands in the list; null for a row that names none. */
  private technologyOf(row: Row): number | null {
    const name = this.shortened(row, row.text('name'), longest.name);
    const id = this.idOf(row, 'technologyId');
    if (name === '' && id === null) {
      this.reject(row, 'no-name', '');
      return null;
    }
    const at = this.technologies.findIndex((one) => isSame(one, { id, name }));
    const known = this.technologies[at];
    if (known === undefined && this.technologies.length >= mostOfEach) return null;
    if (known === undefined) return this.technologies.push(newTechnology(row, { id, name: name || (id ?? '') })) - 1;
    const category = row.text('category');
    if (name !== '' && nameKey(name) !== nameKey(known.name)) this.reject(row, 'other-name', name, known.row);
    if (category !== '' && known.category !== '' && nameKey(category) !== nameKey(known.category))
      this.reject(row, 'other-category', category, known.row);
    this.technologies[at] = filledIn(known, newTechnology(row, { id, name }));
    return at;
  }

  private areaOf(row: Row): number | null {
    const name = this.shortened(row, row.text('area'), longest.name);
    if (isCombined(name)) return null;
    const at = this.areas.findIndex((area) => nameKey(area.name) === nameKey(name));
    if (at >= 0) return at;
    if (this.areas.length >= mostOfEach) return null;
    const nameEn = row.text('areaEn').slice(0, longest.name);
    return this.areas.push({ slug: this.idOf(row, 'areaId'), name, nameEn, row: row.number }) - 1;
  }

  private valueOf(row: Row, technology: number, area: number | null): Named<EditionContentValue> {
    const source = this.shortened(row, row.text('source'), longest.source);
    const basis = readBasis(row.text('basis'));
    if (basis === null) this.reject(row, 'not-a-basis', row.text('basis'));
    const ring = this.ringOf(row);
    const level = this.levelOf(row, 'level', 'not-a-level');
    const maturity = this.levelOf(row, 'maturity', 'not-a-maturity');
    return { technology, area, ring, level, maturity, source, basis: basis ?? 'stated', row: row.number };
  }

  private ringOf(row: Row): Ring | null {
    const text = row.text('ring');
    if (isNothing(text)) return null;
    const ring = readOwnRing(text, this.ringNames);
    if (ring === null) this.reject(row, 'not-a-ring', text);
    return ring;
  }

  private levelOf(row: Row, key: 'level' | 'maturity', code: 'not-a-level' | 'not-a-maturity'): number | null {
    const text = row.text(key);
    if (isNothing(text)) return null;
    const value = readNumber(text);
    if (value !== null && isLevel(value)) return value;
    this.reject(row, code, text);
    return null;
  }

  private idOf(row: Row, key: 'technologyId' | 'areaId'): string | null {
    const text = row.text(key);
    if (text === '') return null;
    if (/^[a-z0-9-]{1,80}$/.test(text)) return text;
    this.reject(row, 'bad-id', text);
    return null;
  }

  private shortened(row: Row, text: string, most: number): string {
    if (text.length > most) this.reject(row, 'too-long', text);
    return text.slice(0, most);
  }

  private reject({ number: row }: Row, code: EditionRejection['code'], value: string, other = 0): void {
    this.rejected.push({ sheet: this.sheet, row, code, value: value.slice(0, 200), other });
  }
}

function plain<Value extends object>({ row: _row, ...value }: Named<Value>): Omit<Named<Value>, 'row'> {
  return value;
}

type Identity = Pick<EditionContentTechnology, 'id' | 'name'>;

/** The same id, or the same name where one of them has no id. */
function isSame(known: Identity, { id, name }: Identity): boolean {
  if (known.id !== null && id !== null) return known.id === id;
  return name !== '' && nameKey(known.name) === nameKey(name);
}

function newTechnology(row: Row, identity: Identity): Named<EditionContentTechnology> {
  return {
    ...identity,
    nameEn: row.text('nameEn').slice(0, longest.name),
    category: row.text('category').slice(0, longest.name),
    categoryEn: row.text('categoryEn').slice(0, longest.name),
    description: row.text('description').slice(0, longest.description),
    descriptionEn: row.text('descriptionEn').slice(0, longest.description),
    row: row.number,
  };
}

/** What an earlier row left empty, a later one may say. */
function filledIn(
  known: Named<EditionContentTechnology>,
  later: EditionContentTechnology,
): Named<EditionContentTechnology> {
  return {
    ...known,
    id: known.id ?? later.id,
    nameEn: known.nameEn || later.nameEn,
    category: known.category || later.category,
    categoryEn: known.categoryEn || later.categoryEn,
    description: known.description || later.description,
    descriptionEn: known.descriptionEn || later.descriptionEn,
  };
}

function isNothing(text: string): boolean {
  return /^[-–—]?$/.test(text);
}

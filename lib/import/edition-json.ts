import { z } from 'zod';
import { ringNamesProblem } from '../domain/edition-ring-names';
import { type EditionInFile, editionFileSchema, editionFormat, editionSchema } from './edition-schema';

/** Why a part of a file cannot be read; each has a sentence with its remedy in the interface's texts. */
export const editionFileReasons = [
  'not-json',
  'too-large',
  'not-an-edition',
  'newer-format',
  'missing',
  'unknown-field',
  'wrong-type',
  'too-long',
  'too-many',
  'empty',
  'out-of-range',
  'not-allowed',
  'bad-text',
  'twice',
  'unknown-technology',
  'unknown-area',
  'ring-name-length',
  'ring-name-twice',
] as const;
export type EditionFileReason = (typeof editionFileReasons)[number];

/** One thing that is wrong: why, and where, as `edition.technologies[3].name` (counted from 0); empty for the whole file. */
export type EditionFileProblem = { readonly reason: EditionFileReason; readonly place: string };

export type EditionFileResult =
  | { readonly ok: true; readonly edition: EditionInFile }
  | { readonly ok: false; readonly problems: readonly EditionFileProblem[] };

/** What a file may fill at most, in bytes. */
export const editionFileBytes = 2 * 1024 * 1024;

/** How many problems are told at once. */
const mostProblems = 50;

/** An edition out of a file's bytes, or everything that is wrong with it. Never throws. */
export function parseEditionJson(bytes: Uint8Array): EditionFileResult {
  if (bytes.length > editionFileBytes) return refused('too-large');
  const value = readJson(bytes);
  return value === undefined ? refused('not-json') : parseEditionFile(value);
}

function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** The same, of JSON that has been read already. */
export function parseEditionFile(value: unknown): EditionFileResult {
  const envelope = z.looseObject({ format: z.literal(editionFormat.format), version: z.number() }).safeParse(value);
  if (!envelope.success) return refused('not-an-edition');
  if (envelope.data.version > editionFormat.version) return refused('newer-format');
  const parsed = editionFileSchema.safeParse(value);
  if (!parsed.success) return { ok: false, problems: parsed.error.issues.flatMap(problemsOf).slice(0, mostProblems) };
  return checkedEdition(parsed.data.edition, 'edition');
}

/** An edition inside another file, at `place` in it. */
export function parseEdition(value: unknown, place = 'edition'): EditionFileResult {
  const parsed = editionSchema.safeParse(value);
  if (parsed.success) return checkedEdition(parsed.data, place);
  const problems = parsed.error.issues.flatMap((issue) => problemsOf({ ...issue, path: [place, ...issue.path] }));
  return { ok: false, problems: problems.slice(0, mostProblems) };
}

function refused(reason: EditionFileReason): EditionFileResult {
  return { ok: false, problems: [{ reason, place: '' }] };
}

function checkedEdition(edition: EditionInFile, place: string): EditionFileResult {
  const problems = relationProblems(edition).map((problem) => ({ ...problem, place: `${place}.${problem.place}` }));
  if (problems.length > 0) return { ok: false, problems: problems.slice(0, mostProblems) };
  return { ok: true, edition: filled(edition) };
}

/** What one part says of another: nothing twice, and no value of what is not there. */
function relationProblems(edition: EditionInFile): EditionFileProblem[] {
  const { areas, technologies, placements } = edition;
  const ids = technologies.map((technology) => technology.id);
  const slugs = areas.map(({ slug }) => slug);
  const cells = placements.map(({ technologyId, areaSlug }) => `${technologyId} ${areaSlug ?? ''}`);
  const wrongNames = ringNamesProblem(edition.ringNames);
  return [
    ...(wrongNames === null ? [] : [{ reason: wrongNames, place: 'ringNames' }]),
    ...twice(slugs, (at) => `areas[${at}].slug`),
    ...twice(ids, (at) => `technologies[${at}].id`),
    ...twice(cells, (at) => `placements[${at}]`),
    ...placements.flatMap(({ technologyId, areaSlug }, at): EditionFileProblem[] => [
      ...when(!ids.includes(technologyId), 'unknown-technology', `placements[${at}].technologyId`),
      ...when(areaSlug !== null && !slugs.includes(areaSlug), 'unknown-area', `placements[${at}].areaSlug`),
    ]),
  ];
}

function twice(keys: readonly string[], place: (at: number) => string): EditionFileProblem[] {
  return keys.flatMap((key, at) => when(keys.indexOf(key) < at, 'twice', place(at)));
}

function when(applies: boolean, reason: EditionFileReason, place: string): EditionFileProblem[] {
  return applies ? [{ reason, place }] : [];
}

/** No text is empty in English and not in Danish. */
function filled(edition: EditionInFile): EditionInFile {
  const english = (own: string, danish: string) => (own.trim() === '' ? danish : own);
  return {
    ...edition,
    seriesId: edition.seriesId ?? edition.id,
    titleEn: english(edition.titleEn, edition.title),
    methodEn: english(edition.methodEn, edition.method),
    sourceEn: english(edition.sourceEn, edition.source),
    caveatEn: english(edition.caveatEn, edition.caveat),
    areas: edition.areas.map((area) => ({ ...area, nameEn: english(area.nameEn, area.name) })),
    technologies: edition.technologies.map((one) => ({
      ...one,
      nameEn: english(one.nameEn, one.name),
      categoryEn: english(one.categoryEn, one.category),
    })),
  };
}

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue): EditionFileProblem[] {
  const place = placeOf(issue.path);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.slice(0, 5).map((key) => ({ reason: 'unknown-field', place: placeOf([...issue.path, key]) }));
  return [{ reason: reasonOf(issue), place }];
}

function reasonOf(issue: Issue): EditionFileReason {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.includes('undefined') ? 'missing' : 'wrong-type';
    case 'too_big':
      return issue.origin === 'string' ? 'too-long' : issue.origin === 'array' ? 'too-many' : 'out-of-range';
    case 'too_small':
      return issue.origin === 'string' ? 'empty' : 'out-of-range';
    case 'invalid_value':
      return 'not-allowed';
    case 'invalid_format':
      return 'bad-text';
    default:
      return 'wrong-type';
  }
}

function placeOf(path: readonly PropertyKey[]): string {
  return path.reduce<string>((place, part) => {
    if (typeof part === 'number') return `${place}[${part}]`;
    const key = String(part).slice(0, 60);
    return place === '' ? key : `${place}.${key}`;
  }, '');
}

import type { Prisma } from '@client';
import type { ItemKind } from '../../domain/meeting/meeting';
import type { Language } from '../editions/edition-view';
import { parseKind } from './parse-stored';

/** What is read to name an item of the agenda. A technology is called what the meeting's edition calls it. */
export function titleColumns(editionId: string) {
  return {
    kind: true,
    title: true,
    technology: {
      select: {
        name: true,
        nameEn: true,
        description: true,
        descriptionEn: true,
        editions: { where: { editionId }, select: { name: true, nameEn: true } },
      },
    },
    area: { select: { name: true } },
    initiative: { select: { title: true, purpose: true } },
  } satisfies Prisma.MeetingItemSelect;
}

type Named = { name: string; nameEn: string };

export type TechnologyNames = Named & { description: string; descriptionEn: string; editions: Named[] };

export type TitleRow = {
  kind: string;
  title: string;
  technology: TechnologyNames | null;
  area: { name: string } | null;
  initiative: { title: string; purpose: string } | null;
};

export type ItemTitle = {
  readonly kind: ItemKind;
  readonly title: string;
  readonly description: string;
  readonly areaName: string | null;
};

/** What an item is called, and what it is, in a sentence or two. */
export function titleOf(row: TitleRow, language: Language): ItemTitle {
  const kind = parseKind(row.kind);
  const areaName = row.area?.name ?? null;
  if (row.technology !== null) return { kind, ...technologyTitle(row.technology, language), areaName };
  if (row.initiative === null) return { kind, title: row.title, description: '', areaName };
  return { kind, title: row.initiative.title, description: row.initiative.purpose, areaName };
}

/** A technology's name and description; the kommune's own has no English ones. */
export function technologyTitle(technology: TechnologyNames, language: Language) {
  const named = technology.editions[0] ?? technology;
  if (language === 'da') return { title: named.name, description: technology.description };
  return {
    title: named.nameEn || named.name,
    description: technology.descriptionEn || technology.description,
  };
}

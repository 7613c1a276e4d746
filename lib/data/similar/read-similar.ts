import type { Prisma } from '@client';
import { can, type Viewer } from '../../domain/access';
import { failure, type Result, success } from '../../domain/result';
import { type KommuneProfile, similarKommuner } from '../../domain/similar-kommuner';
import { database } from '../database';
import { type Contact, contactColumns, toContact } from './contact';
import { profileColumns, toProfile } from './kommune-profile';

/** One kommune with what it is likened by, and whom one may call there. */
export type SimilarKommune = KommuneProfile & {
  readonly code: string;
  /** Null where the kommune has not opted in. */
  readonly contact: Omit<Contact, 'shared'> | null;
};

export type SimilarView = {
  readonly kommuneName: string;
  readonly simulated: boolean;
  /** Null where a fact is missing: then nothing can be likened. */
  readonly own: KommuneProfile | null;
  /** ISO yyyy-mm-dd; null where the facts have no date. */
  readonly populationDate: string | null;
  /** Nearest first. */
  readonly similar: readonly SimilarKommune[];
  /** Whether the own kommune lets others see whom to call. */
  readonly ownShared: boolean;
};

/**
 * The kommuner most like the viewer's own on a day (ISO yyyy-mm-dd, today when left out): names, facts and contacts that were opted in to, never an answer.
 * Simulated ones are likened to simulated ones, real to real.
 */
export async function readSimilar(viewer: Viewer, today = danishDate(new Date())): Promise<Result<SimilarView>> {
  const { kommuneId } = viewer;
  if (kommuneId === null || !can(viewer, { action: 'view-radar', kommuneId }))
    return failure('forbidden', 'view-radar');
  const { read } = database();
  const columns = columnsOn(today);
  const kommune = await read.kommune.findUniqueOrThrow({ where: { id: kommuneId }, select: columns });
  const { simulated, populationDate, contactShared } = kommune;
  const own = toProfile(kommune);
  const others = own === null ? [] : await read.kommune.findMany({ where: { simulated }, select: columns });
  const all = others.flatMap((row): SimilarKommune[] => {
    const profile = toProfile(row);
    return profile === null ? [] : [{ ...profile, code: row.code, contact: contactOf(row) }];
  });
  return success({
    ...{ kommuneName: kommune.name, simulated, own, populationDate, ownShared: contactShared },
    similar: own === null ? [] : similarKommuner(own, all),
  });
}

/** The day it is in Denmark, wherever the server stands. */
function danishDate(now: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' }).format(now);
}

function columnsOn(today: string) {
  return {
    ...profileColumns(today),
    ...{ code: true, populationDate: true, simulated: true },
    ...contactColumns,
  } satisfies Prisma.KommuneSelect;
}

type Row = Prisma.KommuneGetPayload<{ select: ReturnType<typeof columnsOn> }>;

function contactOf(row: Row): SimilarKommune['contact'] {
  const { shared, ...contact } = toContact(row);
  return shared ? contact : null;
}

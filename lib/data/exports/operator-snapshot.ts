import { createHash } from 'node:crypto';
import { demoPaperTexts } from '../../../prisma/seed/demo-paper';
import { noPaperTexts } from '../../domain/paper-texts';
import { failure, type Result, success } from '../../domain/result';
import type { Snapshot } from '../../domain/snapshot';
import { type Language, readEdition } from '../editions/edition-view';
import { layOver } from '../radars/compare-view';
import { readRadar } from '../radars/radar-source';
import { exampleId } from '../shipped/demo';
import { quietly, type Tx } from '../transaction';
import { buildSnapshot } from './build-snapshot';
import { notesOf, toSnapshotNote } from './picked-notes';
import { uuid7 } from './uuid7';

export type OperatorInput = {
  /** Four digits; null is the demo's kommune. */
  readonly kommuneCode: string | null;
  readonly language: Language;
  readonly createdAt: Date;
  /** Of Pejling. */
  readonly version: string;
};

/**
 * A kommune's newest radar as a draft with every area, for commands on the server itself. Asks no permission, since whoever runs
 * them has the database already; for the same reason no page may call it. Nothing is stored. The demo's notes and
 * texts come along, nobody else's do. The same data at the same time gives the same snapshot, id included. `not_found` `no-kommune` or `no-radar`.
 */
export async function operatorSnapshot(input: OperatorInput): Promise<Result<Snapshot, never>> {
  const { kommuneCode, language, createdAt, version } = input;
  return quietly(async (tx): Promise<Result<Snapshot, never>> => {
    const where = kommuneCode === null ? { id: exampleId } : { code: kommuneCode };
    const kommune = await tx.kommune.findFirst({ where, select: { radars: newestRadar } });
    if (kommune === null) return failure('not_found', 'no-kommune');
    const [radar] = kommune.radars;
    if (radar === undefined) return failure('not_found', 'no-radar');
    const parts = await readParts(tx, radar.id, language);
    const made = { ...parts, createdAt, version, author: null };
    const content = JSON.stringify(buildSnapshot({ ...made, id: '' }));
    const id = uuid7(createdAt, createHash('sha256').update(content).digest());
    return success(buildSnapshot({ ...made, id }));
  });
}

const newestRadar = { select: { id: true }, orderBy: { year: 'desc' }, take: 1 } as const;

async function readParts(tx: Tx, radarId: string, language: Language) {
  const source = await readRadar(radarId, language, tx);
  const reference = await readEdition(source.editionId, language, tx);
  if (reference === null) throw new Error(`Radar ${radarId} has no edition`);
  const isDemo = source.kommuneId === exampleId;
  const notes = isDemo ? notesOf(source).map(toSnapshotNote) : [];
  const texts = isDemo && language === 'da' ? demoPaperTexts : noPaperTexts;
  const areaIds = source.areas.map(({ id }) => id);
  const options = { language, audience: 'internal', draft: true, areaIds } as const;
  return { source, ...(await layOver(source, reference, tx)), notes, texts, options };
}

import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { demoVisitor, type Visitor } from '../../e2e/http';
import type { RunningServer } from '../../e2e/server';
import { openDatabase, replaceDatabase } from '../../lib/data/database';
import { toColumns } from '../../lib/data/initiatives/write-initiative';
import { inTransaction, type Tx, unchanged } from '../../lib/data/transaction';
import { emptyInitiative } from '../../lib/domain/initiative/empty-initiative';
import { type Phase, phases } from '../../lib/domain/initiative/initiative';
import { defaultAreas } from '../../prisma/seed/default-areas';
import { kl202122 } from '../../prisma/seed/editions/kl-2021-22';
import { type Figure, median } from './stats';

const reads = 30;
const kommuneId = 'demo-blank';
const few = 20;
const many = 2_000;

/** The views, with what each shows of few and of many. The board shows five times as many cards of many as there are of few. */
const views = [
  { name: 'The first page of 2,000 initiatives', path: '/initiatives', shows: 'nr-0007' },
  { name: 'Searching 2,000 initiatives', path: '/initiatives?search=nr-0007', shows: 'nr-0007' },
  { name: 'The board of 2,000 initiatives, 100 of them shown', path: '/initiatives/board', shows: 'nr-' },
] as const;

type View = (typeof views)[number];

/** How long the views of initiatives take to read, by how many there are. */
export async function measureInitiatives(server: RunningServer): Promise<Figure[]> {
  const editor = await demoVisitor(server.url, 'editor', 'blank');
  const base = await measureViews(server, editor, { from: 0, to: few });
  const value = await measureViews(server, editor, { from: few, to: many });
  return views.map(({ name }, index) => ({
    name,
    value: value[index] ?? Number.NaN,
    against: `with ${few}`,
    base: base[index] ?? Number.NaN,
    unit: 'ms',
    higherIsBetter: false,
  }));
}

type Range = { readonly from: number; readonly to: number };

async function measureViews(server: RunningServer, editor: Visitor, range: Range): Promise<number[]> {
  await addInitiatives(server, range);
  // The server has meanwhile closed what connections were kept: time to notice, so that none of them is used again.
  await setTimeout(200);
  const times: number[] = [];
  for (const view of views) {
    await readView(editor, view);
    times.push(median(await readView(editor, view)));
  }
  return times;
}

async function readView(editor: Visitor, { path, shows }: View): Promise<number[]> {
  const times: number[] = [];
  for (let read = 0; read < reads; read += 1) {
    const began = performance.now();
    const answer = await editor.get(path, { connection: 'close' });
    times.push(performance.now() - began);
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
    if (!answer.text.includes(shows)) throw new Error(`${path} does not show ${shows}`);
  }
  return times;
}

/** Adds initiatives to the blank kommune in the server's own database. */
async function addInitiatives({ dataDir }: RunningServer, { from, to }: Range): Promise<void> {
  const database = openDatabase(`file:${join(dataDir, 'demo.db')}`);
  replaceDatabase(database);
  try {
    await inTransaction(async (tx) => {
      await storeInitiatives(
        tx,
        Array.from({ length: to - from }, (_, index) => from + index),
      );
      return unchanged(null);
    });
  } finally {
    await database.close();
  }
}

async function storeInitiatives(tx: Tx, numbers: readonly number[]): Promise<void> {
  const rows = numbers.map(benchInitiative);
  await tx.initiative.createMany({ data: rows.map(({ columns }) => columns) });
  await tx.initiativeArea.createMany({
    data: rows.flatMap(({ columns, areaIds }) => areaIds.map((areaId) => ({ initiativeId: columns.id, areaId }))),
  });
  await tx.initiativePhase.createMany({ data: rows.flatMap(({ steps }) => steps) });
}

/** Spread over technologies, areas, phases and months, with texts as long as people write. */
function benchInitiative(number: number) {
  const id = `bench-indsats-${number}`;
  const phase: Phase = phases[number % phases.length] ?? 'idea';
  const areas = [number, ...(number % 3 === 0 ? [number + 1] : [])];
  const areaIds = areas.map((at) => `${kommuneId}-${defaultAreas[at % defaultAreas.length]?.slug}`);
  const since = (months: number) =>
    `202${4 + Math.floor(months / 12)}-${String(1 + (months % 12)).padStart(2, '0')}-01`;
  const begun = number % 20;

  const content = {
    ...{ ...emptyInitiative, areaIds, title: `Indsats nr-${String(number).padStart(4, '0')}` },
    technologyId: kl202122.technologies[number % kl202122.technologies.length]?.id ?? 'ai',
    ...{ owner: 'Chef', purpose: words.repeat(number % 5), need: words, plannedEnd: since(begun + 9) },
  };
  const way = [...new Set<Phase>(phase === 'idea' ? ['idea'] : ['idea', 'pilot', phase])];
  const steps = way.map((step, index) => {
    return { initiativeId: id, position: index + 1, phase: step, since: since(begun + 2 * index) };
  });
  const phaseSince = steps.at(-1)?.since ?? since(begun);
  return { columns: { id, kommuneId, phase, phaseSince, ...toColumns(content) }, areaIds, steps };
}

const words =
  'At medarbejderne får mere tid til det, der kræver et menneske, og borgerne får svar hurtigere end i dag. ';

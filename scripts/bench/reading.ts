import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { demoVisitor, type Visitor } from '../../e2e/http';
import type { RunningServer } from '../../e2e/server';
import { openDatabase, replaceDatabase } from '../../lib/data/database';
import { storeRelease } from '../../lib/data/releases/store-release';
import { contributionDigest } from '../../lib/data/rounds/contribution-digest';
import { inTransaction, type Tx, unchanged } from '../../lib/data/transaction';
import { demoEdition } from '../../prisma/seed/editions/demo';
import { type BenchRound, benchRound, computeRelease, releaseSizes } from './release-input';
import { type Figure, median } from './stats';

const reads = 40;
const own = 'demo-eksempel';
const [few, ...more] = releaseSizes;

/** How long the comparison with the others takes to read, by how many take part; each release is added to those before it. */
export async function measureReading(server: RunningServer): Promise<Figure[]> {
  const editor = await demoVisitor(server.url, 'editor', 'example');
  const times: number[] = [];
  for (const size of releaseSizes) {
    const path = `/radar?release=${await addRelease(server, size)}&group=country`;
    // The server has meanwhile closed what connections were kept: time to notice, so that none of them is used again.
    await setTimeout(200);
    await readPage(editor, path);
    times.push(median(await readPage(editor, path)));
  }
  return more.map((size, index) => ({
    name: `Reading the comparison with ${size.toLocaleString('en')} kommuner`,
    value: times[index + 1] ?? Number.NaN,
    against: `with ${few}`,
    base: times[0] ?? Number.NaN,
    unit: 'ms',
    higherIsBetter: false,
  }));
}

async function readPage(editor: Visitor, path: string): Promise<number[]> {
  const times: number[] = [];
  for (let read = 0; read < reads; read += 1) {
    const began = performance.now();
    const answer = await editor.get(path, { connection: 'close' });
    times.push(performance.now() - began);
    if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
    if (!answer.text.includes(titleOf(path))) throw new Error(`${path} does not show its release`);
  }
  return times;
}

const titleOf = (path: string): string => `Bench ${/bench-(\d+)/.exec(path)?.[1]}`;

/** Publishes a release of so many in the server's own database, Eksempelkommune among them, and answers its id. */
async function addRelease({ dataDir }: RunningServer, size: number): Promise<string> {
  const database = openDatabase(`file:${join(dataDir, 'demo.db')}`);
  replaceDatabase(database);
  const id = `bench-${size}`;
  try {
    const round = withExample(benchRound(size, demoEdition));
    await inTransaction(async (tx) => {
      await storeRound(tx, id, round);
      return unchanged(null);
    });
  } finally {
    await database.close();
  }
  return id;
}

function withExample({ participants, contributions }: BenchRound): BenchRound {
  const [first, ...others] = participants;
  const [given, ...rest] = contributions;
  if (first === undefined || given === undefined) throw new Error('Nobody takes part');
  return {
    participants: [{ ...first, id: own }, ...others],
    contributions: [{ ...given, kommuneId: own }, ...rest],
  };
}

async function storeRound(tx: Tx, id: string, round: BenchRound): Promise<void> {
  const at = new Date();
  const head = { title: `Bench ${round.participants.length}`, year: 2026, date: '2026-06-01' };
  const facts = { editionId: demoEdition.id, simulated: true, issuerName: 'Bench' };
  await tx.round.create({ data: { id, ...head, ...facts, status: 'closed', closedAt: at }, select: { id: true } });
  const salt = 'bench';
  const answers = round.contributions[0]?.answers ?? [];
  const digest = contributionDigest(salt, answers);
  const stored = { roundId: id, kommuneId: own, version: 1, source: 'here', answers: JSON.stringify(answers) };
  await tx.contribution.create({ data: { ...stored, digest, salt, madeAt: at, receivedAt: at }, select: { id: true } });
  const members = round.participants.map((one) => ({ ...one, digest }));
  const content = { ...head, ...facts, ...computeRelease(round), members, participants: members.length };
  const release = { ...content, id, roundId: id, version: 1, publishedAt: at };
  await storeRelease(tx, release, { issuerKey: null, publishedById: null });
}

import { demoVisitor, type Visitor } from '../../e2e/http';
import type { RunningServer } from '../../e2e/server';
import { quantile } from '../bench/stats';
import { processorTime, processorTimeOfFamily } from './processor-time';

export type LoadFigure = {
  readonly what: string;
  readonly perSecond: number;
  /** How long half of the requests took at most, and 19 of 20; milliseconds. */
  readonly p50: number;
  readonly p95: number;
  /** Processor time of the server for one request, milliseconds; null where the system does not tell. */
  readonly processor: number | null;
  /** The same of a database that is a server of its own. */
  readonly ofDatabase: number | null;
};

/** The processes that work: ours, and PostgreSQL's first. */
export type Workers = { readonly server: number; readonly database: number | null };

/** How many people ask at once, each again as soon as it is answered. */
const people = 8;
const requests = 400;

/** Reads three pages and saves answers as eight people at once would; one figure for each. */
export async function measureLoad({ url, pid }: RunningServer, database: number | null): Promise<LoadFigure[]> {
  const workers = { server: pid, database };
  const reader = await demoVisitor(url, 'editor', 'example');
  const writer = await demoVisitor(url, 'editor', 'blank');
  const figures: LoadFigure[] = [];
  for (const path of ['/', '/radar', '/fill/social'])
    figures.push(await measure(`reading ${path}`, workers, () => read(reader, path)));
  const versions = cells.map(() => 0);
  figures.push(await measure('saving an answer', workers, (person) => save(writer, person, versions)));
  return figures;
}

type Ask = (person: number) => Promise<void>;

async function measure(what: string, workers: Workers, ask: Ask): Promise<LoadFigure> {
  await askMany(ask, requests / 4);
  const before = timesOf(workers);
  const began = performance.now();
  const times = await askMany(ask, requests);
  const seconds = (performance.now() - began) / 1000;
  const after = timesOf(workers);
  const each = (worker: keyof Workers) => {
    const [from, to] = [before[worker], after[worker]];
    return from === null || to === null ? null : (to - from) / requests;
  };
  const [processor, ofDatabase] = [each('server'), each('database')];
  const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
  return { what, perSecond: requests / seconds, p50, p95, processor, ofDatabase };
}

function timesOf({ server, database }: Workers) {
  return { server: processorTime(server), database: database === null ? null : processorTimeOfFamily(database) };
}

async function askMany(ask: Ask, count: number): Promise<number[]> {
  const each = Array.from({ length: people }, async (_, person) => {
    const times: number[] = [];
    for (let index = 0; index < count / people; index += 1) {
      const began = performance.now();
      await ask(person);
      times.push(performance.now() - began);
    }
    return times;
  });
  return (await Promise.all(each)).flat();
}

async function read(visitor: Visitor, path: string): Promise<void> {
  const { status } = await visitor.get(path);
  if (status !== 200) throw new Error(`${path} answered ${status}`);
}

const cells = ['cloud', 'rpa', 'apps', 'ai', 'iot', 'vr', 'droner', 'chatbot'];

/** Each person saves a technology of its own, again and again. */
async function save(visitor: Visitor, person: number, versions: number[]): Promise<void> {
  const version = versions[person] ?? 0;
  const content = { answer: 'piloting', spread: null, value: null, note: `nr ${version}`, reason: '' };
  const technologyId = cells[person % cells.length];
  const cell = { radarId: 'demo-blank-2026', areaId: 'demo-blank-social', technologyId, version, content };
  const { status, text } = await visitor.post('/placements', { json: cell });
  if (status !== 200) throw new Error(`A save answered ${status}: ${text}`);
  versions[person] = version + 1;
}

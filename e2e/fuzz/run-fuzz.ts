import type { Agent } from 'node:http';
import { findProblem, sizeOf } from './find-problem';
import { describe, type FuzzRequest } from './fuzz-request';
import { type FuzzTarget, makePageRequest, makeRequest } from './make-request';
import { randomOf } from './random';
import { type FuzzAnswer, sendRequest } from './send-request';

/** Who asks: a name, and the cookie of the session; empty for nobody. */
export type Asker = { readonly name: string; readonly cookie: string };

export type FuzzRun = {
  readonly seed: string;
  readonly agent: Agent;
  readonly askers: readonly Asker[];
  /** What must not be told: the folders of the server. */
  readonly folders: readonly string[];
  /** True when the askers own what is asked about. */
  readonly owner: boolean;
  /** How many requests. */
  readonly times: number;
  readonly tally: Tally;
};

/** What the answers were: how many of each status, and which routes did what they were asked at least once. */
export type Tally = { readonly statuses: Map<number, number>; readonly worked: Set<string> };

export const newTally = (): Tally => ({ statuses: new Map(), worked: new Set() });

type Failing = { readonly made: FuzzRequest; readonly problem: string; readonly label: string };

/** So many are under way at once. */
const lanes = 16;

/** Sends so many requests to one handler or page, and answers the smallest of each kind of failure in words. */
export async function fuzzOne(kind: 'page' | 'handler', target: FuzzTarget, run: FuzzRun): Promise<string[]> {
  const failing: Failing[] = [];
  let index = 0;
  const lane = async () => {
    for (let mine = index++; mine < run.times; mine = index++) {
      const found = await tryOne(kind, target, run, mine);
      if (found !== null) failing.push(found);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  const kinds = new Set(failing.map(({ problem }) => problem));
  return Promise.all(
    [...kinds].map((problem) =>
      report(
        target,
        run,
        failing.filter((one) => one.problem === problem),
      ),
    ),
  );
}

async function tryOne(
  kind: 'page' | 'handler',
  target: FuzzTarget,
  run: FuzzRun,
  index: number,
): Promise<Failing | null> {
  const label = `${run.seed}/${target.path}/${run.owner ? 'own' : 'other'}/${index}`;
  const random = randomOf(label);
  const asker = run.askers[index % run.askers.length];
  const made = kind === 'page' ? makePageRequest(random, target) : makeRequest(random, target);
  const cookie = random.chance(0.06) ? random.pick(wrongCookies)(asker?.cookie ?? '') : (asker?.cookie ?? '');
  const whole = cookie === '' ? made : { ...made, headers: { ...made.headers, cookie } };
  const problem = await problemOf(whole, target, run);
  return problem === null ? null : { made: whole, problem, label: `${label} as ${asker?.name}` };
}

const wrongCookies: readonly ((cookie: string) => string)[] = [
  (cookie) => cookie.slice(0, -5),
  (cookie) => `${cookie}; sprog=%E0%A4%A; pejling-flash=%`,
  (cookie) => `${cookie}; pejling-flash=bnVsbA; pejling-meeting=${'x'.repeat(3000)}`,
  () => 'pejling-session=a.b.c',
  () => '=; ;;; =',
  (cookie) => `${cookie}; ${cookie}`,
];

async function problemOf(made: FuzzRequest, { base, path }: FuzzTarget, run: FuzzRun): Promise<string | null> {
  const { agent, folders, owner, tally } = run;
  const answer: FuzzAnswer = await sendRequest(base, made, agent);
  tally.statuses.set(answer.status, (tally.statuses.get(answer.status) ?? 0) + 1);
  if (hasWorked(answer)) tally.worked.add(path);
  return findProblem(made, answer, { base, folders, owner });
}

function hasWorked({ status, headers: { location = '' } }: FuzzAnswer): boolean {
  return status >= 200 && status < 400 && !/failed|error|sign-in/.test(String(location));
}

async function report(target: FuzzTarget, run: FuzzRun, failing: readonly Failing[]): Promise<string> {
  const smallest = failing.reduce((least, one) => (sizeOf(one.made) < sizeOf(least.made) ? one : least));
  const made = await shrink(smallest, target, run);
  return `${target.path} ${smallest.problem} (${failing.length} of ${run.times}; ${smallest.label}): ${describe(made)}`;
}

/** Takes headers and fields away one by one for as long as the answer is wrong in the same way. */
async function shrink({ made, problem }: Failing, target: FuzzTarget, run: FuzzRun): Promise<FuzzRequest> {
  for (const smaller of smallerThan(made)) {
    if ((await problemOf(smaller, target, run)) === problem)
      return shrink({ made: smaller, problem, label: '' }, target, run);
  }
  return made;
}

function smallerThan(made: FuzzRequest): FuzzRequest[] {
  const headers = Object.keys(made.headers).map((name) => {
    const { [name]: _, ...others } = made.headers;
    return { ...made, headers: others };
  });
  const { body } = made;
  if (!('fields' in body)) return headers;
  const fields = body.fields.map((_, index) => ({
    ...made,
    body: { ...body, fields: body.fields.toSpliced(index, 1) },
  }));
  return [...headers, ...fields];
}

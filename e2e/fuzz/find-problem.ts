import { secret } from '../isolation/victim';
import { encodeBody, type FuzzRequest } from './fuzz-request';
import { mark } from './hostile-values';
import type { FuzzAnswer } from './send-request';

/** What only the inside of a server says: a stack, a query, a file, a library. */
const inside: readonly RegExp[] = [
  /\n\s+at \S+ .*:\d+:\d+/,
  /\bat [\w.<>]+ \(.*:\d+:\d+\)/,
  /node_modules|\.next[-/]|file:\/\/\//,
  /Prisma|Invalid `|SQLITE_|SqliteError|PostgresError|SQLSTATE/,
  /\b(SELECT|INSERT INTO|UPDATE|DELETE FROM)\s+["`]/,
  /TypeError|RangeError|ReferenceError|SyntaxError|ZodError|ENOENT|EACCES/,
];

type Context = { readonly base: string; readonly folders: readonly string[]; readonly owner: boolean };

/** Why an answer is not one that Pejling may give; null when it is. `owner` is asking about what is its own. */
export function findProblem(made: FuzzRequest, answer: FuzzAnswer, { base, folders, owner }: Context): string | null {
  const { status, text, headers } = answer;
  if (status === 0) return made.body.kind === 'half' ? null : 'no answer';
  if (status >= 500) return `answered ${status}`;
  const told = `${text}\n${JSON.stringify(headers)}`;
  if (!owner && told.includes(secret)) return 'shows what is another kommune’s';
  const leak = inside.find((pattern) => pattern.test(text));
  if (leak !== undefined) return `tells of its inside: ${leak}`;
  const folder = folders.find((path) => told.includes(path));
  if (folder !== undefined) return `tells the folder ${folder}`;
  if (isHtml(headers) && text.includes(mark)) return 'lets markup through';
  if (headers['x-content-type-options'] !== 'nosniff') return 'lacks nosniff';
  return foreignLocation(headers.location?.toString(), base);
}

const isHtml = (headers: FuzzAnswer['headers']): boolean => String(headers['content-type']).includes('text/html');

/** A redirect stays on the server that was asked. */
function foreignLocation(location: string | undefined, base: string): string | null {
  if (location === undefined) return null;
  const own = URL.canParse(location, base) && new URL(location, base).origin === base;
  return own ? null : `leads to ${location}`;
}

/** How large a request is, to find the smallest of those that fail. */
export const sizeOf = (made: FuzzRequest): number =>
  encodeBody(made.body).length + made.path.length + JSON.stringify(made.headers).length;

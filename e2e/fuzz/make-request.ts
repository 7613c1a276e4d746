import type { WalkedRoute } from '../isolation/requests';
import type { Victim } from '../isolation/victim';
import { boundary, type Field, type FuzzBody, type FuzzRequest } from './fuzz-request';
import { hostileNames, hostileText, hostileValue, nestedJson } from './hostile-values';
import type { Random } from './random';

/** What a route is, and whose ids are tried on it. */
export type FuzzTarget = {
  readonly path: string;
  readonly route: WalkedRoute;
  readonly victim: Victim;
  /** The server's own address. */
  readonly base: string;
};

const otherMethods = ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'POST'] as const;

/** One request to a handler: as it should be but for a few things, most of the time; now and then wrong altogether. */
export function makeRequest(random: Random, target: FuzzTarget): FuzzRequest {
  const reads = target.route.get === true || target.path === '/api/health';
  const usual = reads ? 'GET' : 'POST';
  const method = random.chance(0.06) ? random.pick(otherMethods) : usual;
  const body = method === 'GET' || method === 'HEAD' || method === 'TRACE' ? none : makeBody(random, target);
  const headers = { ...makeHeaders(random, target.base), ...typeOf(random, body) };
  return { method, path: makePath(random, target, reads), headers, body };
}

const none = { kind: 'none' } as const;

/** A page, opened with an address and headers that nobody's browser would send. */
export function makePageRequest(random: Random, target: FuzzTarget): FuzzRequest {
  const method = random.chance(0.1) ? random.pick(otherMethods) : 'GET';
  const posts = !['GET', 'HEAD', 'TRACE'].includes(method);
  const body: FuzzBody = posts ? { kind: 'form', fields: hostileFields(random, target) } : none;
  const headers = { ...makeHeaders(random, target.base), ...typeOf(random, body) };
  return { method, path: makePath(random, target, true), headers, body };
}

/** Parts of an address that are not what they say. */
const segments = [
  '%00',
  '%ff',
  '%',
  '%ED%A0%80',
  '..%2f..',
  '__proto__',
  'constructor',
  'x'.repeat(2000),
  '%0d%0aA:b',
  "'",
  '*',
];
const querys = [
  'year',
  'area',
  'id',
  'from',
  'release',
  'group',
  'next',
  'failed',
  'done',
  'sort',
  'q',
  'callbackUrl',
  'error',
  '__proto__',
];

function makePath(random: Random, { path, route, victim }: FuzzTarget, reads: boolean): string {
  const given = route.path?.(victim) ?? path;
  const known = path === '/api/auth/[...nextauth]' ? `/api/auth/${random.pick(authPaths)}` : given;
  const address = random.chance(0.25) ? wrongSegment(random, path, known) : known;
  if (!random.chance(reads ? 0.6 : 0.1)) return address;
  const pairs = Array.from({ length: 1 + random.below(3) }, () => queryPair(random, victim));
  return `${address}${address.includes('?') ? '&' : '?'}${pairs.join('&')}`;
}

const authPaths = [
  ...[
    'session',
    'csrf',
    'providers',
    'signin',
    'signout',
    'error',
    'verify-request',
    '_log',
    'signin/password',
    'signin/demo',
  ],
  ...['callback/password', 'callback/demo', 'callback/directory', 'signin/directory', 'callback', '__proto__', 'x/y/z'],
] as const;

function queryPair(random: Random, victim: Victim): string {
  const value = String(hostileValue(random, Object.values(victim), true));
  const encoded = random.chance(0.9) ? encodeURIComponent(value.toWellFormed()) : random.pick(segments);
  return `${random.pick(querys)}=${encoded}`;
}

/** Puts something else in the place of an id; an address without one is left as it is. */
function wrongSegment(random: Random, path: string, address: string): string {
  const dynamic = path.split('/').flatMap((part, index) => (part.startsWith('[') ? [index] : []));
  if (dynamic.length === 0) return address;
  const at = random.pick(dynamic);
  const wrong = random.chance(0.5) ? random.pick(segments) : encodeURIComponent(hostileText(random).toWellFormed());
  return address
    .split('/')
    .map((part, index) => (index === at ? wrong : part))
    .join('/');
}

function makeBody(random: Random, target: FuzzTarget): FuzzBody {
  const draw = random.next();
  if (draw < 0.42) return { kind: 'form', fields: hostileFields(random, target, true) };
  if (draw < 0.84) return { kind: 'json', fields: hostileFields(random, target, false) };
  if (draw < 0.92) return { kind: 'multipart', fields: hostileFields(random, target, true) };
  if (draw < 0.94) return { kind: 'half', text: 'a=1&b=' };
  return { kind: 'raw', text: rawBody(random) };
}

/** What the handler knows, with a few values changed, names added or left out. */
function hostileFields(random: Random, { route, victim }: FuzzTarget, form = true): readonly Field[] {
  const known: Field[] = Object.entries({ ...route.body?.(victim), ...route.sheet });
  if (route.sheet !== undefined)
    known.push(['file', random.chance(0.5) ? 'Teknologi;Social\nCloud;4\n' : hostileText(random)]);
  const ids = Object.values(victim);
  const kept = known.filter(() => random.chance(0.93));
  const changed = kept.map(
    ([name, value]): Field => [name, random.chance(0.35) ? hostileValue(random, ids, form) : value],
  );
  const added = Array.from(
    { length: random.chance(0.3) ? 1 + random.below(3) : 0 },
    (): Field => [random.pick(hostileNames), hostileValue(random, ids, form)],
  );
  const twice = changed.filter(() => random.chance(0.04));
  return [...changed, ...added, ...twice];
}

/** Up to the limit of a body, and beyond it. */
const sizes = [1_000, 60_000, 255_000, 262_144, 262_145, 300_000] as const;

const raws: readonly ((random: Random) => string)[] = [
  (random) => nestedJson(random.pick([10, 500, 20_000])),
  (random) => JSON.stringify({ id: 'x'.repeat(random.pick(sizes)) }),
  (random) => `a=${'%00'.repeat(random.pick(sizes) / 10)}`,
  (random) => Array.from({ length: random.pick([10, 2_000, 20_000]) }, (_, index) => `f${index}=`).join('&'),
  () => '%=%&%ff=%E0%A4%A&&&===',
  () => '{"a":1',
  () => '[1,2,3]',
  () => 'null',
  () => '"text"',
  () => '\ufeff{"id":"x"}',
  () => `--${boundary}\r\nContent-Disposition: form-data; name="a"\r\n\r\nno end`,
  () => `--${boundary}\r\n\r\nno head\r\n--${boundary}--\r\n`,
  () =>
    `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="../../x\u0000.csv"\r\nContent-Type: x/y\r\n\r\nPK\u0003\u0004\r\n--${boundary}--`,
  () => `--${boundary}--`,
  () => '',
];

const rawBody = (random: Random): string => random.pick(raws)(random);

const types = {
  form: 'application/x-www-form-urlencoded',
  json: 'application/json',
  multipart: `multipart/form-data; boundary=${boundary}`,
  half: 'application/x-www-form-urlencoded',
} as const;

const wrongTypes = [
  ...[
    'text/plain',
    'application/xml',
    'application/json; charset=utf-16',
    'application/x-www-form-urlencoded; charset=iso-8859-1',
  ],
  ...[
    'multipart/form-data',
    'multipart/form-data; boundary=',
    `multipart/form-data; boundary=${'b'.repeat(300)}`,
    'x',
    'application/jsonp',
  ],
  ...Object.values(types),
];

function typeOf(random: Random, body: FuzzBody): Record<string, string> {
  if (body.kind === 'none') return {};
  if (body.kind === 'raw' || random.chance(0.05))
    return random.chance(0.1) ? {} : { 'content-type': random.pick(wrongTypes) };
  return { 'content-type': types[body.kind] };
}

const oddHeaders: readonly Readonly<Record<string, string>>[] = [
  { 'accept-language': 'x'.repeat(3000) },
  { 'content-encoding': 'gzip' },
  { 'x-forwarded-for': '127.0.0.1, evil', 'x-forwarded-host': 'evil.example', forwarded: 'for=1;host=evil.example' },
  { 'x-forwarded-proto': 'javascript' },
  { referer: 'http://evil.example/%' },
  { referer: 'not an address' },
  { 'x-pejling-form': '////', 'x-pejling-path': '//evil.example', 'x-pejling-csrf': 'x' },
  { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' },
  { 'x-http-method-override': 'DELETE' },
  { rsc: '1', 'next-router-state-tree': '%5B%22' },
  { 'next-action': 'x'.repeat(40) },
  { range: 'bytes=5-1' },
  { 'if-none-match': '*', 'if-modified-since': 'never' },
  { accept: 'text/event-stream' },
  { 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'script' },
];

const origins: readonly ((base: string) => Record<string, string>)[] = [
  () => ({ origin: 'https://evil.example' }),
  () => ({ origin: 'null' }),
  () => ({ origin: '' }),
  () => ({}),
  () => ({ 'sec-fetch-site': 'cross-site' }),
  () => ({ 'sec-fetch-site': 'same-origin' }),
  (base) => ({ origin: `${base}.evil.example` }),
  (base) => ({ origin: base.replace('http:', 'https:') }),
];

function makeHeaders(random: Random, base: string): Record<string, string> {
  const origin = random.chance(0.88) ? { origin: base } : random.pick(origins)(base);
  return { ...origin, ...(random.chance(0.12) ? random.pick(oddHeaders) : {}) };
}

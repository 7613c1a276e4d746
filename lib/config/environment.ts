import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { formatDatabaseUrl, parseDatabaseUrl } from './database-url';

/**
 * The one place that reads the environment. `.env.example` lists exactly these keys; a test holds the two equal. An
 * empty value is no value.
 */
const onOff = z.enum(['on', 'off']);

const environmentSchema = z.object({
  HOST: z.string().refine((host) => host === 'localhost' || isIP(host) !== 0),
  PORT: z.coerce.number().int().min(0).max(65_535),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).refine((url) => URL.canParse(url) && new URL(url).pathname === '/'),
  DATA_DIR: z.string(),
  DATABASE_URL: z.string().refine((url) => parseDatabaseUrl(url, '/') !== null),
  PEJLING_DEMO: onOff,
  SESSION_SECRET: z.string().min(32),
  TRUST_PROXY: onOff,
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']),
});

export type EnvironmentKey = keyof typeof environmentSchema.shape;

export const environmentKeys = Object.keys(environmentSchema.shape) as EnvironmentKey[];

/** What each key must hold, said to whoever runs the server. */
const remedies: Record<EnvironmentKey, string> = {
  HOST: 'Use an IP address or localhost, for example HOST=127.0.0.1.',
  PORT: 'Use a number from 0 to 65535, for example PORT=3000.',
  PUBLIC_URL: 'Use the address that people type, without a path, for example PUBLIC_URL=https://pejling.example.dk.',
  DATA_DIR: 'Use a folder that the server may write in, for example DATA_DIR=./data.',
  DATABASE_URL: 'Use DATABASE_URL=file:./data/pejling.db or DATABASE_URL=postgresql://user:password@host:5432/pejling.',
  PEJLING_DEMO: 'Use PEJLING_DEMO=on or PEJLING_DEMO=off.',
  SESSION_SECRET: 'Use at least 32 random characters, or leave it out: one is made and kept in DATA_DIR.',
  TRUST_PROXY: 'Use TRUST_PROXY=on only behind a proxy that sets X-Forwarded-For itself; otherwise off.',
  LOG_LEVEL: 'Use LOG_LEVEL=debug, info, warn, error or silent.',
};

export type Environment = {
  readonly host: string;
  readonly port: number;
  /** The origin people use, without a trailing slash; null when it is the host and port themselves. */
  readonly publicUrl: string | null;
  readonly dataDir: string;
  /** Absolute: `file:/…` or `postgresql://…`. */
  readonly databaseUrl: string;
  readonly demo: boolean;
  readonly sessionSecret: string | null;
  readonly trustProxy: boolean;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
};

export type EnvironmentProblem = { readonly key: EnvironmentKey; readonly remedy: string };

/** Reads and checks the environment. `folder` is what relative paths start from. */
export function readEnvironment(
  source: Readonly<Record<string, string | undefined>>,
  folder: string,
): { ok: true; value: Environment } | { ok: false; problems: EnvironmentProblem[] } {
  const given = environmentKeys.map((key) => [key, source[key]?.trim()] as const).filter(([, value]) => value);
  const parsed = environmentSchema.partial().safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    const keys = new Set(parsed.error.issues.map((issue) => issue.path[0] as EnvironmentKey));
    return { ok: false, problems: [...keys].map((key) => ({ key, remedy: remedies[key] })) };
  }
  return checkDemo(complete(parsed.data, folder));
}

type Given = { readonly [Key in EnvironmentKey]?: z.infer<typeof environmentSchema>[Key] | undefined };

function complete(given: Given, folder: string): Environment {
  const dataDir = resolve(folder, given.DATA_DIR ?? './data');
  const demo = given.PEJLING_DEMO === undefined ? given.DATABASE_URL === undefined : given.PEJLING_DEMO === 'on';
  const standard = { kind: 'sqlite' as const, path: resolve(dataDir, demo ? 'demo.db' : 'pejling.db') };
  const address = (given.DATABASE_URL && parseDatabaseUrl(given.DATABASE_URL, folder)) || standard;
  return {
    host: given.HOST ?? '127.0.0.1',
    port: given.PORT ?? 3000,
    publicUrl: given.PUBLIC_URL === undefined ? null : new URL(given.PUBLIC_URL).origin,
    dataDir,
    databaseUrl: formatDatabaseUrl(address),
    demo,
    sessionSecret: given.SESSION_SECRET ?? null,
    trustProxy: given.TRUST_PROXY === 'on',
    logLevel: given.LOG_LEVEL ?? 'info',
  };
}

/** The demo signs anyone in with a click, so it may only be reached from the machine itself. */
function checkDemo(value: Environment): ReturnType<typeof readEnvironment> {
  const loopback = value.host === 'localhost' || value.host === '::1' || value.host.startsWith('127.');
  if (!value.demo || loopback) return { ok: true, value };
  const remedy = 'The demo listens on this machine only. Leave HOST out, or set PEJLING_DEMO=off.';
  return { ok: false, problems: [{ key: 'HOST', remedy }] };
}

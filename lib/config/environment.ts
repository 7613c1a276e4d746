import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { type GroupMap, parseGroupMap } from '../domain/directory/group-map';
import { formatDatabaseUrl, parseDatabaseUrl } from './database-url';
import { remedies } from './remedies';
import { readSmtpUrl } from './smtp-url';
import { isThisMachine } from './this-machine';
import { togetherProblems } from './together';

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
  DATABASE_POOL: z.coerce.number().int().min(1).max(500),
  HSTS: onOff,
  METRICS_TOKEN: z.string().min(16),
  SECURITY_CONTACT: z.string().refine((contact) => /^(mailto:|https:|tel:)/.test(contact) && URL.canParse(contact)),
  AUDIT_RETENTION_DAYS: z.coerce.number().int().min(730).max(36_500),
  PASSWORD_SIGN_IN: onOff,
  OIDC_ISSUER: z.url({ protocol: /^https?$/ }).refine(isGuarded),
  OIDC_CLIENT_ID: z.string(),
  OIDC_CLIENT_SECRET: z.string(),
  OIDC_NAME: z.string().max(60),
  OIDC_SCOPES: z.string().refine((scopes) => scopes.split(' ').includes('openid')),
  OIDC_NAME_CLAIM: z.string(),
  OIDC_EMAIL_CLAIM: z.string(),
  OIDC_EMAIL_TRUSTED: onOff,
  OIDC_GROUPS_CLAIM: z.string(),
  OIDC_GROUPS: z.string().refine((text) => parseGroupMap(text) !== null),
  OIDC_RECHECK_SECONDS: z.coerce.number().int().min(0).max(3_600),
  SMTP_URL: z.string().refine((url) => readSmtpUrl(url) !== null),
  SMTP_FROM: z.string().refine((from) => /^[^<>\r\n]*<?[^<>@\s]+@[^<>@\s]+>?$/.test(from)),
});

/** Whoever can change what the directory answers can sign in as anybody, so it is never asked in the clear but on this machine. */
function isGuarded(issuer: string): boolean {
  if (!URL.canParse(issuer)) return false;
  const { protocol, hostname } = new URL(issuer);
  return protocol === 'https:' || isThisMachine(hostname.replace(/^\[|\]$/g, ''));
}

export type EnvironmentKey = keyof typeof environmentSchema.shape;

export const environmentKeys = Object.keys(environmentSchema.shape) as EnvironmentKey[];

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
  /** Connections to PostgreSQL that this process may hold at once. */
  readonly databasePool: number;
  readonly hsts: boolean;
  /** What a monitor must show to read the metrics; null when there are none to read. */
  readonly metricsToken: string | null;
  /** Where a weakness is reported, as an address; null when the installation has not said. */
  readonly securityContact: string | null;
  readonly auditRetentionDays: number;
  readonly passwordSignIn: boolean;
  /** The kommune's own directory; null without one. */
  readonly directory: DirectorySettings | null;
  /** Where letters are sent; null when links are shown instead. */
  readonly mail: { readonly url: string; readonly from: string } | null;
};

/** Sign-in by OpenID Connect. */
export type DirectorySettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What people call it; null for our own words. */
  readonly name: string | null;
  readonly scopes: string;
  readonly nameClaim: string;
  readonly emailClaim: string;
  /** True where the directory vouches for addresses without saying so in `email_verified`. */
  readonly emailTrusted: boolean;
  readonly groupsClaim: string;
  /** Null when accounts are made by invitation alone. */
  readonly groups: GroupMap | null;
  readonly recheckSeconds: number;
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
  const value = complete(parsed.data, folder);
  const problems = togetherProblems(parsed.data, value);
  return problems.length === 0 ? checkDemo(value) : { ok: false, problems: [...problems] };
}

/** The keys that were given, each checked by itself. */
export type Given = { readonly [Key in EnvironmentKey]?: z.infer<typeof environmentSchema>[Key] | undefined };

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
    databasePool: given.DATABASE_POOL ?? 10,
    hsts: given.HSTS === 'on',
    metricsToken: given.METRICS_TOKEN ?? null,
    securityContact: given.SECURITY_CONTACT ?? null,
    auditRetentionDays: given.AUDIT_RETENTION_DAYS ?? 730,
    passwordSignIn: given.PASSWORD_SIGN_IN !== 'off',
    directory: directoryOf(given),
    mail: given.SMTP_URL && given.SMTP_FROM ? { url: given.SMTP_URL, from: given.SMTP_FROM } : null,
  };
}

function directoryOf(given: Given): DirectorySettings | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = given;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return null;
  return {
    ...{ issuer, clientId, clientSecret },
    name: given.OIDC_NAME ?? null,
    scopes: given.OIDC_SCOPES ?? 'openid profile email offline_access',
    nameClaim: given.OIDC_NAME_CLAIM ?? 'name',
    emailClaim: given.OIDC_EMAIL_CLAIM ?? 'email',
    emailTrusted: given.OIDC_EMAIL_TRUSTED === 'on',
    groupsClaim: given.OIDC_GROUPS_CLAIM ?? 'groups',
    groups: given.OIDC_GROUPS === undefined ? null : parseGroupMap(given.OIDC_GROUPS),
    recheckSeconds: given.OIDC_RECHECK_SECONDS ?? 5,
  };
}

/** The demo signs anyone in with a click, so it may only be reached from the machine itself. */
function checkDemo(value: Environment): ReturnType<typeof readEnvironment> {
  const loopback = value.host === 'localhost' || value.host === '::1' || value.host.startsWith('127.');
  if (!value.demo || loopback) return { ok: true, value };
  const remedy = 'The demo listens on this machine only. Leave HOST out, or set PEJLING_DEMO=off.';
  return { ok: false, problems: [{ key: 'HOST', remedy }] };
}

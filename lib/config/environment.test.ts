import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { environmentKeys, readEnvironment } from './environment';

const read = (source: Record<string, string>) => readEnvironment(source, '/srv/pejling');

describe('the environment', () => {
  test('.env.example lists exactly the keys that are read', () => {
    const example = readFileSync('.env.example', 'utf8');
    const listed = [...example.matchAll(/^# ?([A-Z_]+)=/gm)].map((match) => match[1]);
    expect(listed.toSorted()).toEqual(environmentKeys.toSorted());
  });

  test('nothing given: the demo, on this machine, in ./data', () => {
    expect(read({})).toEqual({
      ok: true,
      value: {
        host: '127.0.0.1',
        port: 3000,
        publicUrl: null,
        dataDir: '/srv/pejling/data',
        databaseUrl: 'file:/srv/pejling/data/demo.db',
        demo: true,
        sessionSecret: null,
        trustProxy: false,
        logLevel: 'info',
        databasePool: 10,
        hsts: false,
        metricsToken: null,
        securityContact: null,
        auditRetentionDays: 730,
        passwordSignIn: true,
        directory: null,
        mail: null,
      },
    });
  });

  test.each([
    [{ DATABASE_URL: 'file:./x.db' }, { demo: false, databaseUrl: 'file:/srv/pejling/x.db' }],
    [
      { DATABASE_URL: 'file:/a/x.db', PEJLING_DEMO: 'on' },
      { demo: true, databaseUrl: 'file:/a/x.db' },
    ],
    [{ DATABASE_URL: 'postgresql://u@h/d' }, { demo: false, databaseUrl: 'postgresql://u@h/d' }],
    [{ PEJLING_DEMO: 'off' }, { demo: false, databaseUrl: 'file:/srv/pejling/data/pejling.db' }],
    [{ PEJLING_DEMO: 'off', HOST: '0.0.0.0' }, { host: '0.0.0.0' }],
    [{ DATA_DIR: '/var/lib/pejling' }, { databaseUrl: 'file:/var/lib/pejling/demo.db' }],
    [{ PUBLIC_URL: 'https://pejling.example.dk/' }, { publicUrl: 'https://pejling.example.dk' }],
    [{ PORT: '' }, { port: 3000 }],
    [{ TRUST_PROXY: 'on' }, { trustProxy: true }],
  ])('%j', (source, expected) => {
    expect(read(source)).toMatchObject({ ok: true, value: expected });
  });

  test.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['HOST', 'not a host'],
    ['PUBLIC_URL', 'pejling.example.dk'],
    ['PUBLIC_URL', 'https://example.dk/pejling'],
    ['PUBLIC_URL', 'javascript:alert(1)'],
    ['DATABASE_URL', 'mysql://localhost/x'],
    ['PEJLING_DEMO', 'yes'],
    ['SESSION_SECRET', 'short'],
    ['TRUST_PROXY', 'true'],
    ['LOG_LEVEL', 'loud'],
    ['DATABASE_POOL', '0'],
    ['HSTS', 'true'],
    ['METRICS_TOKEN', 'short'],
    ['SECURITY_CONTACT', 'security@example.dk'],
    ['AUDIT_RETENTION_DAYS', '30'],
    ['PASSWORD_SIGN_IN', 'off'],
    ['OIDC_ISSUER', 'http://login.example.dk'],
    ['OIDC_ISSUER', 'http://127.0.0.1.example.dk'],
    ['OIDC_ISSUER', 'ftp://login.example.dk'],
    ['OIDC_GROUPS', 'pejling=editor'],
    ['OIDC_GROUPS', 'pejling=owner@0461'],
    ['OIDC_SCOPES', 'profile'],
    ['SMTP_URL', 'http://mail.example.dk'],
    ['SMTP_URL', 'smtp://user:password@mail.example.dk?ignoreTLS=true'],
    ['OIDC_GROUPS', 'pejling=editor@0461'],
  ])('%s=%s is refused with the key and a remedy', (key, value) => {
    const result = read({ [key]: value });
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.problems.map((problem) => problem.key)).toEqual([key]);
    expect(result.problems[0]?.remedy).toContain('Use');
  });

  test.each(['https://login.example.dk', 'http://127.0.0.1:4000', 'http://localhost:4000', 'http://[::1]:4000'])(
    'the directory at %s may be asked',
    (issuer) => {
      const result = read({ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: 'pejling', OIDC_CLIENT_SECRET: 'hemmeligt' });
      expect(result).toMatchObject({ ok: true, value: { directory: { issuer } } });
    },
  );

  const mail = { SMTP_URL: 'smtp://relay.example.dk:25', SMTP_FROM: 'pejling@example.dk' };
  const directory = {
    OIDC_ISSUER: 'https://login.example.dk',
    OIDC_CLIENT_ID: 'pejling',
    OIDC_CLIENT_SECRET: 'hemmeligt',
  };

  test.each([
    ['letters whose links would lead nowhere', mail, 'PUBLIC_URL'],
    ['letters from nobody', { SMTP_URL: mail.SMTP_URL, PUBLIC_URL: 'https://pejling.example.dk' }, 'SMTP_FROM'],
    ['https for a year at an address that is http', { HSTS: 'on', PUBLIC_URL: 'http://pejling.example.dk' }, 'HSTS'],
    [
      'a kommune that is none',
      { ...directory, PEJLING_DEMO: 'off', OIDC_GROUPS: 'a=reader@0461;b=editor@0462' },
      'OIDC_GROUPS',
    ],
    ['the demo’s own outside it', { ...directory, PEJLING_DEMO: 'off', OIDC_GROUPS: 'a=reader@9001' }, 'OIDC_GROUPS'],
  ])('%s is refused', (_what, source, key) => {
    expect(read(source)).toMatchObject({ ok: false, problems: [{ key }] });
  });

  test('a kommune that is none is named', () => {
    const result = read({ ...directory, OIDC_GROUPS: 'a=reader@0461;b=editor@0462;c=reader@9002' });
    expect(result.ok ? '' : result.problems[0]?.remedy).toMatch(/^No kommune has the number 0462\./);
  });

  test.each([
    { ...mail, PUBLIC_URL: 'https://pejling.example.dk' },
    { HSTS: 'on' },
    { HSTS: 'on', PUBLIC_URL: 'https://pejling.example.dk' },
    { ...directory, OIDC_GROUPS: 'a=reader@0461; b=coordinator' },
    { ...directory, PEJLING_DEMO: 'on', OIDC_GROUPS: 'a=reader@9001' },
  ])('%j is well', (source) => expect(read(source).ok).toBe(true));

  test('the demo may only be reached from the machine itself', () => {
    const result = read({ HOST: '0.0.0.0' });
    expect(result).toMatchObject({ ok: false, problems: [{ key: 'HOST' }] });
  });

  test('several wrong values are all named', () => {
    const result = read({ PORT: 'x', LOG_LEVEL: 'y' });
    expect(result.ok ? [] : result.problems.map((problem) => problem.key).toSorted()).toEqual(['LOG_LEVEL', 'PORT']);
  });
});

import { describe, expect, test } from 'vitest';
import { environmentKeys } from './environment';
import { unknownKeys } from './unknown-keys';

describe('settings that nobody reads', () => {
  test.each([
    ['PUBLC_URL', 'PUBLIC_URL'],
    ['OIDC_CLIENTID', 'OIDC_CLIENT_ID'],
    ['SMTP_FORM', 'SMTP_FROM'],
    ['DATABASE_URI', 'DATABASE_URL'],
    ['SESSION_SECRETS', 'SESSION_SECRET'],
    ['AUDIT_RETENTION', 'AUDIT_RETENTION_DAYS'],
    ['METRICS_TOKE', 'METRICS_TOKEN'],
    ['PEJLING_DEMOS', 'PEJLING_DEMO'],
    ['TRUSTPROXY', 'TRUST_PROXY'],
    ['PASWORD_SIGN_IN', 'PASSWORD_SIGN_IN'],
  ])('%s is told of, with %s', (key, nearest) => {
    expect(unknownKeys({ [key]: 'x' })).toEqual([{ key, nearest }]);
  });

  test('every setting of ours is known, with a value or without', () => {
    expect(unknownKeys(Object.fromEntries(environmentKeys.map((key) => [key, ''])))).toEqual([]);
  });

  test.each([
    ...['PATH', 'NODE_ENV', 'TZ', 'PGPASSWORD', 'PGSSLROOTCERT', 'POSTGRES_URL', 'HTTP_URL', 'npm_config_smtp'],
    ...['FUZZ_TIMES', 'E2E_POSTGRES_URL', 'TEST_POSTGRES_URL', 'PEJLING_MIGRATIONS', 'SESSION_MANAGER'],
    ...['PEJLING_SERVICE_HOST', 'PEJLING_PORT_3000_TCP_ADDR', 'DATABASE_SERVICE_PORT_PG'],
  ])('%s is no business of ours', (key) => expect(unknownKeys({ [key]: 'x' })).toEqual([]));

  test('what a cluster says of a service called pejling is no setting', () => {
    expect(unknownKeys({ PEJLING_PORT: 'tcp://10.0.0.1:3000' })).toEqual([]);
    expect(unknownKeys({ PEJLING_PORT: '3000' })).toHaveLength(1);
  });
});

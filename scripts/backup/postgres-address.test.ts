import { describe, expect, test } from 'vitest';
import { postgresAddress } from './postgres-address';

const modeOf = (said: string) =>
  new URL(postgresAddress(`postgresql://a:secret@db/pejling${said}`).address).searchParams.get('sslmode');

describe('the address that PostgreSQL’s programs are given', () => {
  test.each([
    ['?sslmode=verify-full', 'verify-full'],
    ['?sslmode=verify-ca', 'verify-full'],
    ['?sslmode=require', 'verify-full'],
    ['?sslmode=prefer', 'verify-full'],
    ['?ssl=true', 'verify-full'],
    ['?sslmode=no-verify', 'require'],
    ['?sslmode=require&uselibpqcompat=true', 'require'],
    ['?sslmode=disable', 'disable'],
    ['', null],
  ])('%s asks no less of TLS than the server does', (said, mode) => {
    expect(modeOf(said)).toBe(mode);
  });

  test('keeps the authority that was named, and hides the password', () => {
    const { address, environment } = postgresAddress(
      'postgresql://a:secret@db/pejling?sslmode=require&sslrootcert=/ca.pem',
    );
    expect(new URL(address).searchParams.get('sslrootcert')).toBe('/ca.pem');
    expect(address).not.toContain('secret');
    expect(environment.PGPASSWORD).toBe('secret');
  });
});

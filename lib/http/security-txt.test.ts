import { describe, expect, test } from 'vitest';
import { securityTxt } from './security-txt';

describe('security.txt', () => {
  test('says where, in which languages, and until when', () => {
    expect(
      securityTxt('mailto:security@example.dk', 'https://pejling.example.dk', new Date('2026-11-22T10:00:00Z')),
    ).toBe(
      [
        'Contact: mailto:security@example.dk',
        'Expires: 2027-05-01T00:00:00Z',
        'Preferred-Languages: da, en',
        'Canonical: https://pejling.example.dk/.well-known/security.txt',
        '',
      ].join('\n'),
    );
  });

  test('without an address of its own it names none', () => {
    expect(securityTxt('tel:+4512345678', null, new Date())).not.toContain('Canonical');
  });

  test.each(['2026-01-01', '2026-02-28', '2026-08-31', '2026-12-31', '2028-02-29'])(
    'read on %s it holds, and for less than a year',
    (day) => {
      const now = new Date(`${day}T23:59:59Z`);
      const expires = /Expires: (\S+)/.exec(securityTxt('tel:1', null, now))?.[1] ?? '';
      const days = (Date.parse(expires) - now.getTime()) / 86_400_000;
      expect(days).toBeGreaterThan(140);
      expect(days).toBeLessThan(366);
    },
  );
});

import { describe, expect, test } from 'vitest';
import { testDatabase } from '@/lib/data/testing/test-database';
import { throttleLimits } from '@/lib/domain/throttle';
import type { DirectoryFault } from './directory-fault';
import { withinTries } from './within-tries';

const from = (address: string) => new Headers({ 'x-forwarded-for': address });

describe('answers that claim to be the directory’s', () => {
  testDatabase();

  test('false ones are looked at so many times from one address, and then no more', async () => {
    let looked = 0;
    const look = async (): Promise<DirectoryFault> => {
      looked += 1;
      return 'directory-state';
    };
    const said: string[] = [];
    for (let count = 0; count < throttleLimits.address + 3; count += 1)
      said.push(String(await withinTries(from('192.0.2.1'), look)));
    expect(looked).toBe(throttleLimits.address);
    expect(said.filter((word) => word === 'throttled')).toHaveLength(3);
    expect(await withinTries(from('192.0.2.2'), look)).toBe('directory-state');
  });

  test('true ones are let through, however many share the address', async () => {
    const look = async () => new Response(null, { status: 303 });
    for (let count = 0; count < throttleLimits.address + 3; count += 1)
      expect(await withinTries(from('192.0.2.3'), look)).toBeInstanceOf(Response);
  });
});

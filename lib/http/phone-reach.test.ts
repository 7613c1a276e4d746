import { describe, expect, it } from 'vitest';
import { phoneReach } from './phone-reach';

describe('phoneReach', () => {
  it.each([
    ['http://localhost:3000', undefined, 'loopback'],
    ['http://127.0.0.1:3000', undefined, 'loopback'],
    ['http://127.8.0.1', undefined, 'loopback'],
    ['http://[::1]:3000', undefined, 'loopback'],
    ['http://0.0.0.0:3000', undefined, 'loopback'],
    ['http://radar.localhost', undefined, 'loopback'],
    // Configured, and wrong: people are told all the same.
    ['http://localhost:3000', 'http://localhost:3000', 'loopback'],
    ['http://192.168.1.20:3000', undefined, 'unset'],
    ['http://192.168.1.20:3000', '', 'unset'],
    ['https://pejling.kommune.dk', 'https://pejling.kommune.dk', 'reachable'],
    ['https://localhost.kommune.dk', 'https://localhost.kommune.dk', 'reachable'],
  ])('%s with PUBLIC_URL %s is %s', (origin, publicUrl, reach) => {
    expect(phoneReach(origin, publicUrl)).toBe(reach);
  });
});

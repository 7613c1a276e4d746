import { afterEach, describe, expect, it, vi } from 'vitest';
import { type FlashPath, forgetFlashes, leaveFlash, readFlash } from './flash';

type Cookie = { readonly name: string; readonly path: string };

/** Cookies as a browser keeps them: each by its name and path. */
const jar = vi.hoisted(() => new Map<string, string>());

vi.mock('next/headers', () => ({
  cookies: async () => ({
    set: (name: string, value: string, { path }: Cookie) => void jar.set(`${name} ${path}`, value),
    delete: ({ name, path }: Cookie) => void jar.delete(`${name} ${path}`),
    get: (name: string) => {
      const [, value] = [...jar].find(([key]) => key.startsWith(`${name} `)) ?? [];
      return value === undefined ? undefined : { name, value };
    },
  }),
}));

describe('words left for a page', () => {
  afterEach(() => jar.clear());

  const personal: FlashPath[] = ['/users', '/settings', '/profile', '/rounds', '/meetings', '/sign-in'];

  it.each(personal)('at %s are read there, and forgotten with a sign-out', async (path) => {
    await leaveFlash(path, { reason: 'Vi venter' });
    expect(await readFlash()).toEqual({ reason: 'Vi venter' });
    await forgetFlashes();
    expect(await readFlash()).toEqual({});
  });
});

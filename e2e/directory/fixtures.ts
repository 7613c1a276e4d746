import type { Page } from '@playwright/test';
import { test as base, expect } from '../fixtures';
import { type RunningServer, startServer } from '../server';
import { clientId, clientSecret, type Directory, type DirectoryPerson, startDirectory } from './provider';

type WorkerFixtures = {
  readonly people: Readonly<Record<string, DirectoryPerson>>;
  readonly settings: Readonly<Record<string, string>>;
  readonly directory: Directory;
};

/** A real installation, with a directory of its own beside it. */
export const test = base.extend<object, WorkerFixtures & { server: RunningServer }>({
  people: [{}, { scope: 'worker', option: true }],
  settings: [{}, { scope: 'worker', option: true }],

  directory: [
    async ({ people }, use) => {
      const directory = await startDirectory(people);
      await use(directory);
      directory.stop();
    },
    { scope: 'worker' },
  ],

  server: [
    async ({ directory, settings }, use) => {
      const own = {
        ...{ OIDC_ISSUER: directory.issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret },
        ...{ OIDC_SCOPES: 'openid profile email groups offline_access', OIDC_RECHECK_SECONDS: '0' },
      };
      const server = await startServer({ demo: false, environment: { ...own, ...settings } });
      directory.serve(server.url);
      await use(server);
      await server.stop();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
});

export { expect };

/** The one-time code, as the start printed it. */
export function setupCode(output: string): string {
  const code = /code: (\S+)/.exec(output)?.[1];
  if (code === undefined) throw new Error(`No code was printed:\n${output}`);
  return code;
}

/** Presses the button, and is somebody at the directory. */
export async function enterAs(page: Page, name: string): Promise<void> {
  if (!page.url().includes('/sign-in')) await page.goto('/sign-in');
  await page.getByRole('button', { name: /^Log ind med (?!adgangskode)/ }).click();
  await page.getByRole('button', { name, exact: true }).click();
}

import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { demoPersonId } from './http';
import { type RunningServer, type ServerOptions, startServer } from './server';

export { expect, startServer };

export type DemoRole = 'editor' | 'contributor' | 'reader' | 'coordinator';
export type DemoKommune = 'example' | 'blank';

type WorkerFixtures = {
  /** One running demo per spec file. */
  readonly server: RunningServer;
  readonly serverOptions: ServerOptions;
};

type TestFixtures = {
  /** Signs the page in with one click, and waits for the page it leads to. */
  readonly signInAs: (role: DemoRole, kommune?: DemoKommune, other?: Page) => Promise<void>;
  /** Fails when axe finds anything on the page as it stands. */
  readonly axe: (other?: Page) => Promise<void>;
  /** Errors that a test provokes on purpose: patterns of console messages that are allowed. */
  readonly allowedErrors: RegExp[];
};

export const test = base.extend<TestFixtures, WorkerFixtures>({
  serverOptions: [{}, { scope: 'worker', option: true }],

  server: [
    async ({ serverOptions }, use) => {
      if (!serverOptions.label) throw new Error('Name the server: test.use({ serverOptions: { label: "…" } })');
      const server = await startServer(serverOptions);
      await use(server);
      await server.stop();
    },
    { scope: 'worker', timeout: 90_000 },
  ],

  baseURL: async ({ server }, use) => use(server.url),

  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures it needs from the pattern.
  allowedErrors: async ({}, use) => use([]),

  page: async ({ page, allowedErrors }, use) => {
    const errors: string[] = [];
    page.on('console', (message) => void (message.type() === 'error' && errors.push(message.text())));
    page.on('pageerror', (error) => void errors.push(String(error)));
    await use(page);
    const unexpected = errors.filter((error) => !allowedErrors.some((pattern) => pattern.test(error)));
    expect(unexpected, 'errors in the browser’s console').toEqual([]);
  },

  signInAs: async ({ page }, use) =>
    use(async (role, kommune = 'example', other = page) => {
      await other.goto('/sign-in');
      await other.locator(`button[name="person"][value="${demoPersonId(role, kommune)}"]`).click();
      await expect(other).not.toHaveURL(/sign-in/);
    }),

  axe: async ({ page }, use) =>
    use(async (other = page) => {
      // Without frames axe can run in the page itself, and what is right need not be told in full: the same findings, three times as fast.
      expect(await other.locator('iframe, frame').count(), 'frames').toBe(0);
      const { violations } = await new AxeBuilder({ page: other })
        .setLegacyMode(true)
        .options({ resultTypes: ['violations'] })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
      expect(found, `axe on ${other.url()}`).toEqual([]);
    }),
});

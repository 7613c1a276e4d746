import { defineConfig, devices } from '@playwright/test';

const browser = process.env.CHROMIUM_PATH;
/** A cluster in which each server gets a database of its own; without it, each has a SQLite file. */
const cluster = process.env.E2E_POSTGRES_URL;

/** Browser tests run against the build that `npm test` made, each file with a server and a database of its own. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: cluster === undefined ? 'test-results/browser' : 'test-results/browser-postgresql',
  fullyParallel: false,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  // A second try is reported as flaky, by name: it tells a slow machine from a fault, and hides neither.
  retries: 1,
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1280, height: 900 },
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(browser === undefined ? {} : { executablePath: browser }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
    },
  },
});

import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const onSqlite = 'prisma/upgrade/upgrade-together.test.ts';
const onPostgresql = 'prisma/postgresql-connection.test.ts';

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: fileURLToPath(new URL('./', import.meta.url)) },
      { find: '@client', replacement: fileURLToPath(new URL('./prisma/generated/client/client.ts', import.meta.url)) },
    ],
  },
  test: {
    include: ['{lib,prisma,scripts,components,app}/**/*.test.{ts,tsx}'],
    // What is true of one database alone is run with that one: a skipped test counts as failed.
    exclude: [...configDefaults.exclude, process.env.TEST_POSTGRES_URL ? onSqlite : onPostgresql],
    testTimeout: 20_000,
    // What a running Pejling always has; a test about it sets another.
    env: { SESSION_SECRET: 'a secret of the tests, of more than thirty-two characters' },
  },
});

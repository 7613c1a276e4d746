import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: [
      { find: /^@\//, replacement: fileURLToPath(new URL('./', import.meta.url)) },
      { find: '@client', replacement: fileURLToPath(new URL('./prisma/generated/client/client.ts', import.meta.url)) },
    ],
  },
  test: {
    include: ['{lib,prisma,scripts,components,app}/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
    // What a running Pejling always has; a test about it sets another.
    env: { SESSION_SECRET: 'a secret of the tests, of more than thirty-two characters' },
  },
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

describe('one schema for both databases', () => {
  test('PostgreSQL’s differs from SQLite’s in the provider alone', () => {
    const lines = (file: string) => readFileSync(file, 'utf8').split('\n');
    const sqlite = lines('prisma/schema.prisma');
    const postgresql = lines('prisma/postgresql/schema.prisma');
    expect(postgresql).toHaveLength(sqlite.length);
    const differing = sqlite.flatMap((line, index) => (line === postgresql[index] ? [] : [[line, postgresql[index]]]));
    expect(differing).toEqual([['  provider = "sqlite"', '  provider = "postgresql"']]);
  });

  test('both have the same migrations', () => {
    const steps = (folder: string) =>
      readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
    expect(steps('prisma/postgresql/migrations')).toEqual(steps('prisma/migrations'));
    expect(steps('prisma/migrations').length).toBeGreaterThan(0);
  });
});

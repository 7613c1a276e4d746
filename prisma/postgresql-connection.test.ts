import { afterAll, describe, expect, test } from 'vitest';
import { makePlace, type Place } from '../scripts/backup/testing/place';
import { onPostgresql } from './postgresql-connection';

describe('a session whose connection is lost', () => {
  const places: Place[] = [];
  afterAll(() => {
    for (const place of places) place.remove();
  });

  test('refuses everything after, and nothing of its transaction is there', async () => {
    const place = makePlace();
    places.push(place);
    const tables = () =>
      onPostgresql(place.url, async (session) => {
        const { rows } = await session.query<{ name: string }>(
          `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
        );
        return rows.map((row) => row.name);
      });
    await onPostgresql(place.url, async (session) => {
      await session.query('CREATE TABLE before (id int)');
      await session.query('BEGIN');
      await session.query('CREATE TABLE half (id int)');
      const { rows } = await session.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      await onPostgresql(place.url, (other) => other.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]));
      await expect(session.query('SELECT pg_sleep(0.1)')).rejects.toThrow();
      await expect(session.query('CREATE TABLE outside (id int)')).rejects.toThrow();
      await expect(session.query('COMMIT')).rejects.toThrow();
    });
    expect(await tables()).toEqual(['before']);
  }, 60_000);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ColumnType, Value } from './column';
import { fromSqlite } from './from-sqlite';
import { orderTables } from './order-tables';
import { RowSummer } from './table-sum';

describe('a value as SQLite stores it', () => {
  test.each<[ColumnType, unknown, Value]>([
    ['text', 'Blåbærgrød 🚀', 'Blåbærgrød 🚀'],
    ['text', '', ''],
    ['number', 2.333333333333333, 2.333333333333333],
    ['boolean', 0, false],
    ['boolean', 1, true],
    ['time', '2026-11-22T16:13:37.792+00:00', '2026-11-22T16:13:37.792Z'],
    ['time', '2026-11-22T16:13:37.792Z', '2026-11-22T16:13:37.792Z'],
    ['time', '2026-11-22T17:13:37.792+01:00', '2026-11-22T16:13:37.792Z'],
    ['time', '2026-11-22 16:13:37', '2026-11-22T16:13:37.000Z'],
    ['time', Date.UTC(2026, 10, 22), '2026-11-22T00:00:00.000Z'],
    ['time', null, null],
    ['bytes', Buffer.from([0, 255]), Buffer.from([0, 255])],
  ])('%s %j is %j', (type, stored, value) => {
    expect(fromSqlite(stored, { name: 'column', type })).toEqual(value);
  });

  test.each<[ColumnType, unknown]>([
    ['text', 'a\0b'],
    ['text', 4],
    ['number', 'four'],
    ['number', Number.NaN],
    ['boolean', 2],
    ['boolean', 'true'],
    ['time', 'yesterday'],
    ['bytes', 'text'],
  ])('%s %j is refused rather than stored as something else', (type, stored) => {
    expect(() => fromSqlite(stored, { name: 'Note', type })).toThrow(/^Note holds /);
  });
});

describe('the order of tables', () => {
  test('each comes after those it points to, whatever order they are given in', () => {
    const references = [
      { from: 'Placement', to: 'Radar' },
      { from: 'Radar', to: 'Kommune' },
      { from: 'Placement', to: 'Area' },
      { from: 'Area', to: 'Kommune' },
      { from: 'Kommune', to: 'Kommune' },
    ];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(['Placement', 'Radar', 'Kommune', 'Area', 'Setting'], { minLength: 5 }),
        (given) => {
          const ordered = orderTables(given, references);
          expect(ordered.toSorted()).toEqual(given.toSorted());
          for (const { from, to } of references) {
            if (from !== to) expect(ordered.indexOf(to)).toBeLessThan(ordered.indexOf(from));
          }
        },
      ),
    );
  });

  test('a circle is said, not run round in', () => {
    const circle = [
      { from: 'A', to: 'B' },
      { from: 'B', to: 'A' },
    ];
    expect(() => orderTables(['A', 'B', 'C'], circle)).toThrow(/circle: A, B/);
  });
});

describe('the checksum of a table', () => {
  const sum = (rows: readonly (readonly Value[])[]) => {
    const summer = new RowSummer();
    for (const row of rows) summer.add(row);
    return summer.result();
  };
  const value = fc.oneof(
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.uint8Array(),
  );
  const rows = fc.array(fc.array(value, { minLength: 2, maxLength: 2 }), { minLength: 1 });

  test('is the same in any order', () => {
    fc.assert(
      fc.property(rows, (given) => {
        expect(sum(given.toReversed())).toEqual(sum(given));
      }),
    );
  });

  test('tells one value changed, one row gone and one row twice', () => {
    fc.assert(
      fc.property(rows, fc.nat(), (given, pick) => {
        const at = pick % given.length;
        const [first, ...rest] = given[at] ?? [];
        const changed = given.with(at, [`${String(first)}!`, ...rest]);
        expect(sum(changed).sum).not.toBe(sum(given).sum);
        expect(sum(given.toSpliced(at, 1)).sum).not.toBe(sum(given).sum);
        expect(sum([...given, given[at] ?? []])).not.toEqual(sum(given));
      }),
    );
  });

  test('keeps apart what looks alike', () => {
    const alike: Value[][] = [['1'], [1], [true], ['true'], [null], ['null'], [''], [Buffer.from('1')], ['1', null]];
    expect(new Set(alike.map((row) => sum([row]).sum)).size).toBe(alike.length);
  });
});

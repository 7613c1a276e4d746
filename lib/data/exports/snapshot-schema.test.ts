import { expect, test } from 'vitest';
import { buildReport } from '../../export/report/build-report';
import { emptySnapshot, exampleSnapshot, extremeSnapshot, vejleSnapshot } from '../../export/report/snapshot.fixture';
import { snapshotSchema } from './snapshot-schema';

const asStored = (snapshot: unknown): unknown => JSON.parse(JSON.stringify(snapshot));

test.each([
  ['an ordinary one', exampleSnapshot()],
  ['a real sheet’s', vejleSnapshot()],
  ['one without a reference', emptySnapshot()],
  ['one of forty technologies and hostile texts', extremeSnapshot()],
])('a snapshot comes back from the database with all that its paper says: %s', (_, snapshot) => {
  const stored = snapshotSchema.parse(asStored(snapshot));
  expect(snapshot).toMatchObject(stored);
  expect(snapshotSchema.parse(asStored(stored))).toEqual(stored);
  expect(buildReport(stored)).toEqual(buildReport(snapshot));
});

test.each([
  ['a word that no list has', (json: string) => json.replaceAll('"verdict":"', '"verdict":"un')],
  ['a field that is missing', (json: string) => json.replace('"withoutValue"', '"other"')],
  ['a text that is missing', (json: string) => json.replace('"economy"', '"other"')],
  ['a time that is none', (json: string) => json.replace(/"createdAt":"[^"]*"/, '"createdAt":"yesterday"')],
])('is refused with %s', (_, spoil) => {
  const json = JSON.stringify(exampleSnapshot());
  const spoiled = spoil(json);
  expect(spoiled).not.toBe(json);
  expect(snapshotSchema.safeParse(JSON.parse(spoiled)).success).toBe(false);
});

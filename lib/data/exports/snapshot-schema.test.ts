import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { buildReport } from '../../export/report/build-report';
import { emptySnapshot, exampleSnapshot, extremeSnapshot, vejleSnapshot } from '../../export/report/snapshot.fixture';
import { discussedSnapshot } from '../../export/report/snapshot-discussion.fixture';
import { fieldSnapshot } from '../../export/report/snapshot-field.fixture';
import { snapshotSchema } from './snapshot-schema';

const asStored = (snapshot: unknown): unknown => JSON.parse(JSON.stringify(snapshot));

test.each([
  ['an ordinary one', exampleSnapshot()],
  ['a real sheet’s', vejleSnapshot()],
  ['one without a reference', emptySnapshot()],
  ['one of forty technologies and hostile texts', extremeSnapshot()],
  ['one with a discussion', discussedSnapshot()],
])('a snapshot comes back from the database with all that its paper says: %s', (_, snapshot) => {
  const stored = snapshotSchema.parse(asStored(snapshot));
  expect(snapshot).toMatchObject(stored);
  expect(snapshotSchema.parse(asStored(stored))).toEqual(stored);
  expect(buildReport(stored)).toEqual(buildReport(snapshot));
});

test('keeps why the numbers of a portfolio say nothing of the others', () => {
  const snapshot = fieldSnapshot();
  const { field } = snapshot;
  if (field === undefined) throw new Error('The example has others');
  const obstacle = { reason: 'technologies', has: 20, asked: 27 } as const;
  const lacking = { ...snapshot, field: { ...field, portfolio: { ...field.portfolio, obstacle } } };
  expect(snapshotSchema.parse(asStored(lacking)).field?.portfolio.obstacle).toEqual(obstacle);
  expect(snapshotSchema.parse(asStored(snapshot)).field?.portfolio).not.toHaveProperty('obstacle');
});

test('one that was stored by the first version is read, and its paper made', () => {
  // As the database has it. Do not make it anew when the schema changes: what is stored cannot be changed either.
  const stored: unknown = JSON.parse(readFileSync(new URL('stored-snapshot.fixture.json', import.meta.url), 'utf8'));
  const snapshot = snapshotSchema.parse(stored);
  expect(snapshot).toMatchObject(stored as object);
  const { head, parts, body } = buildReport(snapshot);
  expect([head.title, head.date]).toEqual(['Brug af ny teknologi: hvor skal vi afprøve mere?', '22. november 2026']);
  expect(parts.rows.map(({ scope, technologyId, findingCode }) => `${scope} ${technologyId} ${findingCode}`)).toEqual([
    ...['Samlet cloud mixed', 'Samlet chatbot evaluated', 'Samlet lokal-drift no-reference'],
    ...[
      'Teknik og Miljø cloud aligned',
      'Teknik og Miljø chatbot not-relevant',
      'Teknik og Miljø lokal-drift unanswered',
    ],
    ...['Velfærd cloud overdue-pilot', 'Velfærd chatbot evaluated', 'Velfærd lokal-drift unanswered'],
  ]);
  expect(JSON.stringify(body)).toContain('Stoppet efter et halvt år.');
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

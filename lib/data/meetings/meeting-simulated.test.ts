import { expect, test } from 'vitest';
import { database } from '../database';
import { must } from '../testing/import-builders';
import { planMeeting } from '../testing/meeting-builders';
import { meetingFixture } from '../testing/meeting-fixture';
import { isSimulatedMeeting } from './meeting-simulated';
import { readMinutes } from './read-minutes';

const fixture = meetingFixture();

test.each([
  ['neither', false, false],
  ['the kommune', true, false],
  ['the edition', false, true],
])('a meeting and its minutes are simulated where %s is', async (_, kommune, edition) => {
  const { editor, kommuneId, radarId } = fixture();
  const { id } = await planMeeting(editor);
  await database().write.$transaction(async (tx) => {
    await tx.kommune.update({ where: { id: kommuneId }, data: { simulated: kommune } });
    await tx.edition.updateMany({ where: { radars: { some: { id: radarId } } }, data: { simulated: edition } });
  });
  expect(await isSimulatedMeeting(id)).toBe(kommune || edition);
  const minutes = must(await readMinutes(editor, id, { language: 'da', version: '1' }));
  expect(minutes.simulated).toBe(kommune || edition);
});

import { beforeAll } from 'vitest';
import { type MeetingPeople, makeMeetingPeople } from './meeting-builders';
import { testDatabase } from './test-database';

/** Gives the describe block that calls it a database with the people of a kommune that holds meetings, and another. */
export function meetingFixture(): () => MeetingPeople {
  testDatabase();
  let people: MeetingPeople | undefined;
  beforeAll(async () => {
    people = await makeMeetingPeople();
  });
  return () => {
    if (people === undefined) throw new Error('The people are made before the tests');
    return people;
  };
}

import { readLiveVersion } from '@/lib/data/meetings/live-version';
import { createWatcher, type Watch } from './watcher';

const kept = globalThis as typeof globalThis & { pejlingMeetings?: Watch };

/**
 * Watches a meeting: one read of the database a second for each meeting that somebody in this process looks at. What it is now is
 * always read from the database by whoever is told.
 */
export const watchMeeting: Watch = (meetingId, changed) => {
  // Each route has a copy of this module; they share the watcher.
  kept.pejlingMeetings ??= createWatcher(readLiveVersion);
  return kept.pejlingMeetings(meetingId, changed);
};

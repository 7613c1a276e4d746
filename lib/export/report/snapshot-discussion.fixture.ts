import type { Snapshot } from '@/lib/domain/snapshot';
import { discussionOf, type SnapshotDiscussion } from '@/lib/domain/snapshot-discussion';
import { exampleMinutes, extremeMinutes } from '../minutes/minutes.fixture';
import { exampleSnapshot, extremeSnapshot } from './snapshot.fixture';

type Overrides = Parameters<typeof exampleSnapshot>[0];

/** The example, with a discussion taken along. */
export function discussedSnapshot(overrides: Overrides = {}, discussion: Partial<SnapshotDiscussion> = {}): Snapshot {
  return { ...exampleSnapshot(overrides), discussion: { ...discussionOf(exampleMinutes()), ...discussion } };
}

/** The worst input, with the worst discussion. */
export function extremelyDiscussedSnapshot(): Snapshot {
  return { ...extremeSnapshot(), discussion: discussionOf(extremeMinutes()) };
}

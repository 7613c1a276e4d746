import { countTries, secondsUntilFree } from '@/lib/data/people/throttle';
import type { Viewer } from '@/lib/domain/access';
import { plainAnswer } from './plain-answer';
import type { Body } from './read-body';

/** What costs the server more than a page: the making of a paper, the reading of a file, a file with many rows. */
export type Dear = 'paper' | 'upload' | 'file';

/** Who asks for what. */
export type DearRequest = {
  readonly viewer: Viewer;
  readonly kind: Dear;
  readonly request: Request;
  /** What was posted; null for a file that is only fetched. */
  readonly body: Body | null;
};

/**
 * Counts one more of what is dear for this person, in the database, so that it holds across processes. Answers null while it may go
 * on, and otherwise 429 with when to come back.
 */
export async function limitDear({ viewer, kind, request, body }: DearRequest): Promise<Response | null> {
  const counted = { kind, name: `${kind}:${viewer.userId}` };
  if ((await countTries([counted])) === 'allowed') return null;
  const retryAfter = await secondsUntilFree(counted);
  const minutes = Math.ceil(retryAfter / 60);
  return plainAnswer(request, body, {
    ...{ status: 429, reason: 'too-many', retryAfter },
    words: ({ trouble: { tooMany } }) => ({ title: tooMany.title, text: tooMany.text(minutes) }),
  });
}

/** The same for a file that is fetched. */
export function limitFile(request: Request, viewer: Viewer, kind: Dear = 'file'): Promise<Response | null> {
  return limitDear({ viewer, kind, request, body: null });
}

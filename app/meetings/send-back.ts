import { meetingHref, meetingsHref, withQuery } from '@/components/meetings/meeting-href';
import { postAgain } from '@/lib/http/carried-form';
import type { Fields } from '@/lib/http/read-body';

type Handler = (request: Request) => Promise<Response>;

/** The handler whose refused form is posted on to the page that shows what was typed: a meeting is no place to lose a text. */
export function sendingBack(post: Handler): Handler {
  return async (request) => {
    const answer = await post(request);
    const location = answer.headers.get('Location');
    return location !== null && /[?&]failed=/.test(location) ? postAgain(location) : answer;
  };
}

/** The page of the meeting that a form names in the field, saying why it was refused; the list where it names none. */
export function failedAt(fields: Fields, reason: string, { field = 'id', part = '' } = {}): string {
  const id = fields[field];
  return typeof id === 'string' && /^[\w-]{1,100}$/.test(id)
    ? meetingHref(id, { failed: reason }, part)
    : withQuery(meetingsHref, { failed: reason });
}

import { describe, expect, it } from 'vitest';
import { failedAt, sendingBack } from './send-back';

const answering = (status: number, location?: string) => async () =>
  new Response(null, { status, ...(location === undefined ? {} : { headers: { Location: location } }) });
const request = new Request('http://localhost:3000/meetings/save', { method: 'POST' });

describe('a form of a meeting that is refused', () => {
  it('is posted on to the page that shows what was typed', async () => {
    const answer = await sendingBack(answering(303, '/meetings/m-1?failed=changed'))(request);
    expect([answer.status, answer.headers.get('Location')]).toEqual([308, '/meetings/m-1?failed=changed']);
  });

  it.each([
    [303, '/meetings/m-1?done=saved'],
    [303, '/sign-in'],
    [403, undefined],
  ])('and one that is not keeps its answer: %i %s', async (status, location) => {
    const answer = await sendingBack(answering(status, location))(request);
    expect([answer.status, answer.headers.get('Location') ?? undefined]).toEqual([status, location]);
  });

  it('goes to its meeting, or to the list where it names none', () => {
    expect(failedAt({ id: 'm-1' }, 'changed')).toBe('/meetings/m-1?failed=changed');
    expect(failedAt({ back: 'm-2' }, 'changed', { field: 'back', part: 'agenda' })).toBe(
      '/meetings/m-2?failed=changed#agenda',
    );
    expect(failedAt({ id: '../users' }, 'changed')).toBe('/meetings?failed=changed');
    expect(failedAt({}, 'malformed')).toBe('/meetings?failed=malformed');
  });
});

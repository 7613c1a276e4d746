import { beforeEach, expect, test, vi } from 'vitest';
import { success } from '@/lib/domain/result';
import { POST } from './route';

const saveAnswers = vi.hoisted(() => vi.fn());
vi.mock('@/lib/data/meetings/save-answers', () => ({ saveAnswers }));
vi.mock('@/lib/auth/current', () => ({ currentSignedIn: async () => ({ viewer: {} }) }));

beforeEach(() => {
  saveAnswers.mockReset();
});

/** Posts the form and answers where the browser is sent. */
async function sentTo(fields: Record<string, string>) {
  const body = new URLSearchParams({ id: 'moede-1', theme: 'purpose', ...fields });
  const answer = await POST(new Request('http://localhost/meetings/answer', { method: 'POST', body }));
  return { status: answer.status, location: decodeURIComponent(answer.headers.get('Location') ?? '') };
}

const needs = { 'text-needs': 'Ny', 'was-needs': 'Gammel', 'revision-needs': '2' };

test('sends on every theme of the form, and says which were saved', async () => {
  saveAnswers.mockResolvedValue(success({ saved: ['needs'], refused: [] }));
  expect(await sentTo({ ...needs, 'text-purpose': 'Mål', 'revision-purpose': '0' })).toEqual({
    status: 303,
    location: '/meetings/moede-1/guide?saved=purpose,needs#purpose',
  });
  expect(saveAnswers).toHaveBeenCalledWith(expect.anything(), {
    ...{ id: 'moede-1', theme: 'purpose' },
    answers: [
      { theme: 'purpose', text: 'Mål', was: '', revision: 0 },
      { theme: 'needs', text: 'Ny', was: 'Gammel', revision: 2 },
    ],
  });
});

test('posts the form on to the first theme that was refused, with the reason of each', async () => {
  const refused = [
    { theme: 'needs', reason: 'changed' },
    { theme: 'partners', reason: 'text' },
  ];
  saveAnswers.mockResolvedValue(success({ saved: ['purpose'], refused }));
  expect(await sentTo(needs)).toEqual({
    status: 308,
    location: '/meetings/moede-1/guide?failed=needs:changed,partners:text&saved=purpose#needs',
  });
});

test('posts a form that cannot be read on to the theme of its button, and saves nothing', async () => {
  expect(await sentTo({ ...needs, 'text-needs': 'x'.repeat(20_001) })).toEqual({
    status: 308,
    location: '/meetings/moede-1/guide?failed=purpose:malformed&saved=#purpose',
  });
  expect(saveAnswers).not.toHaveBeenCalled();
});

import { describe, expect, it } from 'vitest';
import { carriedForm } from './carried-form';

const post = (path: string, method = 'POST') =>
  new Request(`http://localhost:3000${path}`, {
    method,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    ...(method === 'POST' ? { body: 'note=Sk%C3%A6v' } : {}),
  });

describe('the pages that a refused form is posted on to', () => {
  it.each([
    '/exports/new',
    '/experiences/write',
    '/experiences/write?id=01a20363&failed=malformed',
    '/initiatives/new',
    '/initiatives/demo-indsats-cloudplatform/edit?failed=conflict',
    '/meetings',
    '/meetings/new',
    '/meetings/new?failed=title',
    '/meetings/01a20363-c7f3-75fc-a4ce-1f724caf3172',
    '/meetings/demo-moede-2/guide?failed=changed&theme=purpose',
  ])('%s reads what was typed', async (path) => {
    const carried = await carriedForm(post(path));
    expect(Buffer.from(carried ?? '', 'base64').toString('utf8')).toBe('note=Sk%C3%A6v');
  });

  it.each([
    '/experiences/save',
    '/initiatives/save',
    '/initiatives/new/edit/more',
    '/initiatives/board',
    '/meetings/create',
    '/meetings/answer',
    '/meetings/decisions',
    '/meetings/demo-moede-2/room',
    '/fill',
  ])('%s is left its body', async (path) => {
    const request = post(path);
    expect(await carriedForm(request)).toBeNull();
    expect(await request.text()).toBe('note=Sk%C3%A6v');
  });

  it('carries nothing to a page that is only opened', async () => {
    expect(await carriedForm(post('/meetings', 'GET'))).toBeNull();
  });
});

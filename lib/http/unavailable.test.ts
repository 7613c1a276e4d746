import { describe, expect, test } from 'vitest';
import { inRequest } from '../request-context';
import { retrySoon, unavailableAnswer } from './unavailable';

const gone = Object.assign(new Error('connect ECONNREFUSED 10.0.0.1:5432'), { code: 'ECONNREFUSED' });

function request(cookie = '') {
  return new Request('http://localhost:3000/meetings/decide?back=1', { method: 'POST', headers: { cookie } });
}

const form = (fields: Record<string, unknown>) => ({ kind: 'form', fields }) as const;

async function pageOf(fields: Record<string, unknown>, cookie?: string) {
  const answer = unavailableAnswer(gone, request(cookie), form(fields));
  return { answer, page: (await answer?.text()) ?? '' };
}

describe('when the database does not answer', () => {
  test('a form keeps everything that was typed, to be sent again to where it went', async () => {
    const what = '\nVi afprøver "IoT" & <sensorer>\ni to områder';
    const { answer, page } = await pageOf({ what, areaIds: ['a', 'b'], due: '' });
    expect(answer?.status).toBe(503);
    expect(answer?.headers.get('retry-after')).toBe(String(retrySoon));
    expect(answer?.headers.get('cache-control')).toBe('no-store');
    expect(page).toContain('<form id="kept" method="post" action="/meetings/decide?back=1">');
    expect(page).toContain(
      '<textarea hidden name="what">\n\nVi afprøver &quot;IoT&quot; &amp; &lt;sensorer&gt;\ni to områder</textarea>',
    );
    expect(page.match(/<textarea hidden name="areaIds">/g)).toHaveLength(2);
    expect(page).toContain('<textarea hidden name="due">');
    expect(page).toContain('er ikke gemt endnu');
    expect(page).toContain('is not saved yet');
  });

  test('what may be stored all the same is not said to be lost: look first, then send it again', async () => {
    const context = { id: 'nr-1', trouble: null, mayBeSaved: true };
    const told = async (fields: Record<string, unknown>) => (await inRequest(context, () => pageOf(fields))).page;
    const page = await told({ what: 'Et møde' });
    expect(page).toContain('kan være gemt');
    expect(page).toContain('may be saved');
    expect(page).not.toContain('er ikke gemt');
    expect(page).toContain('<a class="primary" href="/meetings" target="_blank">Se efter');
    expect(page).toContain('<button form="kept">');
    const without = await told({ password: 'hemmeligt kodeord' });
    expect(without).toContain('href="/meetings" target="_blank"');
    expect(without).not.toContain('<button');
  });

  test('the reader’s own language stands first', async () => {
    const { page } = await pageOf({ what: 'x' }, 'sprog=en');
    expect(page).toContain('<html lang="en">');
    expect(page.indexOf('is not saved yet')).toBeLessThan(page.indexOf('er ikke gemt endnu'));
    expect(page).toContain('<div lang="da">');
  });

  test('a password is never written into a page, nor is half a form sent again', async () => {
    const { page } = await pageOf({ name: 'Mette', password: 'hemmeligt kodeord' });
    expect(page).not.toContain('hemmeligt');
    expect(page).not.toContain('<form');
    expect(page).toContain('Gå tilbage i browseren');
  });

  test('neither is a form with a file, which a page cannot hold', async () => {
    const { page } = await pageOf({ year: '2026', file: new File(['x'], 'ark.csv') });
    expect(page).not.toContain('<form');
    expect(page).toContain('Gå tilbage i browseren');
  });

  test('a script is told in a word', async () => {
    const answer = unavailableAnswer(gone, request(), { kind: 'json', fields: { note: 'x' } });
    expect(answer?.status).toBe(503);
    expect(await answer?.json()).toMatchObject({ reason: 'unavailable' });
  });

  test('nothing tells where the database is', async () => {
    const { page } = await pageOf({ what: 'x' });
    expect(page).not.toContain('10.0.0.1');
  });

  test('any other error is no trouble, and is thrown on', () => {
    expect(unavailableAnswer(new TypeError('x'), request(), form({}))).toBeNull();
  });
});

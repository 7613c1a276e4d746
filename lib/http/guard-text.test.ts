import { describe, expect, it } from 'vitest';
import { guardText } from './guard-text';
import { type Fields, readBody } from './read-body';

const number = '010190-1234';
const address = 'http://localhost:3000/meetings/answer';

function form(fields: readonly (readonly [string, string])[], cookie = ''): Request {
  const body = new URLSearchParams(fields.map(([name, value]) => [name, value]));
  return new Request(address, { method: 'POST', headers: { cookie }, body });
}

async function ask(request: Request): Promise<Response | null> {
  const copy = request.clone();
  return guardText(request, await readBody(copy));
}

async function askJson(fields: Fields): Promise<Response | null> {
  const headers = { 'content-type': 'application/json' };
  return ask(new Request(address, { method: 'POST', headers, body: JSON.stringify(fields) }));
}

/** The fields that a browser would post with one of the page's forms. */
function posted(page: string, which: number): [string, string][] {
  const source = page.split('<form ')[which + 1] ?? '';
  const fields = source.matchAll(
    /<(?:input type="hidden" name="([^"]*)" value="([^"]*)">|textarea name="([^"]*)"[^>]*>\n([^<]*)<)/g,
  );
  const plain = (text = '') =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
  return [...fields].map(([, name, value, box, typed]) => [plain(name ?? box), plain(value ?? typed)]);
}

describe('a form with what looks like a CPR number', () => {
  const fields = [
    ['id', 'demo-moede-2'],
    ['text-purpose', `Borgeren ${number} <ringede> & "skrev"`],
    ['areaIds', 'a'],
    ['areaIds', 'b'],
    ['title', "Mødet i ‘maj’'"],
  ] as const;

  it('is answered with a question that is not kept, nor the number shown', async () => {
    const answer = await ask(form(fields));
    expect(answer?.status).toBe(422);
    expect(answer?.headers.get('cache-control')).toBe('no-store');
    const page = (await answer?.text()) ?? '';
    expect(page).toContain('Er det et CPR-nummer?');
    expect(page).toContain('>Tekst om Formålet</label>');
    expect(page).toContain('••••••-••••');
    expect(page.split(number)).toHaveLength(2);
    expect(page).not.toMatch(/<ringede>|<script|style=/);
  });

  it('asks in the language of the reader', async () => {
    const page = await (await ask(form(fields, 'a=b; sprog=en')))?.text();
    expect(page).toContain('<html lang="en">');
    expect(page).toContain('Is it a CPR number?');
  });

  it('is posted again whole, to where it was posted, with the number covered', async () => {
    const page = (await (await ask(form(fields)))?.text()) ?? '';
    expect(page.match(/action="([^"]*)"/g)).toEqual(['action="/meetings/answer"', 'action="/meetings/answer"']);
    const again = fields.map(([name, value]) => [name, value.replace(number, '••••••-••••')]);
    expect(posted(page, 0)).toEqual(again);
  });

  it('is posted again as it was, with the answer, and goes through', async () => {
    const page = (await (await ask(form(fields)))?.text()) ?? '';
    const again = posted(page, 1);
    expect(again).toEqual([...fields, ['notPersonal', 'true']]);
    expect(await ask(form(again))).toBeNull();
  });

  it('is asked again when the corrected text has a number too', async () => {
    expect((await ask(form([['note', `${number} igen`]])))?.status).toBe(422);
  });

  it('names the field where it can', async () => {
    const page = await (await ask(form([['reason:cloud', number]])))?.text();
    expect(page).toContain('>Begrundelse</label>');
  });

  it('tells notes apart by what the form says they are about', async () => {
    const cells = [
      ['about', 'Administration og <borgerservice>'],
      ['about:twin', 'Digital twin'],
      ['note:twin', number],
      ['about:vr', 'VR'],
      ['note:vr', number],
      ['reason:drones', number],
    ] as const;
    const page = (await (await ask(form(cells)))?.text()) ?? '';
    expect([...page.matchAll(/<label [^>]*>([^<]*)</g)].map(([, label]) => label)).toEqual([
      'Note om Digital twin, Administration og &lt;borgerservice&gt;',
      'Note om VR, Administration og &lt;borgerservice&gt;',
      'Begrundelse om Administration og &lt;borgerservice&gt;',
    ]);
    expect(posted(page, 1)).toEqual([...cells, ['notPersonal', 'true']]);
  });

  it('numbers what the form calls the same, and tells the languages apart', async () => {
    const rows = [
      ['name', 'Apps'],
      ['name', number],
      ['titleEn', number],
    ] as const;
    const page = await (await ask(form(rows)))?.text();
    expect(page).toContain('>Navn, nr. 2</label>');
    expect(page).toContain('>Titel på engelsk</label>');
  });

  it('keeps all that was typed on the page itself, and sends nobody back', async () => {
    const page = await (await ask(form([['note', number]])))?.text();
    expect(page).toContain('Alt, hvad du skrev, er med på denne side.');
    expect(page).not.toContain('tilbageknap');
  });

  it('is shown to be copied where a file would be lost, with the way to the form', async () => {
    const body = new FormData();
    body.set('title', number);
    body.set('file', new Blob(['x']), 'x.csv');
    const page = await (await ask(new Request(address, { method: 'POST', body })))?.text();
    expect(page).toContain('vælges igen');
    expect(page).toContain('<h2>Titel</h2><pre>••••••-••••</pre>');
    expect(page).toContain('href="/meetings"');
    expect(page).not.toContain('<form');
    expect(page).not.toContain(number);
  });
});

describe('what is asked of a form', () => {
  const was = (note: string) => JSON.stringify({ version: 1, content: { note, reason: '' } });

  it.each([
    ['nothing found', [['note', 'Sag 24/12345']]],
    ['an id of such a shape', [['technologyId', number]]],
    ['what the page showed before', [['beforeName', number]]],
    ['what a note is about', [['about:a', number]]],
    [
      'a form with a password, which is not to be repeated',
      [
        ['name', number],
        ['password', 'hemmelig kode'],
      ],
    ],
    [
      'a note that stood there before',
      [
        ['note:a', `${number}\r\nja`],
        ['was:a', was(`${number}\nja`)],
      ],
    ],
  ] as const)('is nothing for %s', async (_, fields) => {
    expect(await ask(form(fields))).toBeNull();
  });

  it.each([
    ['any other name', [['somethingNew', number]]],
    [
      'the second of two',
      [
        ['title', 'a'],
        ['title', number],
      ],
    ],
    [
      'a note that says it anew',
      [
        ['note:a', `${number} ny`],
        ['was:a', was(number)],
      ],
    ],
    [
      'another note than the one that had it',
      [
        ['note:b', number],
        ['was:a', was(number)],
      ],
    ],
    [
      'a note beside what cannot be read',
      [
        ['note:a', number],
        ['was:a', '{'],
      ],
    ],
    [
      'a mark that is none',
      [
        ['note', number],
        ['notPersonal', 'false'],
      ],
    ],
  ] as const)('is asked for %s', async (_, fields) => {
    expect((await ask(form(fields)))?.status).toBe(422);
  });
});

describe('a script', () => {
  const content = { answer: 'piloting', note: `Ring ${number}`, reason: '' };

  it('is told where, with the number covered', async () => {
    const answer = await askJson({ technologyId: 'cloud', content });
    expect(answer?.status).toBe(422);
    expect(await answer?.json()).toMatchObject({
      reason: 'personal-number',
      detail: ['personal-number'],
      places: [{ name: 'note', masked: 'Ring ••••••-••••' }],
    });
  });

  it('goes through with the answer, and without a number', async () => {
    expect(await askJson({ content, notPersonal: true })).toBeNull();
    expect(await askJson({ content: { ...content, note: 'Ring' } })).toBeNull();
  });

  it('is looked through however deep', async () => {
    expect((await askJson({ cells: [[{ content: [content] }]] }))?.status).toBe(422);
    const deep = `${'[{"a":'.repeat(10_000)}"${number}"${'}]'.repeat(10_000)}`;
    expect(guardText(form([]), { kind: 'json', fields: { deep: JSON.parse(deep) } })?.status).toBe(422);
  });
});

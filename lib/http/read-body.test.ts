import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBody } from './read-body';

const post = (body: BodyInit, type?: string) =>
  new Request('http://own.invalid/', {
    method: 'POST',
    body,
    ...(type === undefined ? {} : { headers: { 'content-type': type } }),
  });
const json = (text: string) => readBody(post(text, 'application/json'));
const form = (text: string) => readBody(post(text, 'application/x-www-form-urlencoded'));

describe('readBody', () => {
  it('reads a form: one of a name is a text, several are a list', async () => {
    expect(await form('a=1&b=2&b=3')).toEqual({ kind: 'form', fields: { a: '1', b: ['2', '3'] } });
  });

  it('reads a file with its name', async () => {
    const data = new FormData();
    data.set('file', new Blob(['x']), 'ark.csv');
    const { fields } = await readBody(post(data));
    expect(fields.file).toBeInstanceOf(File);
    expect((fields.file as File).name).toBe('ark.csv');
  });

  it.each(['', 'null', '[1]', '"a"', '1', '{', `${'{"a":'.repeat(50)}1${'}'.repeat(50)}`])(
    'what is no object, or too deep, is empty: %s',
    async (text) => {
      expect(await json(text)).toEqual({ kind: 'json', fields: {} });
    },
  );

  it('is not felled by JSON as deep as a body may be', async () => {
    const depth = 40_000;
    expect((await json(`{"a":${'['.repeat(depth)}${']'.repeat(depth)}}`)).fields).toEqual({});
  });

  it('keeps what is as deep as ours', async () => {
    expect((await json('{"a":{"b":[{"c":"d"}]}}')).fields).toEqual({ a: { b: [{ c: 'd' }] } });
  });

  it('leaves NULs and half characters out of texts and names', async () => {
    expect((await json('{"a\\u0000":"x\\u0000y\\ud800"}')).fields).toEqual({ a: 'xy\ufffd' });
    expect((await form('a=x%00y&b%00=1')).fields).toEqual({ a: 'xy', b: '1' });
  });

  it('changes nothing of a text that is well formed', async () => {
    const text = fc.string({ unit: 'binary' }).filter((one) => !one.includes('\0'));
    const read = fc.asyncProperty(text, async (a) => {
      expect((await json(JSON.stringify({ a }))).fields).toEqual({ a });
    });
    await fc.assert(read);
  });

  it('takes a name that reaches for the prototype as a name', async () => {
    const { fields } = await json('{"__proto__":{"admin":true},"constructor":1}');
    expect(Object.keys(fields).toSorted()).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>).admin).toBeUndefined();
  });

  it('reads as many names as a body may have, each once', async () => {
    const names = 40_000;
    const { fields } = await form(Array.from({ length: names }, (_, index) => `${index.toString(36)}=`).join('&'));
    expect(Object.keys(fields)).toHaveLength(names);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json';
import { contributionPayloadSchema } from './contribution-payload';
import { exchangeFormats } from './envelope';
import { formatFile } from './format-file';
import { contributionPayload, makeOtherKey, releasePayload, roundPayload, sevenKommuner } from './payloads.fixture';
import { readEnvelope, readPayload } from './read-envelope';
import { releasePayloadSchema } from './release-payload';
import { roundPayloadSchema } from './round-payload';
import { signFile } from './sign-file';

const signer = makeOtherKey();
const format = 'pejling-contribution';
const text = signFile(format, contributionPayload, signer.privateKey);
const parsed = JSON.parse(text);

/** The file with something else in it, not signed anew. */
const altered = (change: object) => JSON.stringify({ ...parsed, ...change });
const alteredPayload = (change: object) => altered({ payload: { ...parsed.payload, ...change } });

describe('a signed file', () => {
  it('is read as it was written, whichever kind', () => {
    const payloads = [
      ['pejling-round', roundPayload, roundPayloadSchema],
      [format, contributionPayload, contributionPayloadSchema],
      ['pejling-release', releasePayload(sevenKommuner), releasePayloadSchema],
    ] as const;
    for (const [kind, payload, schema] of payloads) {
      const read = readEnvelope(signFile(kind, payload, signer.privateKey), kind);
      expect(read).toMatchObject({ ok: true, value: { publicKey: signer.publicKey } });
      expect(read.ok && readPayload<unknown>(schema, read.value.payload)).toEqual({ ok: true, value: payload });
    }
  });

  it('has the same text for the same payload, whatever order it came in', () => {
    const turned = Object.fromEntries(Object.entries(contributionPayload).reverse());
    expect(signFile(format, turned, signer.privateKey)).toBe(text);
    expect(text).toContain('\n      {"answer":"operating","editionAreaId":null,"technologyId":"cloud"},\n');
  });

  it('may be spaced differently, and may have a mark before it', () => {
    for (const spaced of [JSON.stringify(parsed), JSON.stringify(parsed, null, 8), `\uFEFF${text}`, `${text}\r\n`])
      expect(readEnvelope(spaced, format)).toMatchObject({ ok: true });
  });

  it('is never read as anything but what was signed, whichever sign is changed', () => {
    const where = fc.integer({ min: 0, max: text.length - 1 });
    fc.assert(
      fc.property(where, fc.integer({ min: 32, max: 126 }), (at, code) => {
        const changed = `${text.slice(0, at)}${String.fromCharCode(code)}${text.slice(at + 1)}`;
        const read = readEnvelope(changed, format);
        expect(read.ok ? canonicalJson(read.value.payload) : 'refused').toBe(
          read.ok ? canonicalJson(contributionPayload) : 'refused',
        );
      }),
      { numRuns: 1500 },
    );
  });

  it('is tampered with, whichever sign of its payload says something else', () => {
    const payload = canonicalJson(contributionPayload);
    const file = (inner: string) =>
      `{"format":"${format}","version":1,"payload":${inner},"key":${JSON.stringify(signer.publicKey)},"signature":${JSON.stringify(parsed.signature)}}`;
    expect(readEnvelope(file(payload), format)).toMatchObject({ ok: true });
    for (let at = 0; at < payload.length; at += 1)
      for (const bit of [1, 2, 16]) {
        const flipped = String.fromCharCode(payload.charCodeAt(at) ^ bit);
        const inner = `${payload.slice(0, at)}${flipped}${payload.slice(at + 1)}`;
        const reason = reasonOf(readEnvelope(file(inner), format));
        expect(reason, `${at}: ${inner.slice(at - 8, at + 8)}`).toBe(isJson(inner) ? 'tampered' : 'not-json');
      }
  });

  it.each([
    ['another round', alteredPayload({ roundId: '2026-anden' })],
    ['an answer more', alteredPayload({ answers: [] })],
    ['a member more', alteredPayload({ note: 'x' })],
    ['another key', altered({ key: makeOtherKey().publicKey })],
    ['another signature', altered({ signature: 'A'.repeat(86) })],
    ['a file of another kind with its name changed', altered({ format: 'pejling-round' })],
  ])('is refused as tampered with for %s', (_, changed) => {
    const kind = JSON.parse(changed).format;
    expect(reasonOf(readEnvelope(changed, kind))).toBe('tampered');
  });
});

describe('a file that is none', () => {
  it.each([
    ['too-large', 'x'.repeat(20_000_000)],
    ['too-large', 'æ'.repeat(5_000_001)],
    ['not-json', ''],
    ['not-json', '{'],
    ['not-json', 'PK\u0003\u0004'],
    ['foreign', 'null'],
    ['foreign', '[]'],
    ['foreign', '"pejling-contribution"'],
    ['foreign', '{"format":"pejling-edition","version":1}'],
    ['foreign', '{"format":"pejling-contribution"}'],
    ['foreign', '{"format":"pejling-contribution","version":"1"}'],
    ['foreign', '{"format":["pejling-contribution"],"version":1}'],
    ['foreign', '{"__proto__":{"format":"pejling-contribution","version":1}}'],
    ['newer-version', altered({ version: 2 })],
    ['malformed', altered({ version: 0 })],
    ['malformed', altered({ signed: true })],
    ['malformed', altered({ payload: [] })],
    ['malformed', altered({ payload: null })],
    ['malformed', altered({ key: 'abc' })],
    ['malformed', altered({ signature: 'abc' })],
    ['malformed', altered({ signature: undefined })],
    ['malformed', text.replace('"payload": {', '"payload": {"__proto__": {"roundId": "x"},')],
    ['malformed', text.replace('"version": 1,', '"version": 1, "__proto__": {"a": 1},')],
    ['malformed', altered({ payload: JSON.parse('['.repeat(9) + ']'.repeat(9)) })],
    ['malformed', text.replace('"0151"', '1e999')],
    ['malformed', altered({ payload: { answers: Array.from({ length: 60_001 }, () => 0) } })],
    ['malformed', altered({ payload: Object.fromEntries(Array.from({ length: 201 }, (_, at) => [`k${at}`, 0])) })],
  ])('is %s', (reason, given) => {
    expect(readEnvelope(given, format)).toMatchObject({ ok: false, code: 'invalid', reason });
  });

  it('tells which other kind of file it is', () => {
    for (const kind of exchangeFormats) {
      const read = readEnvelope(signFile(kind, {}, signer.privateKey), format);
      expect(read).toMatchObject(kind === format ? { ok: true } : { reason: 'foreign', detail: { format: kind } });
    }
  });

  it('does not fall over a text nested as deep as it may be long', () => {
    const deep = (inside: string) => `{"format":"${format}","version":1,"payload":${inside}}`;
    const nested = deep(`${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`);
    expect(reasonOf(readEnvelope(nested, format))).toBe('malformed');
    expect(reasonOf(readEnvelope('['.repeat(9_000_000), format))).toBe('not-json');
  });

  it('never throws, whatever the text or the value', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.record({ payload: fc.anything(), key: fc.anything() }).map((part) => safely({ ...parsed, ...part })),
      fc
        .record({ format: fc.constantFrom(...exchangeFormats), version: fc.anything(), payload: fc.object() })
        .map(safely),
    );
    fc.assert(
      fc.property(anything, fc.constantFrom(...exchangeFormats), (given, kind) => {
        expect(readEnvelope(given, kind)).toMatchObject({ ok: false, code: 'invalid' });
      }),
      { numRuns: 400 },
    );
  });

  it('prints an empty list and a text as they are', () => {
    const payload = { rows: [], name: 'Måling "1"' };
    const printed = formatFile({ format, version: 1, payload, key: 'k', signature: 's' });
    expect(JSON.parse(printed)).toEqual({ format, version: 1, payload, key: 'k', signature: 's' });
  });
});

function reasonOf(result: ReturnType<typeof readEnvelope>): string {
  return result.ok ? 'ok' : result.reason;
}

function isJson(inner: string): boolean {
  try {
    JSON.parse(inner);
    return true;
  } catch {
    return false;
  }
}

function safely(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}

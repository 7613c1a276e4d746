import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeOtherKey } from './payloads.fixture';
import { fingerprintOf, parsePublicKey, publicKeyText } from './public-key';

describe('public keys', () => {
  it('reads what it writes', () => {
    const { publicKey } = makeOtherKey();
    const key = parsePublicKey(publicKey);
    expect(key === null ? null : publicKeyText(key)).toBe(publicKey);
    expect(fingerprintOf(publicKey)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('takes no other kind of key', () => {
    const x25519 = generateKeyPairSync('x25519').publicKey;
    const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey;
    for (const key of [x25519, rsa]) expect(parsePublicKey(publicKeyText(key))).toBeNull();
  });

  it('takes a key in one spelling only, so that it has one fingerprint', () => {
    const { publicKey } = makeOtherKey();
    const last = publicKey.at(-1) ?? '';
    const next = String.fromCharCode(last.charCodeAt(0) + 1);
    for (const text of [`${publicKey}=`, ` ${publicKey}`, publicKey.slice(0, -1), `${publicKey.slice(0, -1)}${next}`])
      expect(parsePublicKey(text)).toBeNull();
  });

  it('never throws', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 80 }),
      fc.base64String({ minLength: 60, maxLength: 60 }).map((given) => given.slice(1)),
    );
    fc.assert(fc.property(text, (given) => void expect(parsePublicKey(given)).toBeNull()));
  });
});

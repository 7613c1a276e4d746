import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml } from './escape-xml';

const meanings: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};
const read = (escaped: string) => escaped.replace(/&[^;]+;/g, (reference) => meanings[reference] ?? 'unknown');

describe('escapeXml', () => {
  it('makes harmless what could end a text or an attribute', () => {
    expect(escapeXml('<script>"x" & \'y\'</script>')).toBe(
      '&lt;script&gt;&quot;x&quot; &amp; &#x27;y&#x27;&lt;/script&gt;',
    );
  });

  it('leaves out what XML forbids, and keeps emoji, Arabic and line ends', () => {
    expect(escapeXml('a\u0000b\u0007c\ud800d\ufffe')).toBe('abcd');
    expect(escapeXml('👩‍🦽 العربية\n\t')).toBe('👩‍🦽 العربية\n\t');
  });

  it('reads back as the same text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeXml(text);
        expect(escaped).not.toMatch(/[<>"']/);
        const kept = Array.from(text).filter((character) =>
          /[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(character),
        );
        expect(read(escaped)).toBe(kept.join(''));
      }),
    );
  });
});

import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeXml } from '@/lib/domain/layout/escape-xml';
import { hostileTexts } from '../report/snapshot.fixture';
import { parseXml } from '../testing/office/parse-xml';
import { fontRuns } from './font-runs';

const picture = (text: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="40" font-family="IBM Plex Sans"><text x="2" y="30" font-size="20">${escapeXml(text)}</text></svg>`;

/** The columns of a picture that something is drawn in. */
function inkWidth(text: string): number {
  const { svg, files } = fontRuns(picture(text));
  const font = { loadSystemFonts: false, fontFiles: [...files], defaultFontFamily: 'IBM Plex Sans' };
  const drawn = new Resvg(svg, { font });
  const box = drawn.getBBox();
  return box === undefined ? 0 : box.width;
}

describe('fontRuns', () => {
  it('leaves Danish as it is, and needs one family for it', () => {
    const svg = picture('1 Skærme og selvbetjening – æøå & “x”');
    const runs = fontRuns(svg);
    expect(runs.svg).toBe(svg);
    expect(runs.files).toHaveLength(3);
  });

  it('sets a text with Arabic in one family, so that its letters join', () => {
    const { svg } = fontRuns(picture('6 العربية'));
    expect(svg).toContain('<tspan font-family="IBM Plex Sans Arabic">6 العربية</tspan>');
  });

  it('draws a name with an emoji and letters that would be joined', () => {
    expect(inkWidth('1 flag')).toBeGreaterThan(40);
    expect(inkWidth('1 flag 🤖')).toBeGreaterThan(inkWidth('1 flag') + 15);
    expect(inkWidth('🤖 office 🇩🇰 flag')).toBeGreaterThan(inkWidth('office flag') + 40);
  });

  it('draws something of every hostile text', () => {
    for (const text of hostileTexts) expect(inkWidth(`1 ${text}`)).toBeGreaterThan(60);
  });

  it('keeps a letter well-formed that comes apart into < and an accent', () => {
    expect(fontRuns(picture('a≮b')).svg).toContain('>a&lt;');
    expect(inkWidth('a≮b')).toBeGreaterThan(20);
  });

  it('keeps any text well-formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(() => parseXml(fontRuns(picture(text)).svg)).not.toThrow();
      }),
    );
  });

  it('ends no process, whatever is drawn', () => {
    const scripts = fc.constantFrom(
      'a',
      'fi',
      ' ',
      '5',
      '&',
      'ب',
      'لا',
      '\u064e',
      '🤖',
      '🇩',
      '\u200d',
      '\u20e3',
      '語',
      '\u0301',
      'ѐ',
      '\u202e',
    );
    fc.assert(
      fc.property(fc.array(scripts, { minLength: 1, maxLength: 12 }), (parts) => {
        expect(inkWidth(`x${parts.join('')}`)).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from './text-width';
import { wrapLabel } from './wrap-label';

const limits = { fontSize: 13, maxWidth: 150, maxLines: 2 };

describe('wrapLabel', () => {
  it('keeps a short name on one line', () => {
    expect(wrapLabel('22 Videoløsninger', limits)).toEqual({ lines: ['22 Videoløsninger'], shortened: false });
  });

  it('breaks between words', () => {
    expect(wrapLabel('12 Virtuelle Digitale Assistenter', limits)).toEqual({
      lines: ['12 Virtuelle Digitale', 'Assistenter'],
      shortened: false,
    });
  });

  it('breaks a word after its hyphen or slash where that is late in the line', () => {
    const { lines } = wrapLabel('5 Sensorteknologi/velfærdsteknologi', limits);
    expect(lines).toEqual(['5 Sensorteknologi/', 'velfærdsteknologi']);
  });

  it('ends with … and says so when something is left out', () => {
    const { lines, shortened } = wrapLabel('7 Automatiseret sagsbehandling i hele forvaltningen', limits);
    expect(shortened).toBe(true);
    expect(lines).toEqual(['7 Automatiseret', 'sagsbehandling i hele f…']);
  });

  it('never makes a line too wide or loses a character without saying so', () => {
    const text = fc.stringMatching(/^\d{1,2} [a-zæøå/-]{1,40}( [a-zæøå/-]{1,30}){0,3}$/);
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 2 }), (label, maxLines) => {
        const { lines, shortened } = wrapLabel(label, { ...limits, maxLines });
        expect(lines.length).toBeLessThanOrEqual(maxLines);
        for (const line of lines) expect(textWidth(line, limits.fontSize)).toBeLessThanOrEqual(limits.maxWidth);
        if (!shortened) expect(lines.join('').replaceAll(' ', '')).toBe(label.replaceAll(' ', ''));
        expect(lines.at(-1)?.endsWith('…')).toBe(shortened);
      }),
    );
  });
});

describe('textWidth', () => {
  it('adds the widths of the font, a square for what it does not know', () => {
    expect(textWidth('Apps', 10)).toBeCloseTo(23.71);
    expect(textWidth('æ', 10)).toBeCloseTo(8.64);
    expect(textWidth('漢', 10)).toBeCloseTo(10);
  });
});

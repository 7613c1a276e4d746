import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arialWidth } from '../office/arial-width';
import { firstLines, wrapLines } from '../office/wrap-lines';
import { fitText, textHeight } from './fit-text';

const anyText = fc.array(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 30 }).map((words) => words.join(' '));

describe('wrapLines', () => {
  it('keeps every line within the width and every letter', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 40, max: 400 }), (text, width) => {
        const lines = wrapLines(text, width, 12);
        for (const line of lines) expect(arialWidth(line, 12)).toBeLessThanOrEqual(width);
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      }),
    );
  });
});

describe('firstLines', () => {
  it('leaves a text that fits as it is, and ends one that does not with …', () => {
    expect(firstLines('to ord', 1, { width: 100, size: 12 })).toBe('to ord');
    const cut = firstLines('en tekst, der er for lang til én linje', 1, { width: 100, size: 12 });
    expect(cut.endsWith('…')).toBe(true);
    expect(arialWidth(cut, 12)).toBeLessThanOrEqual(100);
  });
});

describe('fitText', () => {
  const room = { width: 200, height: 100, sizes: [20, 14, 10], gap: 0.5 };

  it('takes the largest size that fits', () => {
    expect(fitText(['Kort'], room)).toEqual({ size: 20, texts: ['Kort'], height: 24, cut: false });
    expect(fitText(['Noget længere tekst, der fylder. '.repeat(4)], room).size).toBe(14);
  });

  it('says that paragraphs are left out', () => {
    const fitted = fitText(Array(20).fill('En linje.'), room);
    expect(fitted.cut).toBe(true);
    expect(fitted.texts.length).toBeLessThan(20);
    expect(fitted.texts.at(-1)).toMatch(/…$/);
  });

  it('never takes more than the room', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 8 }), fc.integer({ min: 15, max: 300 }), (texts, height) => {
        const fitted = fitText(texts, { ...room, height });
        expect(fitted.height).toBeLessThanOrEqual(height + 1e-6);
        expect(textHeight(fitted.texts, fitted.size, room)).toBe(fitted.height);
        if (!fitted.cut) expect(fitted.texts).toEqual(texts);
      }),
    );
  });
});

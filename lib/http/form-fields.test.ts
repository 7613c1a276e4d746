import { describe, expect, it } from 'vitest';
import { countField, emailField, lineField, listField, textField, tickField } from './form-fields';

describe('what a form sends', () => {
  it('a line has no line breaks, and something in it', () => {
    expect(lineField(20).parse('  Børn \n og  unge ')).toBe('Børn og unge');
    expect(lineField(20).safeParse(' \n ').success).toBe(false);
    expect(lineField(3).safeParse('fire').success).toBe(false);
  });

  it('a text keeps its lines, and may be empty', () => {
    expect(textField(20).parse(' en\r\nto ')).toBe('en\nto');
    expect(textField(20).parse('')).toBe('');
    expect(textField(3).safeParse('fire').success).toBe(false);
  });

  it('an e-mail address is compared in lower case', () => {
    expect(emailField.parse(' Karen@Vejle.DK ')).toBe('karen@vejle.dk');
    expect(emailField.safeParse('karen').success).toBe(false);
    expect(emailField.safeParse(`${'k'.repeat(250)}@vejle.dk`).success).toBe(false);
  });

  it('boxes are none, one or several', () => {
    expect([undefined, 'a', ['a', 'b']].map((given) => listField.parse(given))).toEqual([[], ['a'], ['a', 'b']]);
    expect(listField.safeParse(['']).success).toBe(false);
    expect([undefined, 'true'].map((given) => tickField.parse(given))).toEqual([false, true]);
    expect(tickField.safeParse('on').success).toBe(false);
  });

  it('a number is digits', () => {
    expect(countField.parse('2026')).toBe(2026);
    for (const wrong of ['', '-1', '1.5', '1e3', ' 1', '9999999999', 'x'])
      expect(countField.safeParse(wrong).success).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { noPaperTexts, paperTextLimits, tooLongTexts } from './paper-texts';

describe('tooLongTexts', () => {
  it('lets a text be as long as its limit, and no longer', () => {
    const full = { ...noPaperTexts, title: 'æ'.repeat(paperTextLimits.title) };
    expect(tooLongTexts(full)).toEqual([]);
    expect(tooLongTexts({ ...full, title: `${full.title}!` })).toEqual(['title']);
  });

  it('counts characters as people do: an emoji is one', () => {
    expect(tooLongTexts({ ...noPaperTexts, forum: '🚲'.repeat(paperTextLimits.forum) })).toEqual([]);
  });

  it('counts neither the space around a text nor a form’s second character of a line break', () => {
    const lines = 'a\r\n'.repeat(paperTextLimits.purpose / 2);
    expect(tooLongTexts({ ...noPaperTexts, purpose: `  ${lines}  ` })).toEqual([]);
    expect(tooLongTexts({ ...noPaperTexts, purpose: `${lines}aa` })).toEqual(['purpose']);
  });

  it('names every field that is too long, in the order they stand', () => {
    const long = 'a'.repeat(5000);
    expect(tooLongTexts({ ...noPaperTexts, recommendation: long, purpose: long })).toEqual([
      'purpose',
      'recommendation',
    ]);
  });
});

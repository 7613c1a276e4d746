import { expect, test } from 'vitest';
import { noPaperTexts } from '../../domain/paper-texts';
import { tidyText, tidyTexts } from './tidy-texts';

test.each([
  ['  luft omkring \n', 'luft omkring'],
  ['linje\r\nlinje\tmed', 'linje\nlinje\tmed'],
  ['nul\u0000, klokke\u0007 og C1\u0085', 'nul, klokke og C1'],
  ['halv \ud83d og hel 🎉', 'halv  og hel 🎉'],
  ['مرحبا <script> #let =cmd|x', 'مرحبا <script> #let =cmd|x'],
])('%j becomes %j', (given, kept) => expect(tidyText(given)).toBe(kept));

test('title and forum are one line, and nothing else is', () => {
  const texts = { ...noPaperTexts, title: 'Radar\r\n 2026', forum: 'Økonomi\nudvalget', purpose: 'Et\nTo' };
  expect(tidyTexts(texts)).toEqual({
    ...noPaperTexts,
    ...{ title: 'Radar 2026', forum: 'Økonomi udvalget', purpose: 'Et\nTo' },
  });
});

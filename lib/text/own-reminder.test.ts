import { expect, test } from 'vitest';
import { ownReminder } from './own-reminder';

const about = {
  ...{ kommuneName: 'Samsø', year: 2026, fillBy: '2026-12-01' },
  areas: [
    { name: 'Social', left: 1 },
    { name: 'Klima', left: 5 },
  ],
};
const options = { origin: 'https://pejling.example.dk', from: 'Anna Lund' };

test('to one: the own areas, the day and where to answer', () => {
  const { subject, text } = ownReminder(about, { ...options, locale: 'da', name: 'Bo' });
  expect(subject).toBe('Der mangler svar i teknologiradaren 2026');
  expect(text).toMatchInlineSnapshot(`
    "Hej Bo

    Der mangler svar fra dine fagområder i teknologiradaren 2026 for Samsø, som skal være udfyldt senest 1. december 2026:
    - Social: 1 svar mangler
    - Klima: 5 svar mangler

    Svar her:
    https://pejling.example.dk/fill?year=2026

    Kan I ikke svare på en teknologi endnu, så vælg “Ved ikke”. Så er den også besvaret.

    Venlig hilsen
    Anna Lund"
  `);
});

test('to all, in English, and without a deadline', () => {
  const { text } = ownReminder({ ...about, fillBy: null }, { ...options, locale: 'en', name: null });
  expect(text).toContain(
    'Hello all\n\nAnswers are missing from these service areas in the technology radar 2026 of Samsø:',
  );
  expect(text).toMatch(/Kind regards\nAnna Lund$/);
});

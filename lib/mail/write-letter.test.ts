import { describe, expect, test } from 'vitest';
import { writeLetter } from './write-letter';

const origin = 'https://pejling.example.dk';

describe('what letters say', () => {
  test('an invitation', () => {
    const expiresAt = Date.parse('2026-12-06T09:00:00Z');
    const about = {
      to: 'bo@example.dk',
      name: 'Bo',
      token: 'nøgle',
      kommuneName: 'Samsø',
      expiresAt,
      invitedBy: 'Mette',
    } as const;
    const { subject, text } = writeLetter({ kind: 'invitation', role: 'contributor', ...about }, origin);
    expect(subject).toBe('Invitation til Pejling / Invitation to Pejling');
    expect(text).toMatchInlineSnapshot(`
      "Hej Bo

      Du er inviteret til at udfylde teknologiradaren i Samsø.

      Åbn invitationen her:
      https://pejling.example.dk/invitation/nøgle

      Linket gælder til 6. december 2026 og virker én gang.

      Invitationen er sendt af Mette. Er du i tvivl om, om den er ægte, så spørg vedkommende, før du åbner linket.

      Kender du ikke noget til invitationen, skal du ikke gøre noget.

      Venlig hilsen
      Pejling


      ----- In English -----

      Hello Bo

      You are invited to fill in the technology radar of Samsø.

      Open the invitation here:
      https://pejling.example.dk/invitation/nøgle

      The link can be used once, until 6 December 2026.

      The invitation was sent by Mette. If you doubt that it is genuine, ask them before you open the link.

      If you know nothing of the invitation, you need not do anything.

      Kind regards
      Pejling
      "
    `);
  });

  test('a reminder names the areas and how many answers are missing, and nothing else', () => {
    const areas = [
      { name: 'Social', left: 1 },
      { name: 'Skole', left: 12 },
    ];
    const about = { to: 'bo@example.dk', name: 'Bo', kommuneName: 'Samsø', year: 2026, areas } as const;
    const { subject, text } = writeLetter({ kind: 'reminder', fillBy: '2026-12-01', ...about }, origin);
    expect(subject).toBe('Der mangler svar i teknologiradaren 2026 / Answers are missing in the technology radar 2026');
    expect(text).toMatchInlineSnapshot(`
      "Hej Bo

      Der mangler svar fra dine fagområder i teknologiradaren 2026 for Samsø, som skal være udfyldt senest 1. december 2026:
      - Social: 1 svar mangler
      - Skole: 12 svar mangler

      Svar her:
      https://pejling.example.dk/fill?year=2026

      Kan I ikke svare på en teknologi endnu, så vælg “Ved ikke”. Så er den også besvaret.

      Venlig hilsen
      Pejling


      ----- In English -----

      Hello Bo

      Answers are missing from your service areas in the technology radar 2026 of Samsø, which is to be filled in by 1 December 2026:
      - Social: 1 answer missing
      - Skole: 12 answers missing

      Answer here:
      https://pejling.example.dk/fill?year=2026

      If you cannot answer for a technology yet, choose “Don’t know”. That counts as an answer too.

      Kind regards
      Pejling
      "
    `);
    const without = writeLetter({ kind: 'reminder', fillBy: null, ...about }, origin);
    expect(without.text).toContain('i teknologiradaren 2026 for Samsø:');
  });

  test('the old address of an account is told that there is another, and not which', () => {
    const { subject, text } = writeLetter({ kind: 'moved', to: 'gammel@example.dk', name: 'Ida' }, origin);
    expect(subject).toBe('Din e-mailadresse i Pejling er ændret / Your e-mail address in Pejling has changed');
    expect(text).toContain('Har du ikke bedt om det');
    expect(text).not.toMatch(/@|http/);
  });

  test('a coordinator’s invitation names no kommune', () => {
    const about = { to: 'k@example.dk', name: 'Kim', token: 't', kommuneName: null, expiresAt: 0 } as const;
    const { text } = writeLetter({ kind: 'invitation', role: 'coordinator', ...about }, origin);
    expect(text).toContain('som koordinator');
    expect(text).not.toMatch(/undefined|null/);
  });
});

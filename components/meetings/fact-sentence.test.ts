import { describe, expect, it } from 'vitest';
import type { BalanceFact, GuideFact } from '@/lib/domain/meeting/guide-fact';
import { locales } from '@/lib/text/locale';
import { factSentence } from './fact-sentence';

const context = { locale: 'da', publisher: 'KL', ringNames: null } as const;
const balance: BalanceFact = {
  ...{ areaName: null, verdict: 'too-much', tooMuch: 3, tooLittle: 1, usingTooLittle: 2, pilots: 5, editionTrials: 4 },
};

const told: readonly (readonly [GuideFact, string])[] = [
  [{ kind: 'stated', what: 'purpose', count: 1, of: 2 }, '1 af 2 indsatser i gang har et formål.'],
  [
    { kind: 'of-ring', ring: 'ready', count: 2, of: 6 },
    '2 af de 6, som KL placerer i Klar, er i drift mindst ét sted.',
  ],
  [
    { kind: 'balance', balance },
    'Afprøver vi for lidt eller for meget? For meget. 3 teknologier afprøves for meget, 1 for lidt, og 2 bruges for lidt. 5 teknologier afprøves mindst ét sted; KL har 4 i Afprøv.',
  ],
  [
    { kind: 'uses', technologies: 22, operating: 16, piloting: 4, following: 1 },
    'Af radarens 22 teknologier er 16 i drift mindst ét sted, 4 afprøves uden at være i drift noget sted, og 1 følges uden at være i brug.',
  ],
  [{ kind: 'pilots', tried: 0, medianMonths: null }, 'Ingen af jeres indsatser afprøves lige nu.'],
  [{ kind: 'pilots', tried: 1, medianMonths: 9 }, 'I har 1 indsats, der afprøves nu.'],
  [
    { kind: 'pilots', tried: 3, medianMonths: 8.5 },
    'I har 3 indsatser, der afprøves nu. Halvdelen har været i gang i 8,5 måneder eller mere.',
  ],
  [{ kind: 'problem', problem: 'overdue', count: 1 }, '1 afprøvning har passeret slutdatoen uden en beslutning.'],
  [{ kind: 'partner-names', names: ['A', 'B'], more: 0 }, 'I samarbejder med A og B.'],
  [{ kind: 'partner-names', names: ['A', 'B'], more: 2 }, 'I samarbejder med A, B og 2 flere.'],
  [{ kind: 'experiences-shared', count: 1, usedBy: 0 }, 'I deler 1 erfaring, og ingen bruger den.'],
  [{ kind: 'experiences-shared', count: 2, usedBy: 1 }, 'I deler 2 erfaringer, og 1 kommune bruger dem.'],
];

describe('a fact of the guide in words', () => {
  it.each(told)('%j', (fact, sentence) => {
    expect(factSentence(fact, context)).toBe(sentence);
  });

  it('uses the edition’s own names of its rings, and its publisher', () => {
    const ringNames = { ready: 'Brug', trial: 'Prøv', watch: 'Se', wait: 'Vent' };
    const fact = { kind: 'of-ring', ring: 'trial', count: 1, of: 1 } as const;
    const sentence = factSentence(fact, { locale: 'da', publisher: 'Fællesskabet', ringNames });
    expect(sentence).toBe('1 af de 1, som Fællesskabet placerer i Prøv, afprøves eller er i drift.');
  });

  it.each(locales)('says something of every fact but the table in %s', (locale) => {
    for (const [fact] of told) expect(factSentence(fact, { ...context, locale })).toMatch(/^\S.*\.$/);
    expect(factSentence({ kind: 'area-balances', areas: [balance] }, { ...context, locale })).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { countsOnlyReasons, pilotBalance } from '@/lib/domain/balance';
import { balanceCells } from '@/lib/domain/builders.fixture';
import { locales } from '@/lib/text/locale';
import { balanceFacts, balanceLines, besideLines, reasonSentence } from './balance-lines';

const context = { locale: 'da', publisher: 'KL', scope: 'combined' } as const;

const balance = pilotBalance([
  ...balanceCells(2, 'overdue-pilot', { piloted: true, rings: ['ready'] }),
  ...balanceCells(1, 'premature-pilot', { piloted: true, rings: ['wait'] }),
  ...balanceCells(5, 'missing-pilot', { rings: ['trial'] }),
  ...balanceCells(1, 'exposed', { rings: ['watch'], exposedAreas: 1 }),
  ...balanceCells(3, 'untapped', { rings: ['ready'] }),
]);

describe('balanceLines', () => {
  it('tells each count in words, zero included', () => {
    const lines = balanceLines(balance, context).map(({ count, words }) => `${count} ${words}`);
    expect(lines).toEqual([
      '2 afprøves stadig, selv om de er klar til drift',
      '1 afprøves, selv om KL siger Afvent',
      '5 er værd at prøve ifølge KL, men de fleste fagområder er ikke i gang',
      '0 afprøves tidligt: drøft formålet (tæller ikke med i vurderingen)',
    ]);
  });

  it('puts what does not decide beside', () => {
    expect(besideLines(balance, { ...context, scope: 'area' }).map(({ count, words }) => `${count} ${words}`)).toEqual([
      '3 er klar til drift, men bruges ikke eller kun få steder',
      '1 er i drift, før KL vurderer den klar',
    ]);
  });
});

describe('balanceFacts', () => {
  it('names the threshold as ours, and only where it decided', () => {
    expect(balanceFacts(balance, context)).toEqual([
      '12 af 12 er sammenlignet.',
      '3 afprøves mindst ét sted; KL har 5 i Afprøv.',
      'Grænsen er Pejlings egen: mindst 2 teknologier og mindst 15 pct. af de sammenlignede.',
    ]);
    expect(balanceFacts(pilotBalance(balanceCells(3, 'aligned')), context)).toHaveLength(2);
  });
});

describe('reasonSentence', () => {
  it.each(locales)('says why and what would help, for each reason (%s)', (locale) => {
    const sentences = countsOnlyReasons.map((reason) => reasonSentence(reason, balance, { ...context, locale }));
    expect(new Set(sentences).size).toBe(countsOnlyReasons.length);
    for (const sentence of sentences) expect(sentence.split('. ').length).toBeGreaterThan(1);
  });

  it('tells the numbers', () => {
    const few = pilotBalance([...balanceCells(3, 'aligned'), ...balanceCells(19, 'unanswered', { answered: false })]);
    expect(reasonSentence('few-comparable', few, context)).toContain('Kun 3 teknologier kan sammenlignes');
    expect(reasonSentence('few-answered', few, context)).toContain('3 af 22 er besvaret; der skal være mindst 60 pct.');
  });
});

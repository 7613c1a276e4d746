import { describe, expect, it } from 'vitest';
import { type Balance, pilotBalance } from '../domain/balance';
import { balanceCells } from '../domain/builders.fixture';
import type { Finding } from '../domain/finding';
import { headlineSentence } from './headline-sentence';

const danish = { locale: 'da', publisher: 'KL', scope: 'combined' } as const;

function balanceOf(counts: Partial<Record<Finding, number>>): Balance {
  const cells = Object.entries(counts).flatMap(([finding, count]) => balanceCells(count, finding as Finding));
  return pilotBalance(cells);
}

describe('headlineSentence', () => {
  it('says what is worth trying, and where the areas differ', () => {
    const balance = balanceOf({ 'missing-pilot': 5, mixed: 4, ahead: 4, aligned: 9 });
    expect(headlineSentence(balance, danish)).toBe(
      'Fem teknologier er værd at prøve, men de fleste fagområder er ikke i gang. På fire er områderne forskellige. På fire er kommunen foran.',
    );
  });

  it('speaks of the one area on its own radar', () => {
    expect(headlineSentence(balanceOf({ 'missing-pilot': 1, aligned: 3 }), { ...danish, scope: 'area' })).toBe(
      'Én teknologi er værd at prøve, men området er ikke i gang.',
    );
  });

  it('begins with the larger side', () => {
    const sentence = headlineSentence(balanceOf({ 'overdue-pilot': 3, 'missing-pilot': 1 }), danish);
    expect(sentence).toBe(
      'Tre teknologier afprøves stadig, selv om de er klar til drift. Én er værd at prøve, men de fleste fagområder er ikke i gang.',
    );
  });

  it('never leaves the risk out for what differs', () => {
    const balance = pilotBalance([...balanceCells(2, 'exposed', { exposedAreas: 1 }), ...balanceCells(6, 'mixed')]);
    expect(headlineSentence(balance, danish)).toBe(
      'To teknologier er i drift mindst ét sted, før KL vurderer dem klar. På seks er områderne forskellige.',
    );
  });

  it('names the publisher, whoever it is', () => {
    expect(headlineSentence(balanceOf({ 'premature-pilot': 1 }), { ...danish, publisher: 'OS2' })).toBe(
      'Én teknologi afprøves, før OS2 anbefaler det.',
    );
  });

  it('says that all agree, and that nothing can be compared', () => {
    expect(headlineSentence(balanceOf({ aligned: 22 }), danish)).toBe(
      'Alle 22 teknologier, der kan sammenlignes, svarer til KL’s placering.',
    );
    expect(headlineSentence(balanceOf({ unanswered: 22 }), danish)).toBe(
      'Der er endnu ikke noget, der kan sammenlignes.',
    );
  });

  it('says the same in English', () => {
    expect(headlineSentence(balanceOf({ 'missing-pilot': 5, mixed: 4 }), { ...danish, locale: 'en' })).toBe(
      'Worth trying, but not begun in most areas: five technologies. On four the areas differ.',
    );
  });
});

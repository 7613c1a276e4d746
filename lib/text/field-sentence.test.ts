import { describe, expect, it } from 'vitest';
import { noAnswers } from '../domain/release/answer-counts';
import type { FieldRow } from '../domain/release/field-rows';
import { releaseCell } from '../domain/release/release-cell';
import { describeField, fieldHeadline } from './describe-field';
import { fieldSentence } from './field-sentence';
import { findingName } from './finding-name';
import { locales, textOf } from './locale';

const split = releaseCell({ ...noAnswers, operating: 5, 'not-in-use': 5 });

function row(number: number, position: FieldRow['position'], others: FieldRow['others'] = null): FieldRow {
  const technology = { id: String(number), number, name: `T${number}`, category: 'A', local: false };
  return { technology, own: 'piloting', level: 3, others, published: others, position, counted: null, changed: false };
}

const ahead = row(1, 'ahead-of-most');
const beside = row(2, 'with-the-field', split);
const behind = row(3, 'behind-most');
const hidden = row(4, null, { state: 'suppressed' });
const combined = { locale: 'da', scope: 'combined' } as const;

describe('fieldSentence', () => {
  it.each([
    [
      [ahead, beside, behind],
      'Kommunen er foran de fleste på én teknologi, på linje med de øvrige på én og efter de fleste på én. På én teknologi er de øvrige delt i to.',
    ],
    [[behind, ahead], 'Kommunen er foran de fleste på én teknologi og efter de fleste på én.'],
    [[behind, hidden], 'Kommunen er efter de fleste på én teknologi.'],
    [[row(5, 'with-the-field')], 'Kommunen er på linje med de øvrige på én teknologi.'],
    [[hidden], 'Der er endnu ikke noget, der kan sammenlignes med de øvrige.'],
    [[row(6, null, split), hidden], 'Vores eget svar er talt med i tallene, så det kan ikke siges, hvor vi ligger.'],
  ])('of %# says where we lie', (rows, expected) => {
    expect(fieldSentence(rows, combined)).toBe(expected);
  });

  it('speaks of the area on an area’s page', () => {
    expect(fieldSentence([ahead], { locale: 'da', scope: 'area' })).toMatch(/^Området er foran/);
  });
});

describe('describeField', () => {
  it('names who lies where, what is split and what is hidden', () => {
    expect(describeField([ahead, beside, behind, hidden], 'da')).toBe(
      'Radar med 4 teknologier. Fire ringe: I drift inderst, så Afprøver og Følger, og Ikke i gang yderst. Foran de fleste: 1 (T1). På linje med de øvrige: 1 (T2). Efter de fleste: 1 (T3). De øvrige er delt i to: 1 (T2). Skjult, fordi færre end fem af de øvrige har svaret: 1 (T4).',
    );
  });

  it.each(locales)('says no finding, whatever is shown (%s)', (locale) => {
    const said = [
      describeField([ahead, beside, behind, hidden], locale),
      fieldSentence([ahead, beside, behind, hidden], { locale, scope: 'combined' }),
    ].join(' ');
    for (const finding of ['aligned', 'overdue-pilot', 'missing-pilot', 'untapped', 'exposed', 'ahead'] as const)
      expect(said).not.toContain(findingName(textOf(locale).finding, finding, 'KL'));
  });
});

describe('fieldHeadline', () => {
  it('says how many the others are, and on how many we lie where', () => {
    expect(fieldHeadline([ahead, beside, behind, hidden], 97, 'da')).toEqual({
      figure: '97',
      of: 'øvrige',
      lines: ['foran de fleste på 1', 'på linje på 1', 'efter de fleste på 1'],
    });
  });
});

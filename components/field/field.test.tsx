import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { noAnswers } from '@/lib/domain/release/answer-counts';
import type { FieldRow } from '@/lib/domain/release/field-rows';
import { releaseCell } from '@/lib/domain/release/release-cell';
import { DistributionBar } from './distribution-bar';
import { nextFieldSort } from './field-head';
import { FieldNotes } from './field-notes';
import { OthersCell } from './others-cell';
import { PortfolioCard } from './portfolio-card';
import { PositionCell } from './position-cell';
import type { ShownField } from './shown-field';

const technology = { id: 't', number: 1, name: 'Chatbot', category: 'A', local: false };
const counts = { ...noAnswers, operating: 9, 'not-in-use': 11, stopped: 2, unknown: 1 };
const row: FieldRow = {
  ...{ technology, own: 'operating', level: 4, others: releaseCell(counts), published: releaseCell(counts) },
  ...{ position: 'with-the-field', counted: 'piloting', changed: true },
};

const field: ShownField = {
  release: {
    ...{
      id: 'r1',
      title: 'Måling 2026',
      year: 2026,
      date: '2026-11-01',
      publishedAt: new Date('2026-11-09T12:00:00Z'),
    },
    ...{ issuerName: 'KL', version: 2, simulated: true, participants: 98 },
    withheld: [{ partition: 'region', key: null, reason: 'derivable' }],
  },
  group: { partition: 'country', key: 'country', names: [], members: 98 },
  own: 'left-out',
};

const textIn = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('OthersCell', () => {
  it('says the shares of the uses in words, and how many answered otherwise', () => {
    const said = textIn(renderToStaticMarkup(<OthersCell row={row} locale="da" />));
    expect(said).toContain('i drift 45 %, afprøver 0 %, følger 0 %, ikke i gang 55 %');
    expect(said).toContain('Desuden: 2 stoppet, 1 ved ikke.');
  });

  it('tells what is hidden from what was not asked', () => {
    const hidden = renderToStaticMarkup(<OthersCell row={{ ...row, others: { state: 'suppressed' } }} locale="da" />);
    expect(textIn(hidden)).toContain('Skjult: færre end fem af de øvrige har svaret');
    expect(hidden).not.toContain('<svg');
    expect(textIn(renderToStaticMarkup(<OthersCell row={{ ...row, others: null }} locale="da" />))).toContain(
      'Ikke med i målingen',
    );
  });
});

describe('DistributionBar', () => {
  it('is hidden from who hears the words, and has the own dot under its part, even an empty one', () => {
    const bar = (own: FieldRow['own']) => renderToStaticMarkup(<DistributionBar counts={counts} own={own} />);
    expect(bar('operating')).toContain('aria-hidden="true"');
    expect(bar('operating')).toContain('cx="36"');
    expect(bar('piloting')).toContain('cx="72"');
    expect(bar('stopped')).not.toContain('<circle');
  });
});

describe('PositionCell', () => {
  const said = (one: FieldRow) => textIn(renderToStaticMarkup(<PositionCell row={one} locale="da" />));

  it('says the position, that the others are split, and that the counted answer was another', () => {
    expect(said(row)).toContain('På linje med de øvrige');
    expect(said(row)).toContain('Delt: gennemsnittet er misvisende');
    expect(said(row)).toContain('mange er enten “I drift” eller “Ikke i gang”');
    expect(said(row)).toContain('I målingen svarede vi: Afprøver');
    expect(said({ ...row, changed: false })).not.toContain('I målingen');
  });

  it.each([
    [{ own: null }, 'Ikke besvaret af os'],
    [{ own: 'unknown' }, 'Ved ikke'],
    [{ own: 'stopped' }, 'Vi har prøvet og stoppet'],
    [{ own: 'not-relevant' }, 'Ikke relevant for os'],
    [{ others: null, position: null }, 'Ikke med i målingen'],
    [{ position: null, changed: false }, 'Kan ikke siges: vores eget svar er talt med'],
    [{ others: { state: 'suppressed' }, position: null }, 'Kan ikke vises'],
    [{ technology: { ...technology, local: true } }, 'Egen teknologi, ikke med i målingen'],
  ] as const)('says of %j: %s', (part, expected) => {
    expect(said({ ...row, ...part })).toContain(expected);
  });
});

describe('PortfolioCard', () => {
  const figure = {
    own: 9,
    kommuner: 97,
    quartiles: { lower: 3, median: 5, upper: 7 },
    position: 'more-than-most',
  } as const;
  const none = { own: 2, kommuner: 0, quartiles: null, position: null };
  const shared = { of: field, technologies: 27, locale: 'da', href: '/radar?release=r1' } as const;
  const said = (portfolio: Parameters<typeof PortfolioCard>[0]['portfolio'], scope: 'combined' | 'area' = 'area') =>
    textIn(renderToStaticMarkup(<PortfolioCard {...shared} portfolio={portfolio} scope={scope} />));

  it('says how many we pilot, where that lies, and that the figures are simulated and no goal', () => {
    const text = said({ piloting: figure, operating: { ...figure, own: 1, position: 'fewer-than-most' } });
    expect(text).toContain(
      'Vi afprøver 9 teknologier. Det er flere end tre fjerdedele af de øvrige (median 5, midterste halvdel 3–7).',
    );
    expect(text).toContain('Vi har 1 teknologi i drift. Det er færre end tre fjerdedele af de øvrige');
    expect(text).toContain('Simulerede tal');
    expect(text).toContain('Måling 2026: 97 kommuner ud over os. Det siger, hvad andre gør, og er ikke en målsætning.');
  });

  it('says our numbers without a verdict where they cannot be held against the others’, and why', () => {
    const figures = { piloting: { ...none, own: 3 }, operating: none };
    const lacking = said({ ...figures, obstacle: { reason: 'technologies', has: 20, asked: 27 } });
    expect(lacking).toContain(
      'Vi afprøver 3 teknologier. Vi har 2 teknologier i drift. Radaren har 20 af de 27 teknologier, målingen spurgte til; derfor siges intet om, hvor vi ligger.',
    );
    expect(lacking).not.toContain('for få øvrige');
    expect(said({ ...figures, obstacle: { reason: 'own-unknown' } })).toContain('Vores eget tal er med blandt');
  });

  it('says over all areas that it is in at least one place, and of none nothing more', () => {
    const figures = { piloting: figure, operating: { ...figure, own: 0 } };
    expect(said(figures, 'combined')).toContain('Vi afprøver 9 teknologier mindst ét sted. Det er');
    expect(said(figures, 'combined')).toContain('Vi har 0 teknologier i drift. Det er');
  });

  it('says under the combined figures what an unmapped area counts in', () => {
    const figures = { piloting: figure, operating: figure };
    expect(said(figures, 'combined')).toContain('tæller kun gennem det samlede svar');
    expect(said(figures)).not.toContain('samlede svar');
  });

  it('says nothing of too few, of nothing answered, and of an area that was not counted', () => {
    expect(said({ piloting: none, operating: none })).toContain('Der er for få øvrige at sammenligne med.');
    expect(said({ piloting: { ...figure, own: null }, operating: figure })).toContain('Vi har endnu ikke svaret');
    expect(said(null)).toContain('Fagområdet er ikke knyttet');
  });
});

describe('FieldNotes', () => {
  const said = (shown: ShownField, year = 2026) =>
    textIn(
      renderToStaticMarkup(
        <FieldNotes
          locale="da"
          field={shown}
          edition={{ title: '2026', publisher: 'KL' }}
          year={year}
          simulated={false}
        />,
      ),
    );

  it('has n, date, source, edition and method, and says what the average is not', () => {
    const text = said(field);
    for (const part of [
      'Landsgennemsnit af 98 kommuner.',
      '“de øvrige” er 97 kommuner',
      'regioner pr. 1. november 2026',
      'Kilde: KL, offentliggjort 9. november 2026, version 2.',
      'Udgave: KL 2026.',
      'Metode: ',
      'Målingens tal er simulerede',
      'Gennemsnittet er ikke en målsætning.',
      'Én gruppe er holdt tilbage',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('Prikkerne er');
  });

  it('says national of half the country only, and of no group', () => {
    const few = { ...field, release: { ...field.release, participants: 48 } };
    expect(said(few)).toContain('Gennemsnit af 48 deltagende kommuner.');
    const group = { partition: 'region', key: 'region:Region Fyn', names: ['Region Fyn'], members: 12 } as const;
    expect(said({ ...field, group })).toContain('Sammenlignet med: Region Fyn (12 kommuner).');
    expect(said({ ...field, group })).not.toContain('Landsgennemsnit');
  });

  it('says whether the own answer is left out, and when the years differ', () => {
    expect(said({ ...field, own: 'none' })).toContain('Kommunen er ikke med i gruppen.');
    expect(said({ ...field, own: 'unknown' })).toContain('Vores eget svar er talt med i tallene');
    expect(said(field, 2025)).toContain('Prikkerne er vores svar for 2025.');
  });
});

describe('nextFieldSort', () => {
  it('begins with the most, and turns round', () => {
    expect(nextFieldSort('mean', null)).toEqual({ column: 'mean', direction: 'desc' });
    expect(nextFieldSort('name', { column: 'mean', direction: 'asc' })).toEqual({ column: 'name', direction: 'asc' });
    expect(nextFieldSort('mean', { column: 'mean', direction: 'desc' })).toEqual({ column: 'mean', direction: 'asc' });
  });
});

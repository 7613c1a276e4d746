import { describe, expect, it } from 'vitest';
import { type ReferenceMenuInput, referenceMenu } from './reference-menu';

const group = (partition: 'country' | 'region' | 'population', name: string, own: boolean) => ({
  ...{ partition, own, key: name === '' ? 'country' : `${partition}:${name}`, names: name === '' ? [] : [name] },
});

const release = { id: 'r1', title: 'Måling 2026' };
const input: ReferenceMenuInput = {
  locale: 'da',
  address: { area: null, year: 2026, edition: null, sort: { column: 'level', direction: 'asc' } },
  editionId: 'kl-2020',
  editions: [{ id: 'kl-2020', title: '2020', publisher: 'KL' }],
  fields: [
    {
      release,
      groups: [
        group('country', '', true),
        group('population', 'below-30000', true),
        group('region', 'Region Sjælland', false),
      ],
    },
  ],
  years: [2027, 2026, 2025, 2023],
};

describe('referenceMenu', () => {
  it('has editions, the others and our own earlier years, each under its heading', () => {
    const [editions, others, years, ...rest] = referenceMenu(input);
    expect(rest).toEqual([]);
    expect(editions).toMatchObject({ heading: 'Vurderinger (udgaver)', links: [{ name: 'KL 2020', current: true }] });
    expect(others?.heading).toBe('Hvad de øvrige kommuner gør: Måling 2026');
    expect(years?.links).toMatchObject([
      { name: 'Vores egen radar 2025', href: '/history?year=2026&earlier=2025' },
      { name: 'Vores egen radar 2023' },
    ]);
  });

  it('shows everyone and our own groups first, and the other groups behind a summary', () => {
    const others = referenceMenu(input)[1];
    expect(others?.links.map(({ name }) => name)).toEqual([
      'Alle deltagende kommuner',
      'Under 30.000 indbyggere (vores)',
    ]);
    expect(others?.links[0]?.href).toBe('/radar?year=2026&release=r1&group=country');
    expect(others?.more).toMatchObject({ of: 'af Måling 2026', links: [{ name: 'Region Sjælland', current: false }] });
  });

  it('marks the group that is shown, and leads back to an edition without it', () => {
    const field = { release: 'r1', group: 'region:Region Sjælland', sort: null };
    const [editions, others] = referenceMenu({
      ...input,
      editionId: null,
      address: { ...input.address, sort: null, field },
    });
    expect(others?.more?.links[0]?.current).toBe(true);
    expect(editions?.links).toEqual([{ name: 'KL 2020', current: false, href: '/radar?year=2026&edition=kl-2020' }]);
  });

  it('lacks what there is none of', () => {
    const headings = referenceMenu({ ...input, fields: [], years: [2026] }).map(({ heading }) => heading);
    expect(headings).toEqual(['Vurderinger (udgaver)']);
  });
});

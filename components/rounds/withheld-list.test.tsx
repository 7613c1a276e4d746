import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { coverageText } from '@/lib/text/coverage-text';
import { GroupTable } from './group-table';
import { WithheldList } from './withheld-list';

/** What is read: without tags, with single spaces. */
const read = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll(' :', ':');

describe('WithheldList', () => {
  it('names a partition, a group and merged groups, each with why', () => {
    const html = renderToStaticMarkup(
      <WithheldList
        locale="da"
        withheld={[
          { partition: 'region', key: null, reason: 'derivable' },
          { partition: 'kommunegruppe', key: 'kommunegruppe:Landkommuner', reason: 'few-changed' },
          { partition: 'population', key: 'population:30000-60000+above-60000', reason: 'few-changed' },
        ]}
      />,
    );
    expect(read(html)).toContain('Regioner: Vises ikke denne gang: Sammen med de tal');
    expect(read(html)).toContain(
      'Landkommuner: Vises ikke denne gang: Færre end seks kommuner er kommet til eller gået fra',
    );
    expect(read(html)).toContain(
      '30.000-60.000 indbyggere og over 60.000 indbyggere: Vises ikke denne gang: Færre end seks',
    );
  });
});

describe('GroupTable', () => {
  const group = { key: 'region:a', partition: 'region', names: ['Region Sjælland'], members: 17, own: true } as const;
  const country = { key: 'country', partition: 'country', names: [], members: 98, own: true } as const;

  it('tells how many take part, which group is ours, and which is put together of small ones', () => {
    const names = ['Storbykommuner', 'Provinsbykommuner'];
    const merged = { key: 'kommunegruppe:x', partition: 'kommunegruppe', names, members: 24, own: false } as const;
    const text = read(renderToStaticMarkup(<GroupTable locale="da" id="groups" groups={[country, group, merged]} />));
    expect(text).toContain('Alle deltagende kommuner 98');
    expect(text).toContain('Region Sjælland Jeres gruppe Regioner 17');
    expect(text).toMatch(/Storbykommuner og provinsbykommuner .*færre end seks deltagere\. Kommunegrupper 24/);
  });
});

describe('coverageText', () => {
  it('says landsgennemsnit from half of the 98 kommuner', () => {
    expect(coverageText(49, 'da')).toBe('Landsgennemsnit af 49 kommuner');
    expect(coverageText(48, 'da')).toBe('Gennemsnit af 48 deltagende kommuner');
  });
});

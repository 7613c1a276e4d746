import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DecisionTable } from './decision-table';

function rowsOf(markup: string): string[][] {
  return [...markup.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => cell.replace(/<[^>]+>/g, '')),
  );
}

describe('DecisionTable', () => {
  it('shows what the rule says, ring by ring', () => {
    const [head, ...rows] = rowsOf(renderToStaticMarkup(<DecisionTable locale="da" />));
    expect(head?.slice(1)).toEqual(['Klar', 'Afprøv', 'Hold øje', 'Afvent']);
    expect(rows.map((row) => row.slice(1))).toEqual([
      [
        'Svarer til KL’s placering',
        'Foran – evaluér og del',
        'I drift, før KL vurderer den klar',
        'I drift, før KL vurderer den klar',
      ],
      [
        'I drift få steder – klar til at brede ud',
        'Foran – evaluér og del',
        'I drift, før KL vurderer den klar',
        'I drift, før KL vurderer den klar',
      ],
      [
        'Afprøves stadig – klar til drift',
        'Svarer til KL’s placering',
        'Afprøves tidligt – drøft formålet',
        'Afprøves, før KL anbefaler det',
      ],
      [
        'Bruges ikke – klar til drift',
        'Afprøves ikke – værd at prøve',
        'Svarer til KL’s placering',
        'Svarer til KL’s placering',
      ],
      [
        'Bruges ikke – klar til drift',
        'Afprøves ikke – værd at prøve',
        'Svarer til KL’s placering',
        'Svarer til KL’s placering',
      ],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { referencesBySource } from './references-by-source';

const value = (source: string, basis: 'stated' | 'inferred') => ({
  ring: 'ready' as const,
  level: null,
  maturity: null,
  source,
  basis,
});

describe('referencesBySource', () => {
  it('keeps what a source states apart from what is inferred from it, in the order met', () => {
    const rows = [
      { technology: { name: 'RPA' }, reference: value('KL 2020', 'stated') },
      { technology: { name: 'AI' }, reference: value('KL 2020', 'inferred') },
      { technology: { name: 'Droner' }, reference: null },
      { technology: { name: 'Cloud' }, reference: value('KL 2020', 'stated') },
    ];
    expect(referencesBySource(rows)).toEqual([
      { source: 'KL 2020', basis: 'stated', technologies: ['RPA', 'Cloud'] },
      { source: 'KL 2020', basis: 'inferred', technologies: ['AI'] },
    ]);
  });

  it('has nothing to say where nothing has a placement', () => {
    expect(referencesBySource([{ technology: { name: 'AI' }, reference: null }])).toEqual([]);
  });
});

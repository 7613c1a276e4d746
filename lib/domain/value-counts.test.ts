import { describe, expect, it } from 'vitest';
import { compareRadar } from './compare-radar';
import { valueCounts } from './value-counts';
import { vejleInput } from './vejle.fixture';

function cellsWith(values: readonly ('yes' | 'partly' | 'no' | 'not-evaluated' | null)[]) {
  const technologies = vejleInput.technologies.slice(0, values.length);
  const placements = technologies.map(({ id }, index) => ({
    technologyId: id,
    areaId: 'oekonomi',
    answer: 'operating' as const,
    spread: null,
    value: values[index] ?? null,
  }));
  const { areas } = compareRadar({ ...vejleInput, technologies, placements });
  return areas.flatMap(({ cells }) => cells);
}

describe('valueCounts', () => {
  it('counts what is in operation by what was answered of its value', () => {
    expect(valueCounts(cellsWith(['yes', 'yes', 'partly', 'no', 'not-evaluated', null]))).toEqual({
      operating: 6,
      yes: 2,
      partly: 1,
      no: 1,
      'not-evaluated': 1,
      unstated: 1,
    });
  });

  it('counts nothing that is not in operation, whatever its value says', () => {
    const piloted = cellsWith(['yes']).map((cell) => ({ ...cell, answer: 'piloting' as const }));
    expect(valueCounts(piloted).operating).toBe(0);
    expect(valueCounts(piloted).yes).toBe(0);
  });
});

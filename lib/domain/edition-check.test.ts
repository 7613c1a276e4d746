import { describe, expect, it } from 'vitest';
import { type DraftPlacement, type EditionDraft, type EditionProblem, editionProblems } from './edition-check';

const technologies = [
  { id: 't1', name: 'Apps', category: 'Produkter' },
  { id: 't2', name: 'Droner', category: 'Produkter' },
];

function value(more: Partial<DraftPlacement> = {}): DraftPlacement {
  return {
    technologyId: 't1',
    areaId: null,
    ring: 'ready',
    level: null,
    maturity: null,
    source: 'Rapport s. 4',
    ...more,
  };
}

function draft(more: Partial<EditionDraft> = {}): EditionDraft {
  const areas = [{ id: 'a', name: 'Social' }];
  return { title: '2021', method: 'Gennemsnit', areas, technologies, placements: [value()], ...more };
}

const named = (count: number) =>
  Array.from({ length: count }, (_, number) => ({ id: `t${number}`, name: `Navn ${number}`, category: 'Test' }));
const areas = (count: number) => named(count).map(({ id, name }) => ({ id, name }));

describe('what can be frozen', () => {
  it.each<[string, EditionDraft, number]>([
    ['a ring', draft(), 0],
    ['a level alone', draft({ placements: [value({ ring: null, level: 2.5 })] }), 0],
    ['a value of an area alone', draft({ placements: [value({ areaId: 'a' })] }), 0],
    ['levels 1 and 4', draft({ placements: [value({ level: 1, maturity: 4 })] }), 0],
    ['no areas', draft({ areas: [] }), 0],
    ['12 areas', draft({ areas: areas(12) }), 0],
    ['one technology', draft({ technologies: technologies.slice(0, 1) }), 0],
    ['40 technologies', draft({ technologies: named(40) }), 0],
    ['37 and three local', draft({ technologies: named(37) }), 3],
    [
      'an empty placement without a source',
      draft({ placements: [value(), value({ technologyId: 't2', ring: null, source: '' })] }),
      0,
    ],
  ])('%s', (_, edition, local) => {
    expect(editionProblems(edition, local)).toEqual([]);
  });
});

describe('what cannot', () => {
  const combined = { technologyId: 't1', areaId: null };

  it.each<[string, EditionDraft, number, EditionProblem[]]>([
    ['no title', draft({ title: ' ' }), 0, [{ code: 'title-missing' }]],
    ['no method', draft({ method: '' }), 0, [{ code: 'method-missing' }]],
    ['nothing', draft({ technologies: [], placements: [] }), 0, [{ code: 'no-technologies' }, { code: 'no-values' }]],
    ['41 technologies', draft({ technologies: named(41) }), 0, [{ code: 'too-many-technologies' }]],
    ['38 and three local', draft({ technologies: named(38) }), 3, [{ code: 'too-many-technologies' }]],
    ['13 areas', draft({ areas: areas(13) }), 0, [{ code: 'too-many-areas' }]],
    ['maturity alone', draft({ placements: [value({ ring: null, maturity: 3 })] }), 0, [{ code: 'no-values' }]],
    ['level 0', draft({ placements: [value({ level: 0 })] }), 0, [{ code: 'level-out-of-range', ...combined }]],
    ['level 4.5', draft({ placements: [value({ level: 4.5 })] }), 0, [{ code: 'level-out-of-range', ...combined }]],
    [
      'no number',
      draft({ placements: [value({ level: Number.NaN })] }),
      0,
      [{ code: 'level-out-of-range', ...combined }],
    ],
    [
      'maturity 5',
      draft({ placements: [value({ maturity: 5 })] }),
      0,
      [{ code: 'maturity-out-of-range', ...combined }],
    ],
    ['no source', draft({ placements: [value({ source: ' ' })] }), 0, [{ code: 'source-missing', ...combined }]],
    [
      'a technology that is not in it',
      draft({ placements: [value({ technologyId: 'x' })] }),
      0,
      [{ code: 'unknown-technology', technologyId: 'x', areaId: null }],
    ],
    [
      'an area that is not in it',
      draft({ placements: [value({ areaId: 'x' })] }),
      0,
      [{ code: 'unknown-area', technologyId: 't1', areaId: 'x' }],
    ],
    [
      'two values of one cell',
      draft({ placements: [value(), value({ areaId: 'a' }), value({ ring: 'wait' })] }),
      0,
      [{ code: 'placement-duplicate', ...combined }],
    ],
  ])('%s', (_, edition, local, problems) => {
    expect(editionProblems(edition, local)).toEqual(problems);
  });

  it('names each technology with a name or category amiss', () => {
    const amiss = [
      ...technologies,
      { id: 't3', name: ' DRONER ', category: 'Produkter' },
      { id: 't4', name: '', category: 'Produkter' },
      { id: 't5', name: ' ', category: '' },
    ];
    expect(editionProblems(draft({ technologies: amiss }))).toEqual([
      { code: 'name-duplicate', technologyId: 't3' },
      { code: 'name-missing', technologyId: 't4' },
      { code: 'name-missing', technologyId: 't5' },
      { code: 'category-missing', technologyId: 't5' },
    ]);
  });

  it('names each area with a name amiss', () => {
    const amiss = [
      { id: 'a', name: 'Børn og unge' },
      { id: 'b', name: 'BØRN  og unge' },
      { id: 'c', name: '' },
    ];
    expect(editionProblems(draft({ areas: amiss }))).toEqual([
      { code: 'area-name-duplicate', areaId: 'b' },
      { code: 'area-name-missing', areaId: 'c' },
    ]);
  });
});

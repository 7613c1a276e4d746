import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../report/build-report';
import type { Report } from '../report/report';
import { exampleSnapshot } from '../report/snapshot.fixture';
import { radarPng, renderPng } from './render-png';

/*
 * The drawing program has ended its process at some mixtures of scripts, which no one can catch. Where it does so here, the
 * worker that these tests run in is gone, and the run fails.
 */

const codes = (...ranges: readonly (readonly [number, number])[]) => {
  const code = fc.oneof(...ranges.map(([min, max]) => fc.integer({ min, max })));
  return fc.array(code, { maxLength: 14 }).map((all) => String.fromCodePoint(...all));
};
const names = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 24 }),
  fc.string({ unit: 'grapheme', maxLength: 24 }),
  codes([0x590, 0x8ff], [0x20, 0x7e]),
  codes([0x600, 0x6ff], [0xfb50, 0xfeff], [0x1f300, 0x1faff], [0x2600, 0x27bf], [0x200b, 0x200d], [0x20, 0x7e]),
  codes([0x900, 0x97f], [0xe00, 0xe7f], [0x300, 0x36f], [0x1f1e6, 0x1f1ff], [0xfe0f, 0xfe0f], [0x20e3, 0x20e3]),
);

const base = exampleSnapshot();
const { technologies } = base.comparison.combined;

/** The example, with other names for all technologies and categories. */
function renamed(all: readonly string[]): Report {
  const rows = technologies.map((row, index) => {
    const [name = '', category = ''] = [all[index], all[(index + 7) % all.length]];
    return { ...row, technology: { ...row.technology, name, category } };
  });
  const comparison = { ...base.comparison, combined: { ...base.comparison.combined, technologies: rows } };
  return buildReport({ ...base, comparison, texts: { ...base.texts, title: all[0] ?? '', forum: all[1] ?? '' } });
}

const nameLists = fc.array(names, { minLength: technologies.length, maxLength: technologies.length });

describe('whatever technologies are called', () => {
  it('their radar is drawn', () => {
    fc.assert(
      fc.property(nameLists, (all) => {
        expect(radarPng(renamed(all).parts.radar, 'da', { width: 400 }).length).toBeGreaterThan(4000);
      }),
      { numRuns: 40 },
    );
  });

  it('the picture that travels alone is drawn', () => {
    fc.assert(
      fc.property(nameLists, (all) => {
        expect(renderPng(renamed(all)).length).toBeGreaterThan(40_000);
      }),
      { numRuns: 5 },
    );
  });
});

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { placement, technology } from '@/lib/domain/builders.fixture';
import { compareYears } from '@/lib/domain/history';
import { ChangeGroups } from './change-groups';

const areas = [
  { id: 'a', name: 'Social' },
  { id: 'b', name: 'Skole' },
];
const technologies = [technology(1), technology(2), technology(3)];
const year = (third: 'not-in-use' | 'operating') => ({
  technologies,
  placements: [
    placement('t1', 'a', { answer: 'piloting' }),
    placement('t2', 'a', { answer: 'piloting' }),
    placement('t3', 'a', { answer: third }),
  ],
});
const { combined } = compareYears({ earlier: year('not-in-use'), later: year('operating'), areas, links: [] });

const said = (stoppedIn: ReadonlyMap<string, readonly string[]>) =>
  renderToStaticMarkup(
    <ChangeGroups
      rows={combined}
      earlier={2025}
      stoppedIn={stoppedIn}
      telling={{ locale: 'da', earlierNames: {}, laterNames: {} }}
    />,
  );

describe('ChangeGroups', () => {
  it('counts as unmoved only what is in none of the groups', () => {
    expect(said(new Map())).toContain('2 teknologier står, hvor de stod.');
    const stopped = said(new Map([['t2', ['Skole']]]));
    expect(stopped).toContain('Ind mod drift (1)');
    expect(stopped).toContain('Stoppet (1)');
    expect(stopped).toContain('1 teknologi står, hvor den stod.');
  });
});

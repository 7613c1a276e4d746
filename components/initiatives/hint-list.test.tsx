import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { HintList, type ShownHint } from './hint-list';

const said: ShownHint = {
  ...{ kind: 'operating-not-said', technologyId: 'rpa', areaId: 'social', initiativeIds: ['i'] },
  ...{ technologyName: 'RPA', areaName: 'Social', initiatives: [{ id: 'i', title: 'Robot' }] },
  proposal: { answer: 'operating', spread: 'several' },
  ...{ current: 'following', version: 3, radarId: 'r', mayTake: true },
};
const missing: ShownHint = {
  ...said,
  ...{ kind: 'pilot-without-initiative', initiativeIds: [], initiatives: [], proposal: null, mayTake: false },
  current: 'piloting',
};

function shown(hint: ShownHint, creates = false): string {
  return renderToStaticMarkup(<HintList locale="da" hints={[hint]} back="/initiatives/i" mayCreate={() => creates} />);
}

describe('a hint', () => {
  it('says how the placement stands, what it would become, and takes it with the version that was shown', () => {
    const html = shown(said);
    expect(html).toContain('Placeringen er nu “Følger”.');
    expect(html).toContain('Efter indsatserne skulle den være “I drift” med udbredelsen “flere steder”.');
    expect(html).toContain('Ret placeringen til “I drift” <span class="sr-only">(RPA, Social)</span>');
    expect(html).toContain('<form action="/initiatives/take" method="post">');
    expect(html).toContain('name="version" value="3"');
    expect(html).toContain('href="/initiatives/i"');
  });

  it('is only told to whoever may not take it', () => {
    const html = shown({ ...said, mayTake: false });
    expect(html).toContain('RPA er i drift i en indsats');
    expect(html).not.toContain('<form');
  });

  it('leads to the initiative that is missing, where one may write it down', () => {
    expect(shown(missing, true)).toContain('/initiatives/new?technology=rpa&amp;area=social&amp;phase=pilot');
    expect(shown(missing)).not.toContain('/initiatives/new');
  });

  it('of the combined radar has no area, and begins with a capital', () => {
    const html = shown({ ...missing, areaId: null, areaName: null }, true);
    expect(html).toContain('<p>Den samlede radar svarer, at RPA afprøves');
    expect(html).toContain('/initiatives/new?technology=rpa&amp;phase=pilot');
  });
});

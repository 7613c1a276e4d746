import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { EditionFacts } from './edition-facts';
import { EditionRadar } from './edition-radar';
import type { HeadView } from './edition-types';
import { EditionValues } from './edition-values';
import { RingNameFields } from './ring-name-fields';

const ringNames = { ready: 'Skalér', trial: 'Afprøv', watch: 'Følg', wait: 'Vent' };
const value = { ring: 'ready', level: null, maturity: null, source: 'Side 7', basis: 'stated' } as const;
const technologies = [{ id: 'cloud', number: 1, name: 'Cloud', category: 'Data', value }];
const head: HeadView = {
  ...{ id: 'x', version: 1, kommuneId: null, title: 'Udgave', year: 2027, publisher: '', method: '', source: '' },
  ...{ caveat: '', status: 'frozen', simulated: false, frozenAt: null, ringNames },
};

describe('an edition’s own names of the rings', () => {
  it('stand on its radar, in its description and in its table', () => {
    const radar = renderToStaticMarkup(
      <EditionRadar locale="da" title="Udgave" publisher="KL" technologies={technologies} ringNames={ringNames} />,
    );
    expect(radar).toMatch(/SKALÉR|Skalér/);
    expect(radar).toContain('Skalér: Cloud.');
    expect(radar).not.toMatch(/>klar</i);
    const table = renderToStaticMarkup(
      <EditionValues locale="da" scope="Samlet" technologies={technologies} ringNames={ringNames} />,
    );
    expect(table).toContain('Skalér');
    expect(table).not.toContain('Klar');
  });

  it('are told beside the usual ones, those alone that differ', () => {
    const html = renderToStaticMarkup(<EditionFacts locale="da" head={head} technologies={1} areas={0} />);
    expect(html).toContain('Skalér (Klar), Afprøv, Følg (Hold øje), Vent (Afvent)');
    expect(html).toContain('<dd>2027</dd>');
    const usual = { ...head, ringNames: null };
    const none = renderToStaticMarkup(<EditionFacts locale="da" head={usual} technologies={1} areas={0} />);
    expect(none).not.toContain('ringene');
  });

  it('are fields, empty where the name is the usual one', () => {
    const names = { da: ringNames, en: { ...ringNames, trial: 'Trial' } };
    const html = renderToStaticMarkup(<RingNameFields locale="da" names={names} />);
    expect(html).toMatch(/name="ringReady"[^>]*value="Skalér"/);
    expect(html).toMatch(/name="ringTrial"[^>]*value=""/);
    expect(html).toMatch(/name="ringTrialEn"[^>]*value=""/);
    expect(html).toContain('<details class="details" open="">');
  });
});

import { describe, expect, it } from 'vitest';
import { exampleRadar } from '@/components/radar/example-sheet';
import type { Finding } from '@/lib/domain/finding';
import { describeRadar, radarHeadline } from './describe-radar';

const { technologies, findings } = exampleRadar();
const none: ReadonlyMap<string, Finding> = new Map();
const blank = technologies.map((item) => ({ ...item, level: null, lowest: null, highest: null, reference: null }));

describe('describeRadar', () => {
  it('tells the counts, the largest difference and the names', () => {
    const text = describeRadar(technologies, findings, { locale: 'da' });
    expect(text).toContain('9 af 22 teknologier, der kan sammenlignes, svarer til KL’s placering.');
    expect(text).toContain('Største forskel: Proces Mining, 1,33 niveauer lavere end KL.');
    expect(text).toContain(
      'Afprøves ikke – værd at prøve: 5 (Proces Mining, Augmented Reality, Virtuelle Digitale Assistenter, Chatbot, Droner).',
    );
    expect(text).toContain('Foran – evaluér og del: 4 (');
    expect(text).toContain('Områderne er forskellige: 4 (');
  });

  it('says the same in English', () => {
    expect(describeRadar(technologies, findings, { locale: 'en' })).toContain(
      '9 of 22 technologies that can be compared are in line with KL’s placement.',
    );
  });

  it('names another publisher than KL', () => {
    const text = describeRadar(technologies, findings, { locale: 'da', publisher: 'OS2' });
    expect(text).toContain('svarer til OS2s placering');
    expect(text).not.toContain('KL');
    expect(radarHeadline(technologies, findings, { locale: 'da', publisher: 'Pejlings demo' })).toMatchObject({
      lines: ['teknologier svarer', 'til placeringen'],
    });
  });

  it('says that a blank radar is blank, and compares nothing', () => {
    expect(describeRadar(blank, none, { locale: 'da' })).toBe(
      'Radar med 22 teknologier. Fire ringe: Klar inderst, så Afprøv og Hold øje, og Afvent yderst. Der er ikke placeret noget endnu.',
    );
  });

  it('says when only one side is there', () => {
    const referenceOnly = technologies.map((item) => ({ ...item, level: null }));
    expect(describeRadar(referenceOnly, none, { locale: 'da' })).toContain('Kun KL’s placeringer er vist');
    const ownOnly = technologies.map((item) => ({ ...item, reference: null }));
    expect(describeRadar(ownOnly, none, { locale: 'da' })).toContain('Kommunen har placeret 22 teknologier.');
  });
});

describe('radarHeadline', () => {
  it('counts what agrees among what is compared', () => {
    expect(radarHeadline(technologies, findings, { locale: 'da' })).toEqual({
      figure: '9',
      of: 'af 22',
      lines: ['teknologier svarer', 'til KL’s placering'],
    });
  });

  it('counts what is placed where nothing is compared', () => {
    const half = technologies.map((item, index) => (index < 11 ? item : { ...item, level: null }));
    expect(radarHeadline(half, none, { locale: 'da' })).toMatchObject({
      figure: '11',
      of: 'af 22',
      lines: ['teknologier', 'er placeret'],
    });
  });

  it('leaves the middle of a blank radar empty', () => {
    expect(radarHeadline(blank, none, { locale: 'da' })).toBeNull();
  });
});

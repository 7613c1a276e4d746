import { describe, expect, it } from 'vitest';
import type { HeatmapFocus } from '@/lib/domain/heatmap';
import { focusSentence } from './focus-sentence';

const social = { id: 's', name: 'Social', editionAreaId: null };
const health = { id: 'h', name: 'Sundhed', editionAreaId: null };
const focus: HeatmapFocus = { compared: 120, notable: 40, areas: [social], inEach: 12, kind: 'too-little', ofKind: 20 };
const say = (more: Partial<HeatmapFocus>, locale: 'da' | 'en' = 'da') =>
  focusSentence({ ...focus, ...more }, { locale, publisher: 'KL', scope: 'area' });

describe('focusSentence', () => {
  it('names the area and the kind', () => {
    expect(say({})).toBe(
      'Af 40 vurderinger, der kalder på en drøftelse, er flest i Social (12); den hyppigste er “afprøver for lidt” (20).',
    );
  });

  it('names two areas, or none', () => {
    expect(say({ areas: [social, health], kind: null })).toBe(
      'Af 40 vurderinger, der kalder på en drøftelse, er flest i Social og Sundhed (12 i hver).',
    );
    expect(say({ areas: [], kind: null })).toBe('40 vurderinger kalder på en drøftelse, og intet fagområde har flest.');
    expect(say({ notable: 1, inEach: 1, kind: null })).toBe('Én vurdering kalder på en drøftelse.');
  });

  it('says when all agrees, and when there is nothing to compare', () => {
    expect(say({ notable: 0 })).toBe('Alle 120 felter, der kan sammenlignes, svarer til KL’s placering.');
    expect(say({ compared: 1, notable: 0 }, 'en')).toBe(
      'The one cell that can be compared is in line with KL’s placement.',
    );
    expect(say({ compared: 0, notable: 0 })).toContain('endnu ikke');
  });
});

import { genitive } from '../genitive';
import { numberWord } from '../number-word';

/** All areas at once, technology by area. */
export const heatmap = {
  title: 'På tværs af fagområder',
  controls: { label: 'Vælg, hvad oversigten viser', edition: 'Sammenlign med', year: 'År', sort: 'Rækkefølge' },
  orders: {
    findings: 'flest vurderinger først',
    distance: 'størst afstand først',
    category: 'efter kategori',
  },
  focus: {
    /** "Af 81 vurderinger, der kalder på en drøftelse, er flest i Social (16)" */
    one: (notable: number, area: string, inEach: number): string =>
      `Af ${notable} vurderinger, der kalder på en drøftelse, er flest i ${area} (${inEach})`,
    two: (notable: number, areas: readonly string[], inEach: number): string =>
      `Af ${notable} vurderinger, der kalder på en drøftelse, er flest i ${areas.join(' og ')} (${inEach} i hver)`,
    /** Three areas or more have equally many, or there is only one finding. */
    even: (notable: number): string =>
      notable === 1
        ? 'Én vurdering kalder på en drøftelse'
        : `${notable} vurderinger kalder på en drøftelse, og intet fagområde har flest`,
    kind: (word: string, count: number): string => `; den hyppigste er “${word}” (${count})`,
    none: (compared: number, publisher: string): string =>
      compared === 1
        ? `Det ene felt, der kan sammenlignes, svarer til ${genitive(publisher, 'da')} placering.`
        : `Alle ${numberWord(compared, 'da')} felter, der kan sammenlignes, svarer til ${genitive(publisher, 'da')} placering.`,
    nothing: 'Fagområderne har endnu ikke hver for sig svaret på noget, der kan sammenlignes.',
  },
  table: {
    caption: 'Vurderingen af hver teknologi i hvert fagområde',
    technology: 'Teknologi',
    combined: 'Samlet',
    combinedHint: 'afstand',
    distance: (distance: string): string => `afstand ${distance}`,
    noRing: 'ingen placering',
    localRow: 'egen teknologi',
    verdict: 'Afprøver vi …?',
  },
  legend: 'Sådan læses tegnene',
  /** A cell has the same sign for both. */
  unanswered: 'ikke besvaret eller “ved ikke”',
  notes: {
    colour: 'En farve er en sammenligning, ikke en karakter. Tegnene siger det samme uden farve.',
    cell: 'I hvert felt står fagområdets egen anvendelse. Samlet viser den vurdering, som mere end halvdelen af de sammenlignede fagområder har, og afstanden mellem gennemsnittet og udgaven.',
    locals: 'Kommunens egne teknologier står nederst og sammenlignes ikke.',
    direct: 'Hvor ingen fagområder har svaret, viser Samlet den direkte placering.',
  },
  blank: { action: 'Udfyld radaren' },
} as const;

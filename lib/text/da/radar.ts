const technologies = (count: number): string => (count === 1 ? '1 teknologi' : `${count} teknologier`);

/** The radar's own words: title, description, headline and legend. */
export const radar = {
  title: 'Radar',
  blankTitle: 'Blank radar',
  /** The rings as they stand on the radar. */
  own: 'kommunen',
  ownMean: 'kommunen (gennemsnit af fagområder)',
  reference: 'KL’s placering',
  spread: 'spændet mellem fagområder',
  legend: 'Sådan læses radaren',
  categories: 'Kategorier',
  beside: 'En prik, der ville dække KL’s placering, er flyttet lidt, så begge ses. De nøjagtige tal står i tabellen.',
  kinds: {
    'too-much': 'afprøver for meget',
    early: 'afprøver tidligt',
    'too-little': 'afprøver for lidt',
    'using-too-little': 'bruger for lidt',
    risk: 'i drift, før KL vurderer den klar',
    ahead: 'foran',
    mixed: 'områderne er forskellige',
    aligned: 'svarer til KL’s placering',
    stopped: 'prøvet og stoppet',
    'not-relevant': 'ikke relevant',
    unanswered: 'ikke besvaret',
    'no-reference': 'ingen placering at sammenligne med',
    borderline: 'KL’s placering er på grænsen',
    suppressed: 'skjult, fordi få har svaret',
  },
  headline: {
    of: (total: number): string => `af ${total}`,
    aligned: (total: number): string => (total === 1 ? 'teknologi svarer' : 'teknologier svarer'),
    alignedEnd: 'til KL’s placering',
    placed: (total: number): string => (total === 1 ? 'teknologi' : 'teknologier'),
    placedEnd: 'er placeret',
  },
  description: {
    rings: (total: number): string =>
      `Radar med ${technologies(total)}. Fire ringe: Klar inderst, så Afprøv og Hold øje, og Afvent yderst.`,
    blank: 'Der er ikke placeret noget endnu.',
    referenceOnly: 'Kun KL’s placeringer er vist; kommunens egne mangler.',
    ownOnly: (placed: number): string =>
      `Kommunen har placeret ${technologies(placed)}. Der er intet at sammenligne med.`,
    aligned: (aligned: number, compared: number): string =>
      `${aligned} af ${technologies(compared)}, der kan sammenlignes, svarer til KL’s placering.`,
    below: (name: string, distance: string): string => `Største forskel: ${name}, ${distance} niveau lavere end KL.`,
    above: (name: string, distance: string): string => `Største forskel: ${name}, ${distance} niveau højere end KL.`,
    group: (word: string, count: number, names: string): string => `${word}: ${count} (${names}).`,
  },
} as const;

import type { Text } from '../shape';

const technologies = (count: number): string => (count === 1 ? '1 technology' : `${count} technologies`);

export const radar: Text['radar'] = {
  title: 'Radar',
  blankTitle: 'Blank radar',
  own: 'the kommune',
  ownMean: 'the kommune (mean of its areas)',
  reference: 'KL’s placement',
  spread: 'the span between areas',
  legend: 'How to read the radar',
  categories: 'Categories',
  beside:
    'A dot that would cover KL’s placement is moved a little, so that both show. The exact figures are in the table.',
  kinds: {
    'too-much': 'piloting too much',
    early: 'piloting early',
    'too-little': 'piloting too little',
    'using-too-little': 'using too little',
    risk: 'in operation before KL finds it ready',
    ahead: 'ahead',
    mixed: 'the areas differ',
    aligned: 'in line with KL’s placement',
    stopped: 'tried and stopped',
    'not-relevant': 'not relevant',
    unanswered: 'not answered',
    'no-reference': 'no placement to compare with',
    borderline: 'KL’s placement is on the border',
    suppressed: 'hidden, because few have answered',
  },
  headline: {
    of: (total) => `of ${total}`,
    aligned: (total) => (total === 1 ? 'technology is in line' : 'technologies are in line'),
    alignedEnd: 'with KL’s placement',
    placed: (total) => (total === 1 ? 'technology' : 'technologies'),
    placedEnd: 'placed',
  },
  description: {
    rings: (total) =>
      `Radar with ${technologies(total)}. Four rings: Ready innermost, then Trial and Watch, and Wait outermost.`,
    blank: 'Nothing has been placed yet.',
    referenceOnly: 'Only KL’s placements are shown; the kommune’s own are missing.',
    ownOnly: (placed) => `The kommune has placed ${technologies(placed)}. There is nothing to compare with.`,
    aligned: (aligned, compared) =>
      `${aligned} of ${technologies(compared)} that can be compared ${aligned === 1 ? 'is' : 'are'} in line with KL’s placement.`,
    below: (name, distance) => `Largest difference: ${name}, ${distance} of a level below KL.`,
    above: (name, distance) => `Largest difference: ${name}, ${distance} of a level above KL.`,
    group: (word, count, names) => `${word}: ${count} (${names}).`,
  },
};

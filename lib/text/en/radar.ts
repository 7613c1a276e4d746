import { genitive } from '../genitive';
import type { Text } from '../shape';
import { words } from './words';

const kl = 'KL';
const owner = (publisher: string): string => genitive(publisher, 'en');

const publishedKinds: Text['radar']['publishedKinds'] = {
  risk: (publisher) => `in operation before ${publisher} finds it ready`,
  aligned: (publisher) => `in line with ${owner(publisher)} placement`,
  borderline: (publisher) => `${owner(publisher)} placement is on the border`,
};

/** Longer than this a line does not fit into the middle of the radar. */
const longestLine = 26;

const technologies = (count: number): string => (count === 1 ? '1 technology' : `${count} technologies`);

export const radar: Text['radar'] = {
  title: 'Radar',
  blankTitle: 'Blank radar',
  own: 'the kommune',
  ownMean: 'the kommune (mean of its areas)',
  reference: (publisher) => `${owner(publisher)} placement`,
  spread: 'the span between areas',
  legend: 'How to read the radar',
  categories: 'Categories',
  beside: (publisher) =>
    `A dot that would cover ${owner(publisher)} placement is moved a little, so that both show. The exact figures are in the table.`,
  kinds: {
    'too-much': 'piloting too much',
    early: 'piloting early',
    'too-little': 'piloting too little',
    'using-too-little': 'using too little',
    risk: publishedKinds.risk(kl),
    ahead: 'ahead',
    mixed: 'the areas differ',
    aligned: publishedKinds.aligned(kl),
    stopped: 'tried and stopped',
    'not-relevant': 'not relevant',
    unanswered: 'not answered',
    'no-reference': 'no placement to compare with',
    borderline: publishedKinds.borderline(kl),
    suppressed: 'hidden, because few have answered',
    'ahead-of-most': 'ahead of most',
    'with-the-field': 'in line with the others',
    'behind-most': 'behind most',
    split: 'divided: the average is misleading',
    'moved-in': 'moved in: more in use',
    'moved-out': 'moved out: less in use',
    unmoved: 'unchanged',
    new: 'new since last time',
    gone: 'no longer in use or on the radar',
  },
  publishedKinds,
  headline: {
    of: (total) => `of ${total}`,
    aligned: (total) => (total === 1 ? 'technology is in line' : 'technologies are in line'),
    alignedEnd: (publisher) => {
      const line = `with ${owner(publisher)} placement`;
      return line.length > longestLine ? 'with the placement' : line;
    },
    placed: (total) => (total === 1 ? 'technology' : 'technologies'),
    placedEnd: 'placed',
  },
  description: {
    rings: (total, { ready, trial, watch, wait } = words.rings) =>
      `Radar with ${technologies(total)}. Four rings: ${ready} innermost, then ${trial} and ${watch}, and ${wait} outermost.`,
    blank: 'Nothing has been placed yet.',
    referenceOnly: (publisher) => `Only ${owner(publisher)} placements are shown; the kommune’s own are missing.`,
    ownOnly: (placed) => `The kommune has placed ${technologies(placed)}. There is nothing to compare with.`,
    aligned: (aligned, compared, publisher) =>
      `${aligned} of ${technologies(compared)} that can be compared ${aligned === 1 ? 'is' : 'are'} in line with ${owner(publisher)} placement.`,
    below: (name, distance, publisher) => `Largest difference: ${name}, ${distance} of a level below ${publisher}.`,
    above: (name, distance, publisher) => `Largest difference: ${name}, ${distance} of a level above ${publisher}.`,
    group: (word, count, names) => `${word}: ${count} (${names}).`,
  },
};

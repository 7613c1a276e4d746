import { genitive } from '../genitive';
import { numberWord } from '../number-word';
import type { Text } from '../shape';

export const heatmap: Text['heatmap'] = {
  title: 'Across the areas',
  controls: { label: 'Choose what the overview shows', edition: 'Compare with', year: 'Year', sort: 'Order' },
  orders: {
    findings: 'most findings first',
    distance: 'largest distance first',
    category: 'by category',
  },
  focus: {
    one: (notable, area, inEach) => `Of ${notable} findings that call for a talk, most are in ${area} (${inEach})`,
    two: (notable, areas, inEach) =>
      `Of ${notable} findings that call for a talk, most are in ${areas.join(' and ')} (${inEach} in each)`,
    even: (notable) =>
      notable === 1 ? 'One finding calls for a talk' : `${notable} findings call for a talk, and no area has the most`,
    kind: (word, count) => `; the commonest is “${word}” (${count})`,
    none: (compared, publisher) =>
      compared === 1
        ? `The one cell that can be compared is in line with ${genitive(publisher, 'en')} placement.`
        : `All ${numberWord(compared, 'en')} cells that can be compared are in line with ${genitive(publisher, 'en')} placement.`,
    nothing: 'No area has yet answered anything that can be compared.',
  },
  table: {
    caption: 'The finding for each technology in each area',
    technology: 'Technology',
    combined: 'Combined',
    combinedHint: 'distance',
    distance: (distance) => `distance ${distance}`,
    noRing: 'no placement',
    localRow: 'own technology',
    verdict: 'Do we pilot …?',
  },
  legend: 'How to read the signs',
  unanswered: 'not answered or “don’t know”',
  notes: {
    colour: 'A colour is a comparison, not a grade. The signs say the same without colour.',
    cell: 'Each cell states the area’s own use. Combined shows the finding that more than half of the compared areas have, and the distance between their mean and the edition.',
    locals: 'The kommune’s own technologies stand last and are not compared.',
    direct: 'Where no area has answered, Combined shows the direct placement.',
  },
  blank: { action: 'Fill in the radar' },
};

import { type Answer, answerLevel, useOfLevel } from '../../../lib/domain/answer';
import type { ContributedAnswer } from '../../../lib/domain/release/contribution';
import { middleAnswer } from '../../../lib/domain/release/middle-answer';
import { defaultAreas } from '../default-areas';
import { demoEdition } from '../editions/demo';
import { drawFor, drawNormal } from './random';
import type { SimulatedKommune } from './simulated-kommuner';
import { areaSigns, type Tendency, tendencies } from './tendencies';

/** The year that the tendencies are stated for; each year after it adds their growth. */
const firstYear = 2025;

/** How often an area has not answered at all, a single cell not, or with "ved ikke". */
const shares = { noArea: 0.06, noAnswer: 0.02, unknown: 0.03, stopped: 0.1 };

/**
 * What a simulated kommune answers in one year.
 *
 * A cell's level is the technology's tendency, its area's shift, how forward the kommune is (larger ones a little more) and chance, most
 * of which stays from year to year; the use is the nearest one. Where there are two camps, the kommune's camp takes the
 * tendency's place. Some pilots stop, and some cells are not relevant, unknown or not answered. The combined answer is the middle one of the areas',
 * as everywhere.
 */
export function simulatedAnswers(kommune: SimulatedKommune, year: number): ContributedAnswer[] {
  const forward = forwardness(kommune);
  return demoEdition.technologies.flatMap(({ id: technologyId }) => {
    const areas = defaultAreas.map(({ slug }, column) => ({
      technologyId,
      editionAreaId: `${demoEdition.id}.${slug}`,
      answer: cellAnswer({ kommune, forward, technologyId, column, year }),
    }));
    const combined = { technologyId, editionAreaId: null, answer: middleAnswer(areas.map(({ answer }) => answer)) };
    return [combined, ...areas].flatMap(({ answer, ...cell }) => (answer === null ? [] : [{ ...cell, answer }]));
  });
}

/** In levels; a doubling of the inhabitants is an eighth. */
function forwardness({ id, population }: SimulatedKommune): number {
  return Math.log2(population / 40_000) / 8 + 0.3 * drawNormal(drawFor('forward', id));
}

type Cell = {
  readonly kommune: SimulatedKommune;
  readonly forward: number;
  readonly technologyId: string;
  readonly column: number;
  readonly year: number;
};

function cellAnswer({ kommune: { id }, forward, technologyId, column, year }: Cell): Answer | null {
  const tendency = tendencies[technologyId];
  if (tendency === undefined || drawFor('area', id, column)() < shares.noArea) return null;
  const { shift, inUse } = areaSigns[tendency.areas[column] ?? '.'] ?? { shift: 0, inUse: 1 };
  const draw = drawFor('cell', id, technologyId, column);
  const [state, stops, noise] = [draw(), draw(), drawNormal(draw)];
  if (state > inUse) return state > 0.9 ? null : 'not-relevant';
  if (draw() < shares.noAnswer) return null;
  if (draw() < shares.unknown) return 'unknown';
  const levelIn = (when: number) => {
    const chance = 0.4 * noise + 0.2 * drawNormal(drawFor('year', id, technologyId, column, when));
    return nearestUse(middleOf(tendency, id, technologyId, when) + shift * campShift(tendency) + forward + chance);
  };
  const use = levelIn(year);
  const before = year > firstYear ? levelIn(year - 1) : use;
  return before === 'piloting' && stops < shares.stopped ? 'stopped' : use;
}

/** Where the kommune's answers about the technology lie, before area and chance. */
function middleOf({ level, growth, camps }: Tendency, id: string, technologyId: string, year: number): number {
  if (camps !== null) return drawFor('camp', id, technologyId)() < camps ? 3.9 : 1;
  return level + growth * (year - firstYear);
}

/** In two camps the areas matter less than the camp. */
function campShift({ camps }: Tendency): number {
  return camps === null ? 1 : 0.3;
}

function nearestUse(level: number): Answer {
  const use = useOfLevel(Math.min(4, Math.max(1, Math.round(level))));
  if (use === null || answerLevel(use) === null) throw new RangeError(`No use at level ${level}`);
  return use;
}

import { answerLevel, isAnswered } from './answer';
import { type BalanceCell, pilotBalance } from './balance';
import { type Combined, combineAreas } from './combine';
import { cellDistance, compareCell, distance } from './comparison';
import type {
  AreaComparison,
  CombinedComparison,
  ComparedCell,
  ComparedTechnology,
  RadarArea,
  RadarComparison,
  RadarInput,
  RadarPlacement,
  RadarTechnology,
} from './radar';
import { indexRadar, type RadarIndex } from './radar-index';
import { shownRing } from './reference';
import type { Ring } from './ring';

/**
 * Lays one kommune's answers over one edition: each area's cells, each technology over all areas, and their balances.
 *
 * Rows keep the order of the input. Local technologies are in every list and in no balance.
 */
export function compareRadar(input: RadarInput): RadarComparison {
  const index = indexRadar(input);
  const areas = input.areas.map((area) => compareArea(input, index, area));
  return { combined: compareCombined(input, index, areas), areas };
}

function compareArea(input: RadarInput, index: RadarIndex, area: RadarArea): AreaComparison {
  const cells = input.technologies.map((technology) => compareAreaCell(index, technology, area));
  const counted = cells.filter((cell) => !cell.technology.local);
  return { area, cells, balance: pilotBalance(counted.map(balanceCellOf), input.tiltPercent) };
}

function compareAreaCell(index: RadarIndex, technology: RadarTechnology, area: RadarArea): ComparedCell {
  const placement = index.placement(technology, area.id);
  const { reference, fromCombined } = index.areaReference(technology, area);
  const cell = { answer: placement?.answer ?? null, spread: placement?.spread ?? null };
  return {
    technology,
    ...cell,
    value: placement?.value ?? null,
    level: answerLevel(cell.answer),
    reference,
    referenceFromCombined: fromCombined,
    distance: cellDistance(cell, reference),
    finding: compareCell(cell, reference),
  };
}

function balanceCellOf(cell: ComparedCell): BalanceCell {
  return {
    finding: cell.finding,
    answered: isAnswered(cell.answer),
    piloted: cell.answer === 'piloting',
    rings: ringsOf([cell]),
    exposedAreas: cell.finding === 'exposed' ? 1 : 0,
  };
}

function compareCombined(input: RadarInput, index: RadarIndex, areas: readonly AreaComparison[]): CombinedComparison {
  const rows = input.technologies.map((technology, position) => {
    const cells = areas.flatMap((area) => area.cells[position] ?? []);
    return { row: compareTechnology(index, technology, cells), cells };
  });
  const counted = rows.filter(({ row }) => !row.technology.local);
  return {
    technologies: rows.map(({ row }) => row),
    balance: pilotBalance(
      counted.map(({ row, cells }) => balanceCellOfTechnology(row, cells)),
      input.tiltPercent,
    ),
  };
}

function compareTechnology(
  index: RadarIndex,
  technology: RadarTechnology,
  cells: readonly ComparedCell[],
): ComparedTechnology {
  const areas = combineAreas(cells);
  const direct = index.placement(technology, null);
  if (areas.answered || direct === null || !isAnswered(direct.answer)) {
    return technologyFromAreas(index, technology, { areas, direct });
  }
  return technologyFromDirect(index, technology, direct);
}

function technologyFromAreas(
  index: RadarIndex,
  technology: RadarTechnology,
  { areas, direct }: { areas: Combined; direct: RadarPlacement | null },
): ComparedTechnology {
  const reference = index.combinedReference(technology);
  const note = direct?.answer ?? null;
  return {
    technology,
    answer: null,
    level: areas.level,
    lowest: areas.lowest,
    highest: areas.highest,
    reference,
    distance: distance(areas.level, reference),
    finding: areas.finding,
    areas: areas.areas,
    exposedAreas: areas.exposedAreas,
    from: areas.answered ? 'areas' : 'none',
    directNote: isAnswered(note) ? note : null,
  };
}

function technologyFromDirect(
  index: RadarIndex,
  technology: RadarTechnology,
  direct: RadarPlacement,
): ComparedTechnology {
  const reference = index.combinedReference(technology);
  return {
    technology,
    answer: direct.answer,
    level: answerLevel(direct.answer),
    lowest: null,
    highest: null,
    reference,
    distance: cellDistance(direct, reference),
    finding: compareCell(direct, reference),
    areas: { operating: 0, piloting: 0, following: 0, notInUse: 0 },
    exposedAreas: 0,
    from: 'direct',
    directNote: null,
  };
}

function balanceCellOfTechnology(row: ComparedTechnology, cells: readonly ComparedCell[]): BalanceCell {
  const ring = shownRing(row.reference);
  return {
    finding: row.finding,
    answered: row.from !== 'none',
    piloted: row.from === 'direct' ? row.answer === 'piloting' : row.areas.piloting > 0,
    rings: ring === null ? ringsOf(cells) : [ring],
    exposedAreas: row.from === 'direct' && row.finding === 'exposed' ? 1 : row.exposedAreas,
  };
}

function ringsOf(cells: readonly ComparedCell[]): readonly Ring[] {
  return [...new Set(cells.map((cell) => shownRing(cell.reference)))].filter((ring) => ring !== null);
}

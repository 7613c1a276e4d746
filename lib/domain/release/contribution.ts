import type { Answer } from '../answer';
import type { RadarInput } from '../radar';
import { middleAnswer } from './middle-answer';

/** What one kommune answers of one technology in one of the edition's areas; `editionAreaId` null is the combined radar. */
export type ContributedAnswer = {
  readonly technologyId: string;
  readonly editionAreaId: string | null;
  readonly answer: Answer;
};

type AnsweredRadar = Pick<RadarInput, 'technologies' | 'areas' | 'placements'>;

/**
 * A kommune's answers as a round counts them: no notes, no own technologies, no areas that the edition does not have.
 *
 * Areas of the kommune's own that are mapped to the same area of the edition count together, by their middle answer. So do all its
 * areas in the combined radar, those that are mapped to none included; its direct placement counts where no area has answered.
 */
export function contributedAnswers({ technologies, areas, placements }: AnsweredRadar): ContributedAnswer[] {
  const stored = new Map(placements.map((one) => [key(one.technologyId, one.areaId), one.answer]));
  const answerIn = (technologyId: string, areaId: string | null) => stored.get(key(technologyId, areaId)) ?? null;
  const editionAreaIds = [...new Set(areas.map((area) => area.editionAreaId))].filter((id) => id !== null);
  return technologies
    .filter(({ local }) => !local)
    .flatMap(({ id: technologyId }) => {
      const together = (of: AnsweredRadar['areas']) => middleAnswer(of.map((area) => answerIn(technologyId, area.id)));
      const combined = together(areas) ?? answerIn(technologyId, null);
      const perArea = editionAreaIds.map((editionAreaId) => ({
        technologyId,
        editionAreaId,
        answer: together(areas.filter((area) => area.editionAreaId === editionAreaId)),
      }));
      return [{ technologyId, editionAreaId: null, answer: combined }, ...perArea].filter(hasAnswer);
    });
}

function hasAnswer<Row extends { readonly answer: Answer | null }>(row: Row): row is Row & { readonly answer: Answer } {
  return row.answer !== null;
}

function key(technologyId: string, areaId: string | null): string {
  return JSON.stringify([technologyId, areaId]);
}

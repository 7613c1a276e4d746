import type { Prisma } from '@client';
import { searchWords } from '../../domain/initiative/search-key';
import { nameKey } from '../../domain/name-key';
import type { InitiativeContext } from './initiative-context';

export type FilterInput = {
  readonly search?: string | undefined;
  readonly areaId?: string | undefined;
  readonly technologyId?: string | undefined;
};

/** The kommune's initiatives that are not archived and fit the filters. Each word of a search is in the texts, or in a name beside them. */
export function filterOf(context: InitiativeContext, input: FilterInput): Prisma.InitiativeWhereInput {
  const { search = '', areaId, technologyId } = input;
  return {
    kommuneId: context.kommuneId,
    archivedAt: null,
    ...(technologyId === undefined ? {} : { technologyId }),
    ...(areaId === undefined ? {} : { areas: { some: { areaId } } }),
    AND: searchWords(search).map((word) => hasWord(context, word)),
  };
}

/** Names may change, so they are looked up and not stored with the initiative. */
function hasWord(context: InitiativeContext, word: string): Prisma.InitiativeWhereInput {
  const called = ({ name }: { readonly name: string }) => nameKey(name).includes(word);
  const technologies = [...context.technologies, ...context.otherTechnologies].filter(called).map(({ id }) => id);
  const areas = context.areas.filter(called).map(({ id }) => id);
  return {
    OR: [
      { searchText: { contains: word } },
      ...(technologies.length === 0 ? [] : [{ technologyId: { in: technologies } }]),
      ...(areas.length === 0 ? [] : [{ areas: { some: { areaId: { in: areas } } } }]),
    ],
  };
}

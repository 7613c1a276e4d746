import { LearnCard } from '@/components/experiences/learn-card';
import { readOffers } from '@/lib/data/experiences/offers-for';
import type { Viewer } from '@/lib/domain/access';
import { toLearn } from '@/lib/domain/experience/to-learn';
import type { ComparedCell, ComparedTechnology } from '@/lib/domain/radar';
import { today } from '@/lib/http/today';
import type { HeadlineContext } from '@/lib/text/headline-sentence';

type LearnFromOthersProps = {
  viewer: Viewer;
  rows: readonly (ComparedTechnology | ComparedCell)[];
  context: HeadlineContext;
};

/** Beside findings of using, trying or scaling too little: which kommuner have shared something there. */
export async function LearnFromOthers({ viewer, rows, context: { locale, publisher } }: LearnFromOthersProps) {
  const asked = toLearn(rows);
  const ids = asked.map(({ technology }) => technology.id);
  const read = await readOffers(viewer, ids, { language: locale, today: today() });
  if (!read.ok) return null;
  const offers = asked.flatMap(({ technology, finding }) => {
    const experiences = read.value.get(technology.id);
    return experiences === undefined ? [] : [{ technology, finding, experiences }];
  });
  return <LearnCard {...{ locale, offers, publisher }} />;
}

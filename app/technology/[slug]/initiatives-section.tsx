import { mayCreateIn } from '@/app/initiatives/may-create';
import { filteredHref } from '@/components/initiative-views/view-filters';
import { initiativesHref, newInitiativeHref } from '@/components/initiatives/addresses';
import { HintList } from '@/components/initiatives/hint-list';
import { InitiativeTable } from '@/components/initiatives/initiative-table';
import { technologyHref } from '@/components/technology/technology-href';
import { listInitiatives } from '@/lib/data/initiatives/list-initiatives';
import { readHints } from '@/lib/data/initiatives/read-hints';
import { today } from '@/lib/http/today';
import { textOf } from '@/lib/text/locale';
import type { TechnologyRequest } from './read-request';

/** How many the page shows before it leads to the list. */
const most = 10;

/** The concrete uses and pilots behind the technology's placements, and where they say something else than these. */
export async function InitiativesSection({ request }: { request: TechnologyRequest }) {
  const { viewer } = request.signedIn;
  const { locale } = request.context;
  const { id } = request.view.technology;
  const query = { language: locale, today: today(), technologyId: id };
  const read = await listInitiatives(viewer, { ...query, page: 1, size: most });
  const hints = await readHints(viewer, query);
  if (!read.ok || !hints.ok) return null;
  const { rows, total, choices } = read.value;
  const { initiatives } = textOf(locale);
  const text = initiatives.technology;
  const creates =
    choices.areas.some(({ mayEdit }) => mayEdit) && choices.technologies.some((technology) => technology.id === id);
  return (
    <section aria-labelledby="initiatives-heading" className="technology-section">
      <h2 id="initiatives-heading">{text.heading}</h2>
      {total === 0 ? (
        <p>{text.none}</p>
      ) : (
        <InitiativeTable locale={locale} rows={rows} caption={text.caption} oneTechnology />
      )}
      {total > rows.length ? (
        <p>
          <a href={filteredHref(initiativesHref, { technologyId: id })}>{text.more(total)}</a>
        </p>
      ) : null}
      {hints.value.length === 0 ? null : (
        <>
          <h3>{initiatives.hints.heading}</h3>
          <HintList
            {...{ locale, hints: hints.value, mayCreate: mayCreateIn(viewer) }}
            back={technologyHref(id, request.address)}
          />
        </>
      )}
      {creates ? (
        <p className="no-print">
          <a className="initiative-link" href={newInitiativeHref({ technology: id })}>
            {initiatives.list.create}
          </a>
        </p>
      ) : null}
    </section>
  );
}

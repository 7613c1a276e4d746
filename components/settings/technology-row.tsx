import { Actions } from '@/components/ui/actions';
import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { type Locale, textOf } from '@/lib/text/locale';
import { TechnologyFields } from './technology-fields';

interface ListedTechnology {
  id: string;
  name: string;
  description: string;
  category: string;
  placements: number;
}

export interface TechnologyRowProps {
  locale: Locale;
  radarId: string;
  technology: ListedTechnology;
}

/** One of the kommune's own technologies, and what can be changed. */
export function TechnologyRow({ locale, radarId, technology }: TechnologyRowProps) {
  const text = textOf(locale).settings.technologies;
  const { id, name, description, category, placements } = technology;
  return (
    <li className="people-row">
      <p className="people-name">
        <strong>{name}</strong>
        {description ? <span className="people-email">{description}</span> : null}
      </p>
      <p>{category}</p>
      <Details summary={text.change(name)}>
        <form action="/settings/technologies/change" method="post" autoComplete="off">
          <input type="hidden" name="radarId" value={radarId} />
          <input type="hidden" name="technologyId" value={id} />
          <input type="hidden" name="before" value={JSON.stringify({ name, description, category })} />
          <TechnologyFields locale={locale} id={id} given={technology} />
          <Actions>
            <Button kind="secondary" name="do" value="change">
              {text.save}
            </Button>
          </Actions>
        </form>
        <form action="/settings/technologies/change" method="post" className="people-state">
          <input type="hidden" name="radarId" value={radarId} />
          <input type="hidden" name="technologyId" value={id} />
          {placements > 0 ? (
            <p className="form-hint">{text.answered}</p>
          ) : (
            <Button kind="warning" name="do" value="remove">
              {text.remove}
              <span className="sr-only">: {name}</span>
            </Button>
          )}
        </form>
      </Details>
    </li>
  );
}

import { Actions } from '@/components/ui/actions';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { TextInput } from '@/components/ui/text-input';
import { type Locale, textOf } from '@/lib/text/locale';

interface ListedArea {
  id: string;
  name: string;
  archived: boolean;
  answers: number;
}

export interface AreaRowProps {
  locale: Locale;
  area: ListedArea;
  first: boolean;
  last: boolean;
}

const action = '/settings/areas/change';

/** One area: its name and answers, its place, and what can be changed. */
export function AreaRow({ locale, area, first, last }: AreaRowProps) {
  const text = textOf(locale).settings.areas;
  return (
    <li className="people-row area-row">
      <p className="people-name">
        <strong>{area.name}</strong> {area.archived ? <Badge>{text.archived}</Badge> : null}
        <span className="people-email">{text.answers(area.answers)}</span>
      </p>
      {area.archived ? (
        <form action={action} method="post">
          <input type="hidden" name="areaId" value={area.id} />
          <Button kind="secondary" name="do" value="restore" aria-label={text.restoreOf(area.name)}>
            {text.restore}
          </Button>
        </form>
      ) : (
        <>
          <Places locale={locale} area={area} first={first} last={last} />
          <Changes locale={locale} area={area} />
        </>
      )}
    </li>
  );
}

function Places({ locale, area, first, last }: AreaRowProps) {
  const text = textOf(locale).settings.areas;
  return (
    <form action={action} method="post" className="area-places">
      <input type="hidden" name="areaId" value={area.id} />
      {first ? null : (
        <Button kind="tertiary" name="do" value="up" aria-label={text.upOf(area.name)}>
          {text.up}
        </Button>
      )}
      {last ? null : (
        <Button kind="tertiary" name="do" value="down" aria-label={text.downOf(area.name)}>
          {text.down}
        </Button>
      )}
    </form>
  );
}

function Changes({ locale, area }: Pick<AreaRowProps, 'locale' | 'area'>) {
  const text = textOf(locale).settings.areas;
  return (
    <Details
      summary={
        <>
          {text.change}
          <span className="sr-only"> {area.name}</span>
        </>
      }
    >
      <form action={action} method="post">
        <input type="hidden" name="areaId" value={area.id} />
        <input type="hidden" name="before" value={area.name} />
        <TextInput
          locale={locale}
          id={`name-${area.id}`}
          name="name"
          size="l"
          label={text.name}
          maxLength={80}
          autoComplete="off"
          defaultValue={area.name}
          required
        />
        <Actions>
          <Button kind="secondary" name="do" value="rename">
            {text.rename}
          </Button>
        </Actions>
      </form>
      <form action={action} method="post" className="people-state">
        <input type="hidden" name="areaId" value={area.id} />
        <p className="form-hint">{text.archiveHint}</p>
        <Button kind="warning" name="do" value="archive">
          {text.archive}
          <span className="sr-only">: {area.name}</span>
        </Button>
      </form>
    </Details>
  );
}

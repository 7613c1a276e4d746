import { HiddenFields } from '@/components/editions/hidden-fields';
import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { type Option, Select } from '@/components/ui/select';
import { TextInput } from '@/components/ui/text-input';
import { meetingLimits } from '@/lib/domain/meeting/meeting-head';
import { type Locale, textOf } from '@/lib/text/locale';
import type { MeetingTarget } from './meeting-types';

/** What can be put on the agenda. */
export type AgendaChoices = {
  readonly technologies: readonly { readonly id: string; readonly name: string }[];
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  readonly initiatives: readonly { readonly id: string; readonly title: string }[];
};

type AddToAgendaProps = {
  readonly locale: Locale;
  readonly meeting: MeetingTarget;
  readonly choices: AgendaChoices;
  /** Unfolded where the agenda is empty: it is then the next step. */
  readonly open: boolean;
};

/** Three small forms: a technology in an area, an initiative, or a topic in one's own words. */
export function AddToAgenda({ locale, meeting, choices, open }: AddToAgendaProps) {
  const { agenda } = textOf(locale).meetings;
  const shared = { locale, meeting, choices };
  return (
    <Details summary={agenda.add} open={open}>
      <div className="meeting-adds">
        <AddTechnology {...shared} />
        <AddInitiative {...shared} />
        <AddTopic {...shared} />
      </div>
    </Details>
  );
}

type AddProps = Omit<AddToAgendaProps, 'open'>;

function AddTechnology({ locale, meeting, choices }: AddProps) {
  const { agenda } = textOf(locale).meetings;
  const areas = choices.areas.map(({ id, name }): Option => ({ value: id, label: name }));
  return (
    <form method="post" action="/meetings/agenda">
      <h3>{agenda.addTechnology}</h3>
      <HiddenFields fields={{ do: 'add', kind: 'technology', ...meeting }} />
      <Select
        locale={locale}
        id="add-technology"
        name="technologyId"
        label={agenda.technology}
        options={choices.technologies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        locale={locale}
        id="add-area"
        name="areaId"
        label={agenda.area}
        options={[...areas, { value: '', label: agenda.combinedChoice }]}
      />
      <Button kind="secondary">{agenda.submitTechnology}</Button>
    </form>
  );
}

function AddInitiative({ locale, meeting, choices }: AddProps) {
  const { agenda } = textOf(locale).meetings;
  return (
    <form method="post" action="/meetings/agenda">
      <h3>{agenda.addInitiative}</h3>
      {choices.initiatives.length === 0 ? (
        <p>{agenda.noInitiatives}</p>
      ) : (
        <>
          <HiddenFields fields={{ do: 'add', kind: 'initiative', ...meeting }} />
          <Select
            locale={locale}
            id="add-initiative"
            name="initiativeId"
            label={agenda.initiative}
            options={choices.initiatives.map(({ id, title }) => ({ value: id, label: title }))}
          />
          <Button kind="secondary">{agenda.submitInitiative}</Button>
        </>
      )}
    </form>
  );
}

function AddTopic({ locale, meeting }: AddProps) {
  const { agenda } = textOf(locale).meetings;
  return (
    <form method="post" action="/meetings/agenda">
      <h3>{agenda.addTopic}</h3>
      <HiddenFields fields={{ do: 'add', kind: 'topic', ...meeting }} />
      <TextInput
        locale={locale}
        id="add-topic"
        name="title"
        label={agenda.topic}
        hint={agenda.topicHint}
        maxLength={meetingLimits.what}
        required
      />
      <Button kind="secondary">{agenda.submitTopic}</Button>
    </form>
  );
}

import { InvitationActions, InvitationRow } from '@/components/people/invitation-row';
import { type InviteProblem, inviteProblem, problemAt } from '@/components/people/invite-problem';
import { MailStateLine } from '@/components/people/mail-state-line';
import { MailTroublePanel } from '@/components/people/mail-trouble-panel';
import { PersonFields } from '@/components/people/person-fields';
import { refusedAt } from '@/components/people/refused-at';
import { UserRow } from '@/components/people/user-row';
import { type UsersAsked, UsersNotice } from '@/components/people/users-notice';
import { Actions } from '@/components/ui/actions';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { Select } from '@/components/ui/select';
import { Table } from '@/components/ui/table';
import type { Participant, ParticipantsView } from '@/lib/data/people/participants';
import type { Viewer } from '@/lib/domain/access';
import { type Locale, textOf } from '@/lib/text/locale';

export interface CoordinatorUsersProps {
  locale: Locale;
  viewer: Viewer;
  view: ParticipantsView;
  asked: UsersAsked;
}

/** The kommuner that take part, and the coordinators, each with the form that adds one more. */
export function CoordinatorUsers({ locale, viewer, view, asked }: CoordinatorUsersProps) {
  const { users } = textOf(locale);
  const text = users.coordinator;
  const sends = view.mail === 'ready';
  const problem = asked.userId === undefined ? inviteProblem(asked.failed, users.failed) : null;
  const given = problem === null ? {} : asked.flash;
  const isKommune = given.kommuneId !== undefined;
  const invitations = [...view.invitations, ...view.participants.flatMap(({ invitation }) => invitation ?? [])];
  return (
    <>
      <UsersNotice
        {...{ locale, asked, invitations }}
        users={view.coordinators}
        form={isKommune ? 'editor' : 'coordinator'}
      />
      <PageHeading title={text.title} lead={text.lead(view.participants.length)} />
      <MailTroublePanel locale={locale} trouble={view.trouble} />
      <Participants locale={locale} view={view} />
      <EditorWithoutMail locale={locale} view={view} />
      <AddKommune {...{ locale, view }} given={isKommune ? given : {}} problem={isKommune ? problem : null} />
      <h2>{text.people}</h2>
      <ul className="nobullet-list people-list">
        {view.coordinators.map((user) => (
          <UserRow
            key={user.id}
            locale={locale}
            user={user}
            own={user.id === viewer.userId}
            areas={null}
            resets={view.resets}
            refused={refusedAt(asked, user.id)}
          />
        ))}
        {view.invitations.map((invitation) => (
          <InvitationRow key={invitation.id} {...{ locale, invitation, sends }} areas={[]} />
        ))}
      </ul>
      <h3>{text.inviteHeading}</h3>
      <p>{text.inviteLead}</p>
      <form action="/users/coordinator" method="post">
        <PersonFields
          locale={locale}
          id="coordinator"
          given={isKommune ? {} : given}
          problem={isKommune ? null : problem}
        />
        <Actions>
          <Button kind="secondary">{sends ? users.sendLink : users.makeLink}</Button>
        </Actions>
      </form>
    </>
  );
}

function Participants({ locale, view }: { locale: Locale; view: ParticipantsView }) {
  const { participants } = view;
  const text = textOf(locale).users.coordinator;
  const { columns } = text;
  if (participants.length === 0) return <p>{text.none}</p>;
  return (
    <Table id="participants" caption={text.kommuner}>
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col" className="numeric">
            {columns.users}
          </th>
          <th scope="col">{columns.state}</th>
          <th scope="col">{columns.action}</th>
        </tr>
      </thead>
      <tbody>
        {participants.map((participant) => (
          <ParticipantRow key={participant.id} locale={locale} participant={participant} view={view} />
        ))}
      </tbody>
    </Table>
  );
}

type RowProps = { readonly locale: Locale; readonly participant: Participant; readonly view: ParticipantsView };

function ParticipantRow({ locale, participant, view }: RowProps) {
  const { states } = textOf(locale).users.coordinator;
  const { name, users, hasEditor, invitation } = participant;
  const state = hasEditor ? 'active' : invitation ? 'invited' : 'missing';
  const tones = { active: 'success', invited: 'info', missing: 'warning' } as const;
  return (
    <tr id={invitation ? `invitation-${invitation.id}` : undefined}>
      <th scope="row">{name}</th>
      <td className="numeric">{users}</td>
      <td>
        <Badge tone={tones[state]}>{states[state]}</Badge>
      </td>
      <td>
        {invitation ? (
          <>
            {invitation.mail === null ? null : <MailStateLine locale={locale} mail={invitation.mail} />}
            <InvitationActions locale={locale} invitation={invitation} sends={view.mail === 'ready'} />
          </>
        ) : null}
        {participant.soleEditor && view.resets === 'send' ? (
          <EditorReset locale={locale} participant={participant} />
        ) : null}
      </td>
    </tr>
  );
}

type ResetProps = { readonly locale: Locale; readonly participant: Participant };

/** Help for a kommune's only editor, whom nobody in the kommune can help. Nobody but the editor sees the link. */
function EditorReset({ locale, participant }: ResetProps) {
  const text = textOf(locale).mail.newLink;
  return (
    <form action="/users/reset" method="post">
      <input type="hidden" name="kommuneId" value={participant.id} />
      <Button kind="tertiary" aria-label={text.editor(participant.name)} title={text.editorHint}>
        {text.send}
      </Button>
    </form>
  );
}

/** Why there is no such help where no letters are sent, and who has it. */
function EditorWithoutMail({ locale, view }: { readonly locale: Locale; readonly view: ParticipantsView }) {
  if (view.resets !== 'show' || !view.participants.some(({ soleEditor }) => soleEditor)) return null;
  return (
    <p className="form-hint">
      {textOf(locale).mail.newLink.editorWithoutMail} <code>npm run reset-link</code>.
    </p>
  );
}

type AddProps = {
  readonly locale: Locale;
  readonly view: ParticipantsView;
  readonly given: Readonly<Record<string, string>>;
  readonly problem: InviteProblem | null;
};

/** Those that do not take part, and those that have lost their editor. */
function AddKommune({ locale, view, given, problem }: AddProps) {
  const text = textOf(locale).users.coordinator;
  const without = view.participants.filter(({ hasEditor, invitation }) => !hasEditor && invitation === null);
  const choices = [...without, ...view.candidates].map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <h2>{text.addHeading}</h2>
      <p>{view.mail === 'ready' ? text.addLeadMailed : text.addLead}</p>
      <form action="/users/kommune" method="post">
        <Select
          locale={locale}
          id="kommuneId"
          label={text.kommune}
          defaultValue={given.kommuneId ?? ''}
          options={[{ value: '', label: text.choose }, ...choices]}
          error={problemAt(problem, 'kommune')}
          required
        />
        <PersonFields locale={locale} id="editor" given={given} problem={problem} />
        <Actions>
          <Button>{text.add}</Button>
        </Actions>
      </form>
    </>
  );
}

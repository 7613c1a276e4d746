import { InvitationRow } from '@/components/people/invitation-row';
import { inviteProblem, problemAt } from '@/components/people/invite-problem';
import { MailTroublePanel } from '@/components/people/mail-trouble-panel';
import { PersonFields } from '@/components/people/person-fields';
import { refusedAt } from '@/components/people/refused-at';
import { knownRole, RoleFields } from '@/components/people/role-fields';
import { UserRow } from '@/components/people/user-row';
import { type UsersAsked, UsersNotice } from '@/components/people/users-notice';
import { Actions } from '@/components/ui/actions';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import type { UsersView } from '@/lib/data/people/list-users';
import type { Viewer } from '@/lib/domain/access';
import { type Locale, textOf } from '@/lib/text/locale';

export interface KommuneUsersProps {
  locale: Locale;
  viewer: Viewer;
  view: UsersView;
  asked: UsersAsked;
}

/** The people of one kommune, those invited, and the form that invites one more. */
export function KommuneUsers({ locale, viewer, view, asked }: KommuneUsersProps) {
  const text = textOf(locale).users;
  const { users, invitations, areas, mail, resets } = view;
  const sends = mail === 'ready';
  // What was refused of a user's role is at that user's row, and not at the invitation.
  const problem = asked.userId === undefined ? inviteProblem(asked.failed, text.failed) : null;
  const given = problem === null ? {} : asked.flash;
  const action = <ButtonLink href="#invite">{text.inviteHeading}</ButtonLink>;
  const lead = text.lead(users.filter((user) => user.active).length, invitations.length);
  return (
    <>
      <UsersNotice {...{ locale, asked, users, invitations }} form="invited" />
      <PageHeading title={text.title} lead={lead} actions={action} />
      <MailTroublePanel locale={locale} trouble={view.trouble} />
      <p>
        <a href="/reminders">{textOf(locale).mail.reminders.link}</a>
      </p>
      <ul className="nobullet-list people-list">
        {users.map((user) => (
          <UserRow
            key={user.id}
            locale={locale}
            user={user}
            own={user.id === viewer.userId}
            areas={areas}
            resets={resets}
            refused={refusedAt(asked, user.id)}
          />
        ))}
      </ul>
      {invitations.length > 0 ? (
        <>
          <h2>{text.invited}</h2>
          <p>{text.invitedHint}</p>
          <ul className="nobullet-list people-list">
            {invitations.map((invitation) => (
              <InvitationRow key={invitation.id} {...{ locale, invitation, sends, areas }} />
            ))}
          </ul>
        </>
      ) : null}
      <h2 id="invite">{text.inviteHeading}</h2>
      <p>{sends ? text.inviteLeadMailed : text.inviteLead}</p>
      <form action="/users/invite" method="post">
        <PersonFields locale={locale} id="invited" given={given} problem={problem} />
        <RoleFields
          {...{ locale, areas }}
          id="invited"
          chosen={knownRole(given.role) ?? (areas.length === 0 ? 'reader' : 'contributor')}
          areaIds={given.areaIds?.split(',') ?? []}
          areasError={problemAt(problem, 'areas')}
        />
        <Actions>
          <Button>{sends ? text.sendLink : text.makeLink}</Button>
        </Actions>
      </form>
    </>
  );
}

import { InvitationRow } from '@/components/people/invitation-row';
import { MailTroublePanel } from '@/components/people/mail-trouble-panel';
import { PersonFields } from '@/components/people/person-fields';
import { RoleFields } from '@/components/people/role-fields';
import { UserRow } from '@/components/people/user-row';
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
  /** What was typed in an invitation that could not be made. */
  given: Readonly<Record<string, string>>;
}

/** The people of one kommune, those invited, and the form that invites one more. */
export function KommuneUsers({ locale, viewer, view, given }: KommuneUsersProps) {
  const text = textOf(locale).users;
  const { users, invitations, areas, mail, resets } = view;
  const sends = mail === 'ready';
  const action = <ButtonLink href="#invite">{text.inviteHeading}</ButtonLink>;
  const lead = text.lead(users.filter((user) => user.active).length, invitations.length);
  return (
    <>
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
          />
        ))}
      </ul>
      {invitations.length > 0 ? (
        <>
          <h2>{text.invited}</h2>
          <ul className="nobullet-list people-list">
            {invitations.map((invitation) => (
              <InvitationRow key={invitation.id} locale={locale} invitation={invitation} sends={sends} />
            ))}
          </ul>
        </>
      ) : null}
      <h2 id="invite">{text.inviteHeading}</h2>
      <p>{sends ? text.inviteLeadMailed : text.inviteLead}</p>
      <form action="/users/invite" method="post">
        <PersonFields locale={locale} id="invited" given={given} />
        <RoleFields locale={locale} id="invited" areas={areas} chosen="contributor" areaIds={[]} />
        <Actions>
          <Button>{sends ? text.sendLink : text.makeLink}</Button>
        </Actions>
      </form>
    </>
  );
}

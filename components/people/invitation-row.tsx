import { Actions } from '@/components/ui/actions';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import type { Role } from '@/lib/domain/access';
import { formatDate } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';

export interface ListedInvitation {
  id: string;
  name: string;
  email: string;
  role: Role;
  expiresAt: Date;
  expired: boolean;
}

/** Somebody who is invited and has not come yet. */
export function InvitationRow({ locale, invitation }: { locale: Locale; invitation: ListedInvitation }) {
  const { users: text, words } = textOf(locale);
  const { name, email, role, expired, expiresAt } = invitation;
  return (
    <li className="people-row">
      <p className="people-name">
        <strong>{name}</strong>
        <span className="people-email">{email}</span>
      </p>
      <p>{words.roles[role]}</p>
      <p className="people-seen">
        {expired ? <Badge tone="warning">{text.expired}</Badge> : text.expires(formatDate(expiresAt, locale))}
      </p>
      <InvitationActions locale={locale} invitation={invitation} />
    </li>
  );
}

/** A new link, or none any more. */
export function InvitationActions({ locale, invitation }: { locale: Locale; invitation: ListedInvitation }) {
  const text = textOf(locale).users;
  return (
    <form action="/users/invitation" method="post">
      <input type="hidden" name="id" value={invitation.id} />
      <Actions>
        <Button kind="secondary" name="do" value="renew" aria-label={text.renewFor(invitation.name)}>
          {text.renew}
        </Button>
        <Button kind="tertiary" name="do" value="revoke" aria-label={text.revokeFor(invitation.name)}>
          {text.revoke}
        </Button>
      </Actions>
    </form>
  );
}

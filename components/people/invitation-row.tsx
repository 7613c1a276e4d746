import { Actions } from '@/components/ui/actions';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import type { Role } from '@/lib/domain/access';
import { formatDate } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';
import { MailStateLine, type ShownMailState } from './mail-state-line';
import type { AreaChoice } from './role-fields';

export interface ListedInvitation {
  id: string;
  name: string;
  email: string;
  role: Role;
  areaIds: readonly string[];
  expiresAt: Date;
  expired: boolean;
  /** Null when its link was shown, and not sent. */
  mail: ShownMailState | null;
}

export interface InvitationProps {
  locale: Locale;
  invitation: ListedInvitation;
  /** True where this installation sends letters. */
  sends: boolean;
}

export interface InvitationRowProps extends InvitationProps {
  /** Those that can be given to a contributor, in order. */
  areas: readonly AreaChoice[];
}

/** Somebody who is invited and has not come yet. */
export function InvitationRow({ locale, invitation, sends, areas }: InvitationRowProps) {
  const { users: text, words } = textOf(locale);
  const { id, name, email, role, areaIds, expired, expiresAt, mail } = invitation;
  const assigned = areas.filter((area) => areaIds.includes(area.id)).map((area) => area.name);
  return (
    <li className="people-row" id={`invitation-${id}`}>
      <p className="people-name">
        <strong>{name}</strong>
        <span className="people-email">{email}</span>
      </p>
      <p>
        {words.roles[role]}
        {assigned.length > 0 ? <span className="people-areas">{assigned.join(', ')}</span> : null}
      </p>
      <p className="people-seen">
        {expired ? <Badge tone="warning">{text.expired}</Badge> : text.expires(formatDate(expiresAt, locale))}
        {mail === null ? null : <MailStateLine locale={locale} mail={mail} />}
      </p>
      <InvitationActions locale={locale} invitation={invitation} sends={sends} />
    </li>
  );
}

/** A new link, sent or shown, or none any more. */
export function InvitationActions({ locale, invitation, sends }: InvitationProps) {
  const text = textOf(locale).users;
  const { id, name } = invitation;
  return (
    <form action="/users/invitation" method="post" className="invitation-actions">
      <input type="hidden" name="id" value={id} />
      <Actions>
        {sends ? (
          <>
            <Button kind="secondary" name="do" value="renew" aria-label={text.sendAgainTo(name)}>
              {text.sendAgain}
            </Button>
            <Button kind="tertiary" name="do" value="show" aria-label={text.showFor(name)}>
              {text.show}
            </Button>
          </>
        ) : (
          <Button kind="secondary" name="do" value="renew" aria-label={text.renewFor(name)}>
            {text.renew}
          </Button>
        )}
        <Button kind="tertiary" name="do" value="revoke" aria-label={text.revokeFor(name)}>
          {text.revoke}
        </Button>
      </Actions>
    </form>
  );
}

import type { ReactNode } from 'react';
import { Actions } from '@/components/ui/actions';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { genitive } from '@/lib/text/genitive';
import { knownKey } from '@/lib/text/known-key';
import { type Locale, textOf } from '@/lib/text/locale';
import { inviteProblem } from './invite-problem';
import { Notice } from './notice';
import { ShownLink } from './shown-link';

/** What the address of /users tells, and what was left for it. */
export interface UsersAsked {
  done: string | undefined;
  failed: string | undefined;
  /** Whom it is about, by id. */
  userId: string | undefined;
  /** A link that is shown once, or what was typed in a form that was refused. */
  flash: Readonly<Record<string, string>>;
}

interface NoticePerson {
  id: string;
  name: string;
  email: string;
  active: boolean;
  revision: number;
}

export interface UsersNoticeProps {
  locale: Locale;
  asked: UsersAsked;
  users: readonly NoticePerson[];
  invitations: readonly { readonly id: string; readonly name: string; readonly email: string }[];
  /** The form that an invitation was refused from: what its fields' ids begin with. */
  form: string;
}

/** What the form that led to the users did, to whom, and the way to what is to be mended. */
export function UsersNotice(props: UsersNoticeProps) {
  const { locale, asked, users } = props;
  const { done, failed, userId, flash } = asked;
  const text = textOf(locale).users;
  const { link, name, kind } = flash;
  if ((done === 'invited' || done === 'reset-made') && link && name)
    return <ShownLink locale={locale} kind={kind === 'reset' ? 'reset' : 'invitation'} name={name} link={link} />;
  const person = users.find(({ id }) => id === userId);
  const about = knownKey(text.doneFor, done);
  if (about !== null && person !== undefined && failed === undefined)
    return <DoneFor locale={locale} about={about} person={person} />;
  return (
    <Notice locale={locale} done={done} failed={failed} texts={text}>
      {person === undefined ? <ToInvite {...props} /> : <To href={`#user-${person.id}`}>{text.toUser(person.name)}</To>}
    </Notice>
  );
}

type DoneForProps = {
  readonly locale: Locale;
  readonly about: 'changed' | 'deactivated' | 'reactivated';
  readonly person: NoticePerson;
};

/** Who it was; a closed account can be opened again at once. */
function DoneFor({ locale, about, person: { id, name, active, revision } }: DoneForProps) {
  const text = textOf(locale).users;
  return (
    <Alert locale={locale} tone="success" heading={text.doneTitle}>
      <p>{text.doneFor[about](name, genitive(name, locale))}</p>
      {about === 'deactivated' && !active ? (
        <form action="/users/change" method="post">
          <input type="hidden" name="userId" value={id} />
          <input type="hidden" name="revision" value={revision} />
          <Actions>
            <Button kind="secondary" name="do" value="reactivate">
              {text.openAgain}
            </Button>
          </Actions>
        </form>
      ) : null}
    </Alert>
  );
}

/** The way to the row that has the remedy, or to the field that is wrong. */
function ToInvite({ locale, asked: { failed, flash }, users, invitations, form }: UsersNoticeProps) {
  const text = textOf(locale).users;
  const problem = inviteProblem(failed, text.failed);
  if (problem === null) return null;
  const email = flash.email?.trim().toLowerCase();
  const user = failed === 'email-in-use' ? users.find((one) => one.email === email) : undefined;
  const invitation = failed === 'already-invited' ? invitations.find((one) => one.email === email) : undefined;
  const id = problem.field === 'kommune' ? 'kommuneId' : `${form}-${problem.field}`;
  return (
    <>
      {user ? <To href={`#user-${user.id}`}>{text.toUser(user.name)}</To> : null}
      {invitation ? <To href={`#invitation-${invitation.id}`}>{text.toInvitation(invitation.name)}</To> : null}
      <To href={`#${id}`}>{text.toField[problem.field]}</To>
    </>
  );
}

function To({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <p>
      <a href={href}>{children}</a>
    </p>
  );
}

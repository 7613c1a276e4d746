import { Actions } from '@/components/ui/actions';
import { Button } from '@/components/ui/button';
import { TextInput } from '@/components/ui/text-input';
import { type Locale, textOf } from '@/lib/text/locale';
import { inviteProblem, problemAt } from './invite-problem';
import type { Refused } from './refused-at';

export interface CorrectFormProps {
  locale: Locale;
  user: { id: string; name: string; email: string; hasPassword: boolean; revision: number };
  refused: Refused | null;
  /** The viewer's own: its address is another's to change. */
  own: boolean;
}

/** The name of a user, and the address of one who signs in with it here. */
export function CorrectForm({ locale, user, refused, own }: CorrectFormProps) {
  const text = textOf(locale).users;
  const problem = inviteProblem(refused?.reason, text.failed);
  const { name, email } = refused?.typed ?? {};
  const withEmail = user.hasPassword && !own;
  return (
    <form action="/users/change" method="post">
      <input type="hidden" name="userId" value={user.id} />
      <input type="hidden" name="revision" value={user.revision} />
      <TextInput
        locale={locale}
        id={`${user.id}-name`}
        name="name"
        size="l"
        label={text.name}
        error={problemAt(problem, 'name')}
        maxLength={100}
        autoComplete="off"
        defaultValue={name ?? user.name}
        required
      />
      {withEmail ? (
        <TextInput
          locale={locale}
          id={`${user.id}-email`}
          name="email"
          type="email"
          size="l"
          label={text.email}
          hint={text.emailHint}
          error={problemAt(problem, 'email')}
          maxLength={254}
          autoComplete="off"
          defaultValue={email ?? user.email}
          required
        />
      ) : null}
      <Actions>
        <Button kind="secondary" name="do" value="person">
          {withEmail ? text.correct.both : text.correct.name}
          <span className="sr-only">: {user.name}</span>
        </Button>
      </Actions>
    </form>
  );
}

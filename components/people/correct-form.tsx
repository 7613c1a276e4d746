import { Actions } from '@/components/ui/actions';
import { Button } from '@/components/ui/button';
import { type Locale, textOf } from '@/lib/text/locale';
import { inviteProblem } from './invite-problem';
import { PersonFields } from './person-fields';
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
  const withEmail = user.hasPassword && !own;
  return (
    <form action="/users/change" method="post">
      <input type="hidden" name="userId" value={user.id} />
      <input type="hidden" name="revision" value={user.revision} />
      <PersonFields
        {...{ locale, problem, withEmail }}
        id={user.id}
        given={{ name: user.name, email: user.email, ...refused?.typed }}
        emailHint={text.emailHint}
      />
      <Actions>
        <Button kind="secondary" name="do" value="person">
          {withEmail ? text.correct.both : text.correct.name}
          <span className="sr-only">: {user.name}</span>
        </Button>
      </Actions>
    </form>
  );
}

import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import type { Role } from '@/lib/domain/access';
import { knownKey } from '@/lib/text/known-key';
import { type Locale, textOf } from '@/lib/text/locale';

interface DemoPerson {
  id: string;
  role: Role;
  /** Null for the coordinator. */
  kommuneName: string | null;
}

export interface DemoPeopleProps {
  locale: Locale;
  people: readonly DemoPerson[];
  csrfToken: string;
  /** Where to go once inside. */
  next: string;
}

/** The people one can be in the demo, by kommune; each is one click. */
export function DemoPeople({ locale, people, csrfToken, next }: DemoPeopleProps) {
  const text = textOf(locale).entry.demo;
  const kommuner = [...new Set(people.map((person) => person.kommuneName))];
  return (
    <form action="/api/auth/callback/demo" method="post" className="demo-people">
      <input type="hidden" name="csrfToken" value={csrfToken} />
      <input type="hidden" name="callbackUrl" value={next} />
      {kommuner.map((kommune, index) => {
        const lead = knownKey(text.kommuner, kommune ?? undefined);
        return (
          <Card key={kommune ?? ''} id={`demo-${index}`} heading={kommune ?? text.shared}>
            <p>{kommune === null ? text.sharedLead : lead ? text.kommuner[lead] : null}</p>
            <ul className="nobullet-list demo-list">
              {people
                .filter((person) => person.kommuneName === kommune)
                .map((person) => (
                  <DemoChoice key={person.id} locale={locale} person={person} primary={index === 0} />
                ))}
            </ul>
          </Card>
        );
      })}
    </form>
  );
}

type ChoiceProps = { readonly locale: Locale; readonly person: DemoPerson; readonly primary: boolean };

/** One person: the button, and what that role does. The first kommune's editor is the one to begin with. */
function DemoChoice({ locale, person, primary }: ChoiceProps) {
  const text = textOf(locale).entry.demo;
  const kind = primary && person.role === 'editor' ? 'primary' : 'secondary';
  return (
    <li>
      <Button kind={kind} name="person" value={person.id} aria-describedby={`${person.id}-role`}>
        {text.people[person.role]}
        {person.kommuneName ? <span className="sr-only">, {person.kommuneName}</span> : null}
      </Button>
      <span id={`${person.id}-role`}>{text.roles[person.role]}</span>
    </li>
  );
}

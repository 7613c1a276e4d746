import { TextInput } from '@/components/ui/text-input';
import { type Locale, textOf } from '@/lib/text/locale';
import { type InviteProblem, problemAt } from './invite-problem';

export interface PersonFieldsProps {
  locale: Locale;
  /** Unique on the page. */
  id: string;
  /** As it was typed before, when nobody could be invited. */
  given: Readonly<Record<string, string>>;
  problem: InviteProblem | null;
}

/** Name and address of somebody who is invited. */
export function PersonFields({ locale, id, given, problem }: PersonFieldsProps) {
  const text = textOf(locale).users;
  return (
    <>
      <TextInput
        locale={locale}
        id={`${id}-name`}
        name="name"
        size="l"
        label={text.name}
        error={problemAt(problem, 'name')}
        maxLength={100}
        autoComplete="off"
        defaultValue={given.name}
        required
      />
      <TextInput
        locale={locale}
        id={`${id}-email`}
        name="email"
        type="email"
        size="l"
        label={text.email}
        error={problemAt(problem, 'email')}
        maxLength={254}
        autoComplete="off"
        defaultValue={given.email}
        required
      />
    </>
  );
}

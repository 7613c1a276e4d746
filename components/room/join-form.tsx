import { Actions } from '@/components/ui/actions';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { TextInput } from '@/components/ui/text-input';
import { type Locale, textOf } from '@/lib/text/locale';

type JoinFormProps = {
  locale: Locale;
  /** From the link; typed when left out. */
  code?: string;
};

/** The code, and the button that joins. */
export function JoinForm({ locale, code }: JoinFormProps) {
  const { join } = textOf(locale).room;
  return (
    <form method="post" action="/join/enter">
      {code === undefined ? (
        <TextInput
          locale={locale}
          id="code"
          label={join.label}
          hint={join.hint}
          size="s"
          className="room-code-input"
          required
          maxLength={20}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
      ) : (
        <input type="hidden" name="code" value={code} />
      )}
      <Actions>
        <Button>{join.submit}</Button>
        {code === undefined ? null : (
          <ButtonLink kind="tertiary" href="/join">
            {join.another}
          </ButtonLink>
        )}
      </Actions>
    </form>
  );
}

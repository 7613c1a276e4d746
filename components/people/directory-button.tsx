import { Actions } from '@/components/ui/actions';
import { Button } from '@/components/ui/button';
import { type Locale, textOf } from '@/lib/text/locale';

export interface DirectoryButtonProps {
  locale: Locale;
  /** What people call their sign-in; null for our own words. */
  name: string | null;
  /** Where it is posted, and what goes along. */
  action: string;
  fields: Readonly<Record<string, string>>;
}

/** The one way in by the kommune's own directory: a plain form with one button, which works without script. */
export function DirectoryButton({ locale, name, action, fields }: DirectoryButtonProps) {
  const text = textOf(locale).directory;
  return (
    <form action={action} method="post">
      {Object.entries(fields).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      <Actions>
        <Button>{text.signIn(name ?? text.name)}</Button>
      </Actions>
    </form>
  );
}

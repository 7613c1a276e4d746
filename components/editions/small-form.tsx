import { Button, type ButtonKind } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { HiddenFields } from './hidden-fields';

type SmallFormProps = {
  action: string;
  fields: Readonly<Record<string, string | number>>;
  summary: string;
  text: string;
  submit: string;
  kind?: ButtonKind;
};

/** Something seldom done, folded away with what it means. */
export function SmallForm({ action, fields, summary, text, submit, kind = 'secondary' }: SmallFormProps) {
  return (
    <Details summary={summary}>
      <p>{text}</p>
      <form method="post" action={action}>
        <HiddenFields fields={fields} />
        <Button kind={kind}>{submit}</Button>
      </form>
    </Details>
  );
}

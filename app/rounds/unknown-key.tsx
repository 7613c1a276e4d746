import { Fingerprint } from '@/components/rounds/fingerprint';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import type { Flash } from '@/lib/http/flash';
import { type Locale, textOf } from '@/lib/text/locale';

type Props = { readonly locale: Locale; readonly found: Flash };

/** A kommune's key that is not registered: its fingerprint, to be compared by telephone, and the form that registers it. */
export function UnknownKey({ locale, found }: Props) {
  const { unknownKey: text, keys } = textOf(locale).rounds;
  const { fingerprint = '', publicKey = '', kommuneId = '', kommuneName = '', roundId } = found;
  const imported = roundId !== undefined;
  return (
    <Alert locale={locale} tone="warning" heading={imported ? text.heading : keys.check.heading(kommuneName)}>
      <p>{imported ? text.text(kommuneName) : keys.check.text}</p>
      <p>
        <Fingerprint value={fingerprint} />
      </p>
      <p>{text.call(kommuneName)}</p>
      <form method="post" action="/rounds/keys/register">
        <input type="hidden" name="publicKey" value={publicKey} />
        <input type="hidden" name="kommuneId" value={kommuneId} />
        {imported ? <input type="hidden" name="roundId" value={roundId} /> : null}
        <Checkbox id="confirmed" label={text.confirm} required />
        <div className="actions">
          <Button>{text.submit(kommuneName)}</Button>
        </div>
      </form>
      {imported ? <p>{text.again}</p> : null}
    </Alert>
  );
}

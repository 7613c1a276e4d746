import { Fingerprint } from '@/components/rounds/fingerprint';
import { Badge } from '@/components/ui/badge';
import { Button } from '@/components/ui/button';
import { Table } from '@/components/ui/table';
import type { TrustedKeyView } from '@/lib/data/exchange/exchange-types';
import { formatDate } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';

type Props = { readonly locale: Locale; readonly keys: readonly TrustedKeyView[] };

/** Whose keys are trusted, and for what. */
export function KeyTable({ locale, keys }: Props) {
  const text = textOf(locale).rounds.keys;
  const { columns } = text;
  return (
    <div className="round-keys">
      <Table id="keys" caption={text.caption} hideCaption stack>
        <thead>
          <tr>
            <th scope="col">{columns.name}</th>
            <th scope="col">{columns.purpose}</th>
            <th scope="col">{columns.fingerprint}</th>
            <th scope="col">{columns.registered}</th>
            <th scope="col">{columns.action}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <KeyRow key={key.id} locale={locale} trusted={key} />
          ))}
        </tbody>
      </Table>
      <p className="round-small">{text.revokeText}</p>
    </div>
  );
}

function KeyRow({ locale, trusted }: { readonly locale: Locale; readonly trusted: TrustedKeyView }) {
  const text = textOf(locale).rounds.keys;
  const { columns } = text;
  const name = trusted.kommuneName ?? trusted.name;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td data-title={columns.purpose}>{text.purposes[trusted.purpose]}</td>
      <td data-title={columns.fingerprint}>
        <Fingerprint value={trusted.fingerprint} />
      </td>
      <td data-title={columns.registered}>{formatDate(trusted.registeredAt, locale)}</td>
      <td data-title={columns.action}>
        {trusted.revokedAt === null ? (
          <form method="post" action="/rounds/keys/revoke">
            <input type="hidden" name="id" value={trusted.id} />
            <Button kind="secondary" aria-label={text.revokeNamed(name)}>
              {text.revoke}
            </Button>
          </form>
        ) : (
          <Badge tone="error">{text.revoked}</Badge>
        )}
      </td>
    </tr>
  );
}

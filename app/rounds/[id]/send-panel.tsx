import { Fingerprint } from '@/components/rounds/fingerprint';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { installationKey } from '@/lib/data/exchange/installation-key';
import type { RoundView } from '@/lib/data/rounds/round-view';
import { type Locale, textOf } from '@/lib/text/locale';

type Props = { readonly locale: Locale; readonly round: RoundView };

/** To an editor who has contributed to a round of another server: the file, and the key that its publisher must know. */
export async function SendPanel({ locale, round }: Props) {
  const { foreign, offer, own, id, issuerName } = round;
  if (!foreign || offer === null || own === null) return null;
  const text = textOf(locale).rounds.send;
  const { fingerprint, publicKey } = await installationKey();
  return (
    <Card id="send" heading={text.heading} className="round-card">
      <p>{text.lead(issuerName)}</p>
      <div className="actions">
        <ButtonLink href={`/rounds/${id}/contribution`}>{text.fetch}</ButtonLink>
      </div>
      <h3>{text.first}</h3>
      <p>{text.firstText}</p>
      <dl className="round-facts round-facts--keys">
        <div>
          <dt>{text.fingerprint}</dt>
          <dd>
            <Fingerprint value={fingerprint} />
          </dd>
        </div>
        <div>
          <dt>{text.publicKey}</dt>
          <dd>
            <code className="round-key">{publicKey}</code>
          </dd>
        </div>
      </dl>
      <p>{text.again}</p>
    </Card>
  );
}

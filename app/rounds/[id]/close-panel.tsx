import { GroupTable } from '@/components/rounds/group-table';
import { WithheldList } from '@/components/rounds/withheld-list';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Checkbox } from '@/components/ui/checkbox';
import type { RoundPreview, RoundView } from '@/lib/data/rounds/round-view';
import { coverageText } from '@/lib/text/coverage-text';
import { type Locale, textOf } from '@/lib/text/locale';
import { RoundForm } from './round-form';

type Props = { readonly locale: Locale; readonly round: RoundView };

/** What would be published now, what would not and why; and the form that closes the round. */
export function ClosePanel({ locale, round }: Props) {
  const { preview, contributors } = round;
  if (preview === null || contributors === null) return null;
  const { now } = textOf(locale).rounds;
  return (
    <>
      <h2>{now.heading}</h2>
      <p>{now.lead}</p>
      {preview.withoutFacts.length === 0 ? null : (
        <Alert locale={locale} tone="warning" headingLevel={3}>
          <p>{now.withoutFacts(preview.withoutFacts.join(', '))}</p>
        </Alert>
      )}
      {preview.groups.length === 0 ? (
        <Nothing locale={locale} preview={preview} count={contributors.length} />
      ) : (
        <>
          <Groups locale={locale} preview={preview} count={contributors.length} />
          {preview.withoutFacts.length === 0 ? <CloseForm locale={locale} round={round} /> : null}
        </>
      )}
    </>
  );
}

type PreviewProps = { readonly locale: Locale; readonly preview: RoundPreview; readonly count: number };

function Nothing({ locale, preview, count }: PreviewProps) {
  const { groups, close } = textOf(locale).rounds;
  const reason = preview.withheld[0]?.reason ?? 'too-few';
  const why = groups.nothingWhy[reason];
  return (
    <Alert locale={locale} tone="info" heading={close.cannot} headingLevel={3}>
      <p>{typeof why === 'string' ? why : why(count)}</p>
    </Alert>
  );
}

function Groups({ locale, preview, count }: PreviewProps) {
  const { groups } = textOf(locale).rounds;
  return (
    <>
      <p>
        <strong>{coverageText(count, locale)}.</strong>
      </p>
      <GroupTable locale={locale} id="groups" groups={preview.groups} />
      <h3>{groups.withheld}</h3>
      {preview.withheld.length === 0 ? (
        <p>{groups.noneWithheld}</p>
      ) : (
        <WithheldList locale={locale} withheld={preview.withheld} />
      )}
    </>
  );
}

function CloseForm({ locale, round }: Props) {
  const { close } = textOf(locale).rounds;
  return (
    <div className="round-close no-print">
      <Card id="close" heading={close.heading}>
        <p>{close.what}</p>
        <ul>
          {close.effects.map((effect) => (
            <li key={effect}>{effect}</li>
          ))}
        </ul>
        <RoundForm action="/rounds/close" round={round}>
          <Checkbox id="confirmed" label={close.confirm} required />
          <div className="actions">
            <Button>{close.submit}</Button>
          </div>
        </RoundForm>
      </Card>
    </div>
  );
}

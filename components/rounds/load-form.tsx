import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { TextInput } from '@/components/ui/text-input';
import { type Locale, textOf } from '@/lib/text/locale';
import { Fingerprint } from './fingerprint';

type LoadFormProps = {
  readonly locale: Locale;
  /** Many kommuner share the installation, and a coordinator loads for them. */
  readonly shared: boolean;
};

/** Choosing a file from a publisher: a round or a release. */
export function LoadForm({ locale, shared }: LoadFormProps) {
  const text = textOf(locale).rounds.load;
  return (
    <section className="no-print" aria-labelledby="load">
      <h2 id="load">{text.heading}</h2>
      <p>{shared ? text.coordinatorLead : text.editorLead}</p>
      <form method="post" action="/rounds/load" encType="multipart/form-data">
        <FileField locale={locale} id="file" label={text.file} hint={text.fileHint} />
        <div className="actions">
          <Button kind="secondary">{text.submit}</Button>
        </div>
      </form>
    </section>
  );
}

type UnknownPublisherProps = { readonly locale: Locale; readonly fingerprint: string; readonly issuer: string };

/** Who a file says it is from, to be confirmed by telephone before the same file is sent again. */
export function UnknownPublisher({ locale, fingerprint, issuer }: UnknownPublisherProps) {
  const text = textOf(locale).rounds.load;
  const { unknown } = text;
  return (
    <Alert locale={locale} tone="warning" heading={unknown.heading}>
      <p>{unknown.text(issuer)}</p>
      <p>
        <Fingerprint value={fingerprint} />
      </p>
      <p>{unknown.call}</p>
      <form method="post" action="/rounds/load" encType="multipart/form-data">
        <FileField locale={locale} id="again" label={unknown.again} hint={text.fileHint} />
        <Checkbox id="trust" label={unknown.confirm} value={fingerprint} required />
        <div className="actions">
          <Button>{unknown.submit}</Button>
        </div>
      </form>
    </Alert>
  );
}

type FileFieldProps = { readonly locale: Locale; readonly id: string; readonly label: string; readonly hint: string };

/** A file from Pejling, always sent under one name. */
export function FileField(props: FileFieldProps) {
  return <TextInput {...props} name="file" type="file" accept=".json,application/json" required size="xl" />;
}

import { Alert } from '@/components/ui/alert';
import { type Locale, textOf } from '@/lib/text/locale';

type Place = { readonly place: string | number | null; readonly text: string };
type PersonalInFileProps = { locale: Locale; places: readonly Place[] };

const shownAtOnce = 20;

/** The places of a file that look like CPR numbers, to be looked at before anything of it is saved; nothing where there are none. */
export function PersonalInFile({ locale, places }: PersonalInFileProps) {
  if (places.length === 0) return null;
  const text = textOf(locale).privacy.file;
  const nameOf = (place: Place['place']) => (typeof place === 'number' ? text.row(place) : (place ?? text.elsewhere));
  return (
    <Alert locale={locale} tone="warning" heading={text.heading(places.length)}>
      <p>{text.text}</p>
      <ul className="import-rejected">
        {places.slice(0, shownAtOnce).map(({ place, text: excerpt }) => (
          <li key={`${place} ${excerpt}`}>{text.line(nameOf(place), excerpt)}</li>
        ))}
        {places.length > shownAtOnce ? <li>{text.more(places.length - shownAtOnce)}</li> : null}
      </ul>
    </Alert>
  );
}

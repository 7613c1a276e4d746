import { Alert } from '@/components/ui/alert';
import { type Locale, textOf } from '@/lib/text/locale';

type Reason = keyof ReturnType<typeof textOf>['editionFiles']['jsonProblems'];
type Props = { locale: Locale; problems: readonly { readonly reason: Reason; readonly place: string }[] };

/** Everything that is wrong with a JSON file, each with its place and what to do. */
export function EditionFileProblems({ locale, problems }: Props) {
  const { json, jsonProblems } = textOf(locale).editionFiles;
  const placed = problems.some(({ place }) => place !== '');
  return (
    <Alert locale={locale} tone="error">
      <ul className="edition-file-problems">
        {problems.map(({ reason, place }) => (
          <li key={`${place} ${reason}`}>
            {place === '' ? jsonProblems[reason] : json.at(place, jsonProblems[reason])}
          </li>
        ))}
      </ul>
      {placed ? <p>{json.place}</p> : null}
    </Alert>
  );
}

import { nationalFrom } from '@/lib/domain/release/coverage';
import { fewestAnswers } from '@/lib/domain/release/release-cell';
import { fewestInSet } from '@/lib/domain/release/small-derivable-set';
import { splitPercent } from '@/lib/domain/release/split';
import { type Locale, textOf } from '@/lib/text/locale';

type PartProps = { locale: Locale };

/** How the averages come about, what is withheld, and what the demo's figures are. The limits are the rules' own. */
export function ReleasesPart({ locale }: PartProps) {
  const { releases } = textOf(locale).method;
  const { counted, simulated } = releases;
  return (
    <>
      <h2 id="releases">{releases.heading}</h2>
      <p>{releases.text}</p>
      <h3>{counted.heading}</h3>
      <p>{counted.text}</p>
      <p>{counted.areas}</p>
      <p>{counted.mean}</p>
      <p>{counted.coverage(nationalFrom)}</p>
      <Groups locale={locale} />
      <Others locale={locale} />
      <h3 id="simulated">{simulated.heading}</h3>
      <p>{simulated.text}</p>
      <p>{simulated.model}</p>
      <p>{simulated.rounds}</p>
      <p>{simulated.nothing}</p>
    </>
  );
}

function Groups({ locale }: PartProps) {
  const { groups } = textOf(locale).method.releases;
  return (
    <>
      <h3 id="groups">{groups.heading}</h3>
      <p>{groups.text}</p>
      <p>{groups.rule(fewestInSet)}</p>
      <ul>
        <li>{groups.merged(fewestInSet)}</li>
        <li>{groups.waits(fewestInSet)}</li>
        <li>{groups.withheld}</li>
        <li>{groups.suppressed(fewestAnswers)}</li>
      </ul>
      <p>{groups.unprotected}</p>
    </>
  );
}

function Others({ locale }: PartProps) {
  const { others } = textOf(locale).method.releases;
  return (
    <>
      <h3 id="others">{others.heading}</h3>
      <p>{others.text(fewestAnswers)}</p>
      <p>{others.unknown}</p>
      <ul>
        <li>{others.position}</li>
        <li>{others.split(splitPercent)}</li>
        <li>{others.portfolio}</li>
        <li>{others.similar}</li>
      </ul>
    </>
  );
}

import { Fingerprint } from '@/components/rounds/fingerprint';
import { FileField } from '@/components/rounds/load-form';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Details } from '@/components/ui/details';
import { Table } from '@/components/ui/table';
import { installationKey } from '@/lib/data/exchange/installation-key';
import type { RoundContributor, RoundView } from '@/lib/data/rounds/round-view';
import { formatDate } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';
import { ClosePanel } from './close-panel';
import { RoundForm } from './round-form';

type Props = { readonly locale: Locale; readonly round: RoundView };

/** The coordinator's: who takes part, what would be published, files to and from others, and the round's end. */
export function CoordinatorPanels({ locale, round }: Props) {
  const { contributors, missing } = round;
  if (contributors === null || missing === null) return null;
  const text = textOf(locale).rounds.round;
  return (
    <>
      <h2>{text.participants}</h2>
      {contributors.length === 0 ? (
        <p>{text.noParticipants}</p>
      ) : (
        <Contributors locale={locale} contributors={contributors} />
      )}
      {round.status === 'open' ? (
        <>
          <Remove locale={locale} round={round} contributors={contributors} />
          <Missing locale={locale} names={missing.map(({ name }) => name)} contributors={contributors} />
        </>
      ) : null}
      <ClosePanel locale={locale} round={round} />
      {round.status === 'open' ? <Exchange locale={locale} round={round} /> : null}
      <Endings locale={locale} round={round} />
    </>
  );
}

type ContributorsProps = { readonly locale: Locale; readonly contributors: readonly RoundContributor[] };

function Contributors({ locale, contributors }: ContributorsProps) {
  const text = textOf(locale).rounds.round;
  const { columns } = text;
  const byName = contributors.toSorted((one, other) => one.name.localeCompare(other.name, 'da'));
  const table = (
    <Table id="contributors" caption={text.caption} hideCaption>
      <thead>
        <tr>
          <th scope="col">{columns.kommune}</th>
          <th scope="col">{columns.source}</th>
          <th scope="col">{columns.date}</th>
        </tr>
      </thead>
      <tbody>
        {byName.map(({ kommuneId, name, source, madeAt }) => (
          <tr key={kommuneId}>
            <th scope="row">{name}</th>
            <td>{text.sources[source]}</td>
            <td>{formatDate(madeAt, locale)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
  const count = textOf(locale).rounds.list.count(contributors.length);
  return (
    <>
      <p>
        <strong>{count}.</strong> {text.neverWhat}
      </p>
      {contributors.length > mostShown ? <Details summary={text.showAll}>{table}</Details> : table}
    </>
  );
}

/** More rows than these are opened by whoever wants to see them. */
const mostShown = 12;

/** A kommune that contributed by file cannot take it back itself. */
function Remove({ locale, round, contributors }: Props & ContributorsProps) {
  const text = textOf(locale).rounds.round.remove;
  const byFile = contributors.filter(({ source }) => source === 'file');
  if (byFile.length === 0) return null;
  return (
    <Details summary={text.summary}>
      <p>{text.text}</p>
      {byFile.map(({ kommuneId, name }) => (
        <form key={kommuneId} method="post" action="/rounds/remove">
          <input type="hidden" name="roundId" value={round.id} />
          <input type="hidden" name="kommuneId" value={kommuneId} />
          <Button kind="secondary">{text.submit(name)}</Button>
        </form>
      ))}
    </Details>
  );
}

/** Those of the installation who have not contributed; silent where none of them could. */
function Missing({ locale, names, contributors }: ContributorsProps & { readonly names: readonly string[] }) {
  const text = textOf(locale).rounds.round;
  const anyHere = contributors.some(({ source }) => source === 'here');
  if (names.length === 0) return anyHere ? <p>{text.missingNone}</p> : null;
  if (names.length <= mostShown) {
    return (
      <p>
        {text.missing(names.length)}: {names.join(', ')}.
      </p>
    );
  }
  return (
    <Details summary={text.missing(names.length)}>
      <p>{names.join(', ')}.</p>
    </Details>
  );
}

/** The round out to kommuner on servers of their own, and their contributions in. */
async function Exchange({ locale, round }: Props) {
  const text = textOf(locale).rounds.invite;
  const { fingerprint } = await installationKey();
  return (
    <section className="no-print" aria-labelledby="exchange">
      <h2 id="exchange">{text.heading}</h2>
      <p>{text.lead}</p>
      <p>
        {text.fingerprint} <Fingerprint value={fingerprint} />
      </p>
      <div className="actions">
        <ButtonLink href={`/rounds/${round.id}/invitation`} kind="secondary">
          {text.fetch}
        </ButtonLink>
      </div>
      <h3>{text.importHeading}</h3>
      <form method="post" action="/rounds/import" encType="multipart/form-data">
        <input type="hidden" name="roundId" value={round.id} />
        <FileField locale={locale} id="file" label={text.file} hint={text.fileHint} />
        <div className="actions">
          <Button kind="secondary">{text.submit}</Button>
        </div>
      </form>
    </section>
  );
}

/** What ends a round without publishing it, and what opens a published one again. */
function Endings({ locale, round }: Props) {
  const { cancel, reopen } = textOf(locale).rounds;
  if (round.status === 'cancelled') return null;
  const open = round.status === 'open';
  const text = open ? (round.releases.length > 0 ? cancel.again : cancel) : reopen;
  return (
    <div className="round-endings no-print">
      <Details summary={text.summary}>
        <p>{text.text}</p>
        <RoundForm action={open ? '/rounds/cancel' : '/rounds/reopen'} round={round}>
          <Button kind={open ? 'warning' : 'secondary'}>{text.submit}</Button>
        </RoundForm>
      </Details>
    </div>
  );
}

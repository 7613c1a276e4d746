import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import { Table } from '@/components/ui/table';
import { listParticipants, type Participant } from '@/lib/data/people/participants';
import type { SignedIn } from '@/lib/data/people/sessions';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../page-shell';
import { refused } from '../refused';

/** What a coordinator begins with: who takes part, and nothing of what they answer. */
export async function CoordinatorPage({ signedIn, locale }: { signedIn: SignedIn; locale: Locale }) {
  const { coordinator: text } = textOf(locale).overview;
  const read = await listParticipants(signedIn.viewer);
  if (!read.ok) return refused();
  const { participants } = read.value;
  return (
    <PageShell signedIn={signedIn} current="overview">
      <PageHeading
        title={text.heading}
        lead={text.lead}
        actions={
          <>
            <ButtonLink href="/users">{text.toUsers}</ButtonLink>
            <ButtonLink href="/editions" kind="secondary">
              {text.toEditions}
            </ButtonLink>
          </>
        }
      />
      {participants.length === 0 ? <p>{text.none}</p> : <Participants participants={participants} locale={locale} />}
    </PageShell>
  );
}

function Participants({ participants, locale }: { participants: readonly Participant[]; locale: Locale }) {
  const { coordinator: text } = textOf(locale).overview;
  return (
    <Table id="kommuner" caption={text.caption}>
      <thead>
        <tr>
          <th scope="col">{text.name}</th>
          <th scope="col">{text.editor}</th>
          <th scope="col" className="numeric">
            {text.users}
          </th>
        </tr>
      </thead>
      <tbody>
        {participants.map(({ id, name, users, hasEditor, invitation }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td>{hasEditor ? text.editors.active : invitation ? text.editors.invited : text.editors.missing}</td>
            <td className="numeric">{users}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

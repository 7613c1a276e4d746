import type { Metadata } from 'next';
import { z } from 'zod';
import { Notice } from '@/components/people/notice';
import { Fingerprint } from '@/components/rounds/fingerprint';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Button } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { Select } from '@/components/ui/select';
import { Textarea } from '@/components/ui/textarea';
import { requireSignedIn } from '@/lib/auth/current';
import { installationKey } from '@/lib/data/exchange/installation-key';
import { listTrustedKeys } from '@/lib/data/exchange/trusted-keys';
import { listParticipants } from '@/lib/data/people/participants';
import type { Viewer } from '@/lib/domain/access';
import { fingerprintOf } from '@/lib/exchange/public-key';
import { readFlash } from '@/lib/http/flash';
import { currentLocale } from '@/lib/http/locale';
import { noticeQuery } from '@/lib/http/notice-query';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../../page-shell';
import { refused } from '../../refused';
import { roundsHref } from '../addresses';
import { UnknownKey } from '../unknown-key';
import { KeyTable } from './key-table';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).rounds.keys.title };
}

const querySchema = noticeQuery.extend({ check: z.literal('1').optional().catch(undefined) });

/** The keys whose files are taken in, and the form that adds one. */
export default async function KeysPage({ searchParams }: Props) {
  const signedIn = await requireSignedIn();
  const { viewer } = signedIn;
  const keys = await listTrustedKeys(viewer);
  if (!keys.ok) return refused();
  const locale = await currentLocale();
  const { title, keys: text, ...rest } = textOf(locale).rounds;
  const { done, failed, check } = querySchema.parse(await searchParams);
  const { fingerprint } = await installationKey();
  const choices = await readChoices(viewer);
  const pasted = check === undefined ? null : await readPasted(choices);
  return (
    <PageShell signedIn={signedIn} current="rounds">
      <Breadcrumb locale={locale} items={[{ label: title, href: roundsHref }]} current={text.title} />
      <Notice locale={locale} done={done} failed={failed} texts={rest} />
      {pasted === null ? null : <UnknownKey locale={locale} found={pasted} />}
      <PageHeading title={text.title} lead={text.lead} />
      {keys.value.length === 0 ? <p>{text.none}</p> : <KeyTable locale={locale} keys={keys.value} />}
      {choices.length === 0 ? null : <RegisterForm locale={locale} choices={choices} />}
      <h2>{text.own}</h2>
      <p>{text.ownText}</p>
      <p>
        <Fingerprint value={fingerprint} />
      </p>
    </PageShell>
  );
}

type Choices = readonly { readonly value: string; readonly label: string }[];

/** The kommuner that a key can be registered for: none for whoever may not. */
async function readChoices(viewer: Viewer): Promise<Choices> {
  const kommuner = await listParticipants(viewer);
  if (!kommuner.ok) return [];
  return [...kommuner.value.participants, ...kommuner.value.candidates]
    .map(({ id, name }) => ({ value: id, label: name }))
    .toSorted((one, other) => one.label.localeCompare(other.label, 'da'));
}

/** The key that was pasted, with its fingerprint and its kommune's name; null for one that cannot be shown. */
async function readPasted(choices: Choices) {
  const { publicKey, kommuneId } = await readFlash();
  const kommune = choices.find(({ value }) => value === kommuneId);
  if (publicKey === undefined || kommune === undefined) return null;
  return { publicKey, kommuneId: kommune.value, kommuneName: kommune.label, fingerprint: fingerprintOf(publicKey) };
}

function RegisterForm({ locale, choices }: { readonly locale: Locale; readonly choices: Choices }) {
  const { keys: text } = textOf(locale).rounds;
  return (
    <section className="no-print" aria-labelledby="register">
      <h2 id="register">{text.register}</h2>
      <p>{text.registerLead}</p>
      <form method="post" action="/rounds/keys/register">
        <Select
          locale={locale}
          id="kommuneId"
          label={text.kommune}
          options={[{ value: '', label: text.choose }, ...choices]}
          required
        />
        <Textarea
          locale={locale}
          id="publicKey"
          label={text.publicKey}
          hint={text.publicKeyHint}
          warns={false}
          rows={2}
          required
        />
        <div className="actions">
          <Button>{text.next}</Button>
        </div>
      </form>
    </section>
  );
}

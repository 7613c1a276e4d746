import type { Metadata } from 'next';
import { Notice } from '@/components/people/notice';
import { SettingsTabs } from '@/components/settings/settings-tabs';
import { Actions } from '@/components/ui/actions';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Checkbox } from '@/components/ui/checkbox';
import { PageHeading } from '@/components/ui/page-heading';
import { Table } from '@/components/ui/table';
import { TextInput } from '@/components/ui/text-input';
import { requireSignedIn } from '@/lib/auth/current';
import { type RadarSummary, readSettings, type SettingsView } from '@/lib/data/radars/settings';
import { stuckLimits } from '@/lib/domain/initiative/pilot-health';
import { tiltLimits } from '@/lib/domain/limits';
import { currentLocale } from '@/lib/http/locale';
import { noticeQuery } from '@/lib/http/notice-query';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../page-shell';
import { refused } from '../refused';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).settings.title };
}

/** The kommune's radars by year, and how they are compared. */
export default async function SettingsPage({ searchParams }: Props) {
  const signedIn = await requireSignedIn();
  const locale = await currentLocale();
  const view = await readSettings(signedIn.viewer, locale);
  if (!view.ok) return refused();
  const { settings: text } = textOf(locale);
  const { done, failed } = noticeQuery.parse(await searchParams);
  return (
    <PageShell signedIn={signedIn} current="settings">
      <Notice locale={locale} done={done} failed={failed} texts={text} />
      <PageHeading title={text.title} />
      <SettingsTabs locale={locale} current="radar" />
      <Radars locale={locale} radars={view.value.radars} />
      <Comparison locale={locale} view={view.value} />
      <ContactLink locale={locale} />
    </PageShell>
  );
}

function Radars({ locale, radars }: { locale: Locale; radars: readonly RadarSummary[] }) {
  const text = textOf(locale).settings.radars;
  return (
    <>
      <h2>{text.heading}</h2>
      {radars.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <Table id="radars" caption={text.caption} hideCaption>
          <thead>
            <tr>
              <th scope="col">{text.columns.year}</th>
              <th scope="col">{text.columns.edition}</th>
              <th scope="col" className="numeric">
                {text.columns.answers}
              </th>
            </tr>
          </thead>
          <tbody>
            {radars.map((radar) => (
              <tr key={radar.id}>
                <th scope="row">
                  <a href={`/radar?year=${radar.year}`}>{radar.year}</a>
                </th>
                <td>{radar.editionTitle}</td>
                <td className="numeric">{radar.answers}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <Actions>
        <ButtonLink href="/radars/new">{radars.length === 0 ? text.first : text.add}</ButtonLink>
      </Actions>
    </>
  );
}

function Comparison({ locale, view }: { locale: Locale; view: SettingsView }) {
  const text = textOf(locale).settings.comparison;
  return (
    <form action="/settings/comparison" method="post">
      <h2>{text.heading}</h2>
      <input type="hidden" name="beforeTilt" value={view.tiltPercent} />
      <input type="hidden" name="beforeCombined" value={String(view.combinedForAreas)} />
      <input type="hidden" name="beforeStuck" value={view.stuckMonths} />
      <TextInput
        locale={locale}
        id="tiltPercent"
        type="number"
        size="xxs"
        label={text.tilt}
        hint={text.tiltHint}
        min={tiltLimits.least}
        max={tiltLimits.most}
        step={1}
        defaultValue={view.tiltPercent}
        required
      />
      <Checkbox
        id="combinedForAreas"
        label={text.combined}
        hint={text.combinedHint}
        defaultChecked={view.combinedForAreas}
      />
      <TextInput
        locale={locale}
        id="stuckMonths"
        type="number"
        size="xxs"
        label={text.stuck}
        hint={text.stuckHint}
        min={stuckLimits.least}
        max={stuckLimits.most}
        step={1}
        defaultValue={view.stuckMonths}
        required
      />
      <Actions>
        <Button kind="secondary">{text.save}</Button>
      </Actions>
    </form>
  );
}

/** Whom other kommuner may call is decided on a page of its own. */
function ContactLink({ locale }: { locale: Locale }) {
  const { link, linkText, linkAction } = textOf(locale).similar.contact;
  return (
    <>
      <h2>{link}</h2>
      <p>
        {linkText} <a href="/settings/contact">{linkAction}</a>
      </p>
    </>
  );
}

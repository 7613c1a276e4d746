import type { Metadata } from 'next';
import { requireSignedIn } from '@/lib/auth/current';
import { readPilotSummary } from '@/lib/data/initiatives/read-pilot-summary';
import { readBesideOthers } from '@/lib/data/radars/beside-others';
import { readComparison } from '@/lib/data/radars/compare-view';
import { readFillBy } from '@/lib/data/reminders/reminders-view';
import { readRoundToJoin } from '@/lib/data/rounds/round-to-join';
import { currentLocale } from '@/lib/http/locale';
import { today } from '@/lib/http/today';
import { textOf } from '@/lib/text/locale';
import { BeginPage } from './_overview/begin-page';
import { BlankPage } from './_overview/blank-page';
import { CoordinatorPage } from './_overview/coordinator-page';
import { OverviewPage } from './_overview/overview-page';
import { refused } from './refused';

/** The layout's template for titles is for the folders below it, so the first page writes its title out. */
export async function generateMetadata(): Promise<Metadata> {
  return { title: { absolute: `${textOf(await currentLocale()).overview.title} – Pejling` } };
}

/** The first page after sign-in: what it shows depends on who asks, and on how far the kommune's radar has come. */
export default async function Page() {
  const signedIn = await requireSignedIn();
  const locale = await currentLocale();
  if (signedIn.viewer.role === 'coordinator') return <CoordinatorPage signedIn={signedIn} locale={locale} />;
  const read = await readComparison(signedIn.viewer, { language: locale });
  if (!read.ok && read.code === 'forbidden') return refused();
  if (!read.ok) return <BeginPage signedIn={signedIn} locale={locale} />;
  const view = read.value;
  const summary = await readPilotSummary(signedIn.viewer, { language: locale, today: today() });
  const pilots = summary.ok ? summary.value : null;
  const fillBy = await readFillBy(signedIn.viewer, view.source.id);
  if (view.blank) return <BlankPage {...{ signedIn, locale, view, pilots, fillBy }} />;
  const { newest } = await readBesideOthers(signedIn.viewer, view.source);
  const round = await readRoundToJoin(signedIn.viewer, locale);
  return <OverviewPage {...{ signedIn, locale, view, newest, round, pilots, fillBy }} />;
}

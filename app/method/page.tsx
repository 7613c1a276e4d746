import type { Metadata } from 'next';
import { DecisionTable } from '@/components/compare/decision-table';
import { MethodEditions } from '@/components/compare/method-editions';
import { ScaleTable } from '@/components/compare/scale-table';
import { PageHeading } from '@/components/ui/page-heading';
import { currentSignedIn } from '@/lib/auth/current';
import { readMethodEditions } from '@/lib/data/radars/method-view';
import { defaultTiltPercent, minimumAnsweredPercent, minimumComparable, minimumFindings } from '@/lib/domain/balance';
import { borderlineWidth } from '@/lib/domain/ring';
import { currentLocale } from '@/lib/http/locale';
import { formatNumber } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../page-shell';
import { PilotsPart } from './pilots-part';
import { ReleasesPart } from './releases-part';

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).method.title };
}

/** The rules in plain words. Open to everybody: it tells nothing of any kommune. */
export default async function MethodPage() {
  const signedIn = await currentSignedIn();
  const locale = await currentLocale();
  const { method } = textOf(locale);
  const editions = await readMethodEditions(signedIn?.viewer ?? null, locale);
  return (
    <PageShell signedIn={signedIn} current="method">
      <PageHeading title={method.title} lead={method.lead} />
      <Contents locale={locale} />
      <div className="method">
        <h2 id="talk">{method.talk.heading}</h2>
        <p>{method.talk.text}</p>
        <p>{method.talk.diagnosis}</p>
        <h2 id="scale">{method.scale.heading}</h2>
        <p>{method.scale.text}</p>
        <ScaleTable locale={locale} />
        <p>{method.scale.others}</p>
        <Decision locale={locale} />
        <Balance locale={locale} />
        <Combined locale={locale} />
        <PilotsPart locale={locale} />
        <ReleasesPart locale={locale} />
        <Misread locale={locale} />
        <h2 id="editions">{method.editions.heading}</h2>
        <p>{method.editions.text}</p>
        <MethodEditions editions={editions} locale={locale} />
        <p>{method.editions.ownAreas}</p>
        <Unknown locale={locale} />
      </div>
    </PageShell>
  );
}

const parts = [
  'talk',
  'scale',
  'decision',
  'balance',
  'combined',
  'pilots',
  'releases',
  'misread',
  'editions',
  'unknown',
] as const;

type PartProps = { locale: Locale };

function Contents({ locale }: PartProps) {
  const { method } = textOf(locale);
  return (
    <nav aria-label={method.contents} className="method-contents no-print">
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <a href={`#${part}`}>{method[part].heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Decision({ locale }: PartProps) {
  const { decision } = textOf(locale).method;
  return (
    <>
      <h2 id="decision">{decision.heading}</h2>
      <p>{decision.text}</p>
      <DecisionTable locale={locale} />
      <p>{decision.signs}</p>
      <p>{decision.states}</p>
      <p>{decision.levels(formatNumber(borderlineWidth, locale))}</p>
      <p>{decision.distance}</p>
    </>
  );
}

function Balance({ locale }: PartProps) {
  const { balance } = textOf(locale).method;
  return (
    <>
      <h2 id="balance">{balance.heading}</h2>
      <p>{balance.text}</p>
      <ul>
        <li>{balance.much}</li>
        <li>{balance.little}</li>
        <li>{balance.beside}</li>
      </ul>
      <p>{balance.threshold(defaultTiltPercent, minimumFindings)}</p>
      <p>{balance.both}</p>
      <p>{balance.counts(minimumComparable, minimumAnsweredPercent)}</p>
    </>
  );
}

function Combined({ locale }: PartProps) {
  const { combined } = textOf(locale).method;
  return (
    <>
      <h2 id="combined">{combined.heading}</h2>
      <p>{combined.text}</p>
      <p>{combined.majority}</p>
      <p>{combined.why}</p>
      <ul>
        <li>{combined.minority}</li>
        <li>{combined.direct}</li>
        <li>{combined.standIn}</li>
        <li>{combined.local}</li>
      </ul>
    </>
  );
}

function Misread({ locale }: PartProps) {
  const { misread } = textOf(locale).method;
  return (
    <>
      <h2 id="misread">{misread.heading}</h2>
      <ul>
        <li>{misread.ready}</li>
        <li>{misread.average}</li>
        <li>{misread.colour}</li>
        <li>{misread.immature}</li>
        <li>{misread.years}</li>
      </ul>
    </>
  );
}

function Unknown({ locale }: PartProps) {
  const { unknown } = textOf(locale).method;
  return (
    <>
      <h2 id="unknown">{unknown.heading}</h2>
      <ul>
        <li>{unknown.y2020}</li>
        <li>{unknown.y2021}</li>
        <li>{unknown.y2022}</li>
        <li>{unknown.y2023}</li>
        <li>{unknown.y2024}</li>
      </ul>
      <p>{unknown.load}</p>
    </>
  );
}

import { KindMark } from '@/components/radar/kind-mark';
import { Table } from '@/components/ui/table';
import type { BalanceFact, GuideFact } from '@/lib/domain/meeting/guide-fact';
import { verdictKind } from '@/lib/text/balance-lines';
import { type Locale, textOf } from '@/lib/text/locale';
import { type FactContext, factSentence } from './fact-sentence';

type GuideFactsProps = { readonly facts: readonly GuideFact[]; readonly context: FactContext };

/** What Pejling knows about one theme; says so where it knows nothing. */
export function GuideFacts({ facts, context }: GuideFactsProps) {
  const { guide } = textOf(context.locale);
  const sentences = facts.flatMap((fact) => factSentence(fact, context) ?? []);
  const areas = facts.find((fact) => fact.kind === 'area-balances')?.areas ?? [];
  const places = placesOf(facts, context.locale);
  return (
    <>
      {facts.length === 0 ? <p>{guide.nothing}</p> : null}
      {sentences.length === 0 ? null : (
        <ul className="guide-known">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {areas.length === 0 ? null : <AreaBalances areas={areas} locale={context.locale} />}
      {places.length === 0 ? null : (
        <p className="guide-places">
          {places.map(({ href, name }) => (
            <a key={href} href={href}>
              {name}
            </a>
          ))}
        </p>
      )}
    </>
  );
}

/** What each fact is counted from. */
const sources: Readonly<Record<GuideFact['kind'], 'initiatives' | 'radar' | 'experiences'>> = {
  stated: 'initiatives',
  'no-initiatives': 'initiatives',
  'no-answers': 'radar',
  uses: 'radar',
  'of-ring': 'radar',
  balance: 'radar',
  'area-balances': 'radar',
  'without-value': 'radar',
  results: 'initiatives',
  pilots: 'initiatives',
  problem: 'initiatives',
  scaled: 'initiatives',
  suppliers: 'initiatives',
  'partner-names': 'initiatives',
  'experiences-used': 'experiences',
  'experiences-shared': 'experiences',
  'experiences-offered': 'experiences',
};

/** Where the facts can be looked into, each place once. */
function placesOf(facts: readonly GuideFact[], locale: Locale) {
  const { guide } = textOf(locale);
  const found = new Set(facts.map(({ kind }) => sources[kind]));
  const places = [
    { source: 'radar', href: '/radar', name: guide.seeRadar },
    { source: 'initiatives', href: '/initiatives', name: guide.seeInitiatives },
    { source: 'experiences', href: '/experiences', name: guide.seeExperiences },
  ] as const;
  return places.filter(({ source }) => found.has(source));
}

function AreaBalances({ areas, locale }: { areas: readonly BalanceFact[]; locale: Locale }) {
  const { guide, compare } = textOf(locale);
  const text = guide.facts.areas;
  return (
    <Table id="guide-areas" caption={text.caption}>
      <thead>
        <tr>
          <th scope="col">{text.area}</th>
          <th scope="col">{text.verdict}</th>
          {[text.pilots, text.tooMuch, text.tooLittle].map((name) => (
            <th scope="col" className="numeric" key={name}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {areas.map(({ areaName, verdict, pilots, tooMuch, tooLittle }) => (
          <tr key={areaName}>
            <th scope="row">{areaName}</th>
            <td>
              <KindMark kind={verdictKind(verdict)} word={compare.balance.verdicts[verdict]} />
            </td>
            <td className="numeric">{pilots}</td>
            <td className="numeric">{tooMuch}</td>
            <td className="numeric">{tooLittle}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

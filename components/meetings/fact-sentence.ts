import type { RingNames } from '@/lib/domain/edition-ring-names';
import type { BalanceFact, GuideFact } from '@/lib/domain/meeting/guide-fact';
import { formatNumber } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';

export type FactContext = {
  readonly locale: Locale;
  readonly publisher: string;
  /** The edition's own names of its rings; null for the usual ones. */
  readonly ringNames: RingNames | null;
};

/** A fact in one or a few sentences; null for what is told as a table. */
export function factSentence(fact: GuideFact, context: FactContext): string | null {
  const { locale, publisher } = context;
  const { facts } = textOf(locale).guide;
  switch (fact.kind) {
    case 'stated':
      return facts.stated[fact.what](fact.count, fact.of);
    case 'no-initiatives':
    case 'no-answers':
      return facts[fact.kind];
    case 'uses':
      return facts.uses(fact.technologies, fact.operating, fact.piloting, fact.following);
    case 'of-ring':
      return facts['of-ring'][fact.ring](fact.count, fact.of, publisher, ringName(fact.ring, context));
    case 'balance':
      return balanceSentence(fact.balance, context);
    case 'area-balances':
      return null;
    case 'without-value':
    case 'suppliers':
    case 'experiences-used':
      return facts[fact.kind](fact.count);
    case 'results':
      return facts.results(fact.met, fact.partly, fact.notMet);
    case 'pilots':
      return pilotSentence(fact, locale);
    case 'problem':
      return facts.problems[fact.problem](fact.count, publisher);
    case 'scaled':
      return facts.scaled(fact.scaled, fact.ended);
    case 'partner-names':
      return partnerSentence(fact, locale);
    case 'experiences-shared':
      return facts['experiences-shared'](fact.count, fact.usedBy);
    case 'experiences-offered':
      return facts['experiences-offered'](fact.count, fact.technologies);
  }
}

function ringName(ring: 'ready' | 'trial', { locale, ringNames }: FactContext): string {
  return (ringNames ?? textOf(locale).words.rings)[ring];
}

function balanceSentence(balance: BalanceFact, context: FactContext): string {
  const { guide, compare } = textOf(context.locale);
  const { facts } = guide;
  return [
    facts.balance(compare.balance.verdicts[balance.verdict]),
    facts.counts(balance.tooMuch, balance.tooLittle, balance.usingTooLittle),
    facts.pilotsOf(balance.pilots, balance.editionTrials, context.publisher, ringName('trial', context)),
  ].join(' ');
}

function pilotSentence({ tried, medianMonths }: Extract<GuideFact, { kind: 'pilots' }>, locale: Locale): string {
  const { facts } = textOf(locale).guide;
  const median = medianMonths === null || tried < 2 ? [] : [facts.median(formatNumber(medianMonths, locale))];
  return [facts.pilots(tried), ...median].join(' ');
}

function partnerSentence({ names, more }: Extract<GuideFact, { kind: 'partner-names' }>, locale: Locale): string {
  const { facts } = textOf(locale).guide;
  const listed = more === 0 ? new Intl.ListFormat(locale).format(names) : facts.morePartners(names.join(', '), more);
  return facts['partner-names'](listed);
}

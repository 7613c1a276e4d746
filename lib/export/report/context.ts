import type { RingNames } from '@/lib/domain/edition-ring-names';
import type { LeftOut } from '@/lib/domain/public-version';
import type { Snapshot } from '@/lib/domain/snapshot';
import { type Locale, textOf } from '@/lib/text/locale';
import type { Text } from '@/lib/text/shape';

/** What every part of a report is built from. */
export type ReportContext = {
  readonly snapshot: Snapshot;
  readonly leftOut: LeftOut;
  readonly locale: Locale;
  readonly text: Text;
  /** What the edition calls its rings. */
  readonly ringNames: RingNames;
  /** Who the edition is by: "KL". */
  readonly publisher: string;
  /** What the combined radar's sentences need. */
  readonly combined: { readonly locale: Locale; readonly publisher: string; readonly scope: 'combined' };
};

export function reportContext(snapshot: Snapshot, leftOut: LeftOut): ReportContext {
  const locale = snapshot.options.language;
  const { publisher, ringNames } = snapshot.edition;
  return {
    snapshot,
    leftOut,
    locale,
    text: textOf(locale),
    ringNames: ringNames ?? textOf(locale).words.rings,
    publisher,
    combined: { locale, publisher, scope: 'combined' },
  };
}

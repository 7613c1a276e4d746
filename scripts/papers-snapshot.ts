import { operatorSnapshot } from '../lib/data/exports/operator-snapshot';
import type { Snapshot } from '../lib/domain/snapshot';
import type { Locale } from '../lib/text/locale';
import { version } from '../lib/version';
import { onFreshDemo } from './fresh-demo';
import { onInstalledDatabase, type Unreadable } from './installed-database';
import { Refusal } from './refusal';

export type Asked = {
  /** Four digits; null is the demo's kommune. */
  readonly kommuneCode: string | null;
  readonly language: Locale;
};

const remedies: Record<Unreadable, string> = {
  missing: 'Der er ingen database at læse i. Start Pejling med npm start, eller sæt DATABASE_URL eller DATA_DIR.',
  outdated:
    'Databasen hører til en anden version af Pejling. Start Pejling én gang med npm start, så bliver den opdateret.',
  unreachable: 'Der er ingen forbindelse til databasen. Ret DATABASE_URL, eller start databasen.',
};

/**
 * What the papers are made of: a kommune's newest radar from the server's database; without a code the demo's, made in a
 * temporary database where the server has none.
 */
export async function readSnapshot(asked: Asked): Promise<Snapshot> {
  const read = await onInstalledDatabase(() => snapshotOf(asked));
  if (read.ok && read.value.ok) return read.value.value;
  const { kommuneCode } = asked;
  if (kommuneCode === null) {
    console.error('Her er ingen demo: den laves i en midlertidig database.');
    const made = await onFreshDemo(() => snapshotOf(asked));
    if (made.ok) return made.value;
    throw new Error(`The demo has no papers: ${made.reason}`);
  }
  if (!read.ok) throw new Refusal(remedies[read.why]);
  throw new Refusal(
    read.value.ok || read.value.reason === 'no-kommune'
      ? `Databasen har ingen kommune med koden ${kommuneCode}.`
      : `Kommunen med koden ${kommuneCode} har ingen radar endnu.`,
  );
}

function snapshotOf({ kommuneCode, language }: Asked) {
  return operatorSnapshot({ kommuneCode, language, createdAt: new Date(), version });
}

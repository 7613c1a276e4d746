import type { RoundSummary } from '@/lib/data/rounds/list-rounds';
import { editionName } from '@/lib/text/edition-name';

/** The name of the edition that a round asks for: "KL 2021/22, sekundær kilde". */
export function editionOfRound({ editionTitle: title, editionPublisher: publisher }: RoundSummary): string {
  return editionName({ title, publisher });
}

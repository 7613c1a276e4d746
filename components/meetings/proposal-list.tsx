import { Checkbox } from '@/components/ui/checkbox';
import { ChoiceGroup } from '@/components/ui/choice-group';
import type { AgendaReason } from '@/lib/domain/meeting/agenda';
import { type Locale, textOf } from '@/lib/text/locale';
import { firstTicked } from './first-ticked';
import { whyWords } from './why-words';

export type Proposal = {
  readonly key: string;
  readonly title: string;
  readonly areaName: string | null;
  readonly areaId: string | null;
  readonly technologyId: string | null;
  readonly why: AgendaReason;
};

type ProposalListProps = {
  readonly locale: Locale;
  readonly publisher: string;
  readonly proposals: readonly Proposal[];
  /** The keys that are ticked; null ticks the first few. */
  readonly ticked: ReadonlySet<string> | null;
};

const groups = ['open-decision', 'gap', 'pilot'] as const;

/** What Pejling proposes for the agenda, by why; the first few are ticked until somebody chooses. */
export function ProposalList({ locale, publisher, proposals, ticked }: ProposalListProps) {
  const text = textOf(locale).meetings.form;
  if (proposals.length === 0) return <p>{text.none}</p>;
  const chosen = ticked ?? firstTicked(proposals);
  return groups.map((group) => {
    const found = proposals.filter(({ why }) => why.kind === group);
    if (found.length === 0) return null;
    return (
      <ChoiceGroup key={group} locale={locale} id={`proposals-${group}`} label={text.groups[group]}>
        {found.map((proposal) => (
          <Checkbox
            key={proposal.key}
            id={`choose-${proposal.key}`}
            name="agenda"
            value={proposal.key}
            defaultChecked={chosen.has(proposal.key)}
            label={proposalLabel(proposal, text.combined)}
            hint={whyWords(proposal.why, publisher, locale)}
          />
        ))}
      </ChoiceGroup>
    );
  });
}

/** Where a technology is meant: its area, or the kommune as a whole. */
function proposalLabel({ title, areaName, technologyId }: Proposal, combined: string): string {
  if (technologyId === null) return title;
  return `${title} – ${areaName ?? combined}`;
}

import { earlierOptions } from '@/components/meetings/earlier-options';
import { MeetingFields, type MeetingFieldValues } from '@/components/meetings/meeting-fields';
import { NarrowProposals, type NarrowProposalsProps } from '@/components/meetings/narrow-proposals';
import { type Proposal, ProposalList } from '@/components/meetings/proposal-list';
import { Button } from '@/components/ui/button';
import type { MeetingSummary } from '@/lib/domain/meeting/meeting-view';
import { textOf } from '@/lib/text/locale';

type NewMeetingFormProps = NarrowProposalsProps & {
  readonly publisher: string;
  readonly proposals: readonly Proposal[];
  /** The keys ticked in a form that was refused; null ticks the first few. */
  readonly ticked: ReadonlySet<string> | null;
  readonly values: MeetingFieldValues;
  readonly earlier: readonly MeetingSummary[];
};

/** Who meets when, and the proposals to tick: one form. What the proposals are about comes last, after what Enter presses. */
export function NewMeetingForm({ publisher, proposals, ticked, values, earlier, ...narrow }: NewMeetingFormProps) {
  const { locale } = narrow;
  const text = textOf(locale).meetings.form;
  return (
    <form method="post" action="/meetings/create">
      <h2>{text.about}</h2>
      <MeetingFields locale={locale} values={values} earlier={earlierOptions(earlier, locale)} />
      <h2 id="proposals">{text.proposals}</h2>
      <p>
        {proposals.length === 0 ? text.none : text.proposalsLead} <a href="#narrow">{text.narrow}</a>
      </p>
      <ProposalList locale={locale} publisher={publisher} proposals={proposals} ticked={ticked} />
      <div className="actions">
        <Button>{text.submit}</Button>
      </div>
      <NarrowProposals {...narrow} />
    </form>
  );
}

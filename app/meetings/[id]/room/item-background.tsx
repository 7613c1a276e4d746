import { whyWords } from '@/components/meetings/why-words';
import { DecisionBackground } from '@/components/room/decision-background';
import { InitiativeBackground } from '@/components/room/initiative-background';
import { readInitiative } from '@/lib/data/initiatives/read-initiative';
import { readDecision } from '@/lib/data/meetings/read-decision';
import type { Viewer } from '@/lib/domain/access';
import { isEndPassed } from '@/lib/domain/initiative/pilot-health';
import type { MeetingItemView, MeetingView } from '@/lib/domain/meeting/meeting-view';
import { today } from '@/lib/http/today';
import { type Locale, textOf } from '@/lib/text/locale';

type ItemBackgroundProps = { viewer: Viewer; locale: Locale; meeting: MeetingView; item: MeetingItemView };

/** What the room needs to know of an initiative or an earlier decision, as it stands today; nothing for what is placed. */
export async function ItemBackground(props: ItemBackgroundProps) {
  const { item } = props;
  // Why a technology is on the agenda is its gap: told before it is placed, it would lead the answers.
  if (item.kind === 'technology') return null;
  if (item.initiativeId !== null) return <OfInitiative {...props} initiativeId={item.initiativeId} />;
  if (item.why?.kind === 'open-decision') return <OfDecision {...props} decisionId={item.why.decisionId} />;
  return null;
}

async function OfInitiative({
  viewer,
  locale,
  meeting,
  item,
  initiativeId,
}: ItemBackgroundProps & { initiativeId: string }) {
  const day = today();
  const read = await readInitiative(viewer, initiativeId, { language: locale, today: day });
  if (!read.ok) return null;
  const { row } = read.value;
  // The months are told as they are now.
  const why = item.why?.kind === 'pilot' ? { ...item.why, months: null } : item.why;
  return (
    <InitiativeBackground
      locale={locale}
      why={why === null ? null : whyWords(why, meeting.publisher, locale)}
      phase={textOf(locale).initiativeViews.phases[row.phase]}
      owner={row.owner}
      plannedEnd={row.plannedEnd}
      late={row.pilotMonths !== null && row.decision === null && isEndPassed(row, day)}
      months={row.pilotMonths}
    />
  );
}

async function OfDecision({ viewer, locale, meeting, decisionId }: ItemBackgroundProps & { decisionId: string }) {
  const read = await readDecision(viewer, decisionId, { editionId: meeting.editionId, language: locale });
  if (!read.ok) return null;
  return (
    <DecisionBackground
      locale={locale}
      meetingId={meeting.id}
      decision={read.value}
      today={today()}
      control={meeting.mayPrepare}
    />
  );
}

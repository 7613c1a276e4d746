import { KindMark } from '@/components/radar/kind-mark';
import { technologyHref } from '@/components/technology/technology-href';
import { Badge } from '@/components/ui/badge';
import type { RingNames } from '@/lib/domain/edition-ring-names';
import { markKind } from '@/lib/domain/layout/mark-kind';
import type { MeetingItemView } from '@/lib/domain/meeting/meeting-view';
import { findingName } from '@/lib/text/finding-name';
import { type Locale, textOf } from '@/lib/text/locale';
import { spreadWords } from './spread-words';
import { whyWords } from './why-words';

export type AgendaContext = {
  readonly locale: Locale;
  /** Whose edition the radar is laid over. */
  readonly publisher: string;
  /** The edition's own names of its rings; null for the usual ones. */
  readonly ringNames: RingNames | null;
};

type AgendaItemProps = { readonly item: MeetingItemView; readonly context: AgendaContext };

/** What is known of one item: what it is, why it is here, where it stands, and what came of it. */
export function AgendaItem({ item, context }: AgendaItemProps) {
  const { locale, publisher } = context;
  const { agenda } = textOf(locale).meetings;
  const { kind, title, areaName, why, note, stage } = item;
  return (
    <>
      <h3 className="meeting-item-title">
        {title}{' '}
        {kind === 'technology' ? (
          <span className="meeting-item-area">{areaName === null ? agenda.combined : agenda.inArea(areaName)}</span>
        ) : null}
      </h3>
      <p className="meeting-small">
        {kind === 'technology' ? <Stage locale={locale} stage={stage} /> : <Badge>{agenda.kinds[kind]}</Badge>}{' '}
        {why === null ? null : whyWords(why, publisher, locale)}
      </p>
      <Radar item={item} context={context} />
      <Agreed item={item} locale={locale} />
      {note === '' ? null : <p className="meeting-note">{note}</p>}
      <More item={item} locale={locale} />
    </>
  );
}

function Stage({ locale, stage }: { locale: Locale; stage: MeetingItemView['stage'] }) {
  const tones = { waiting: 'neutral', collecting: 'info', shown: 'info', agreed: 'success' } as const;
  return <Badge tone={tones[stage]}>{textOf(locale).meetings.agenda.stages[stage]}</Badge>;
}

/** What the radar and its edition say now; nothing for what is no technology. */
function Radar({ item, context }: AgendaItemProps) {
  const { locale, publisher, ringNames } = context;
  const { finding: findings, words, meetings } = textOf(locale);
  const { kind, ownAnswer, editionRing, finding, agreed } = item;
  if (kind !== 'technology' || agreed !== null) return null;
  return (
    <p>
      {meetings.agenda.now(ownAnswer === null ? words.unanswered : words.answers[ownAnswer])}{' '}
      {editionRing === null ? null : meetings.agenda.ring(publisher, (ringNames ?? words.rings)[editionRing])}{' '}
      {finding === null ? null : <KindMark kind={markKind(finding)} word={findingName(findings, finding, publisher)} />}
    </p>
  );
}

/** How the views were spread, and what the group agreed on. */
function Agreed({ item, locale }: { item: MeetingItemView; locale: Locale }) {
  const { words, meetings } = textOf(locale);
  const { agenda } = meetings;
  const { spread, agreed } = item;
  return (
    <>
      {spread === null ? null : <p className="meeting-small">{agenda.spread(spreadWords(spread, locale))}</p>}
      {agreed === null ? null : (
        <p>
          <strong>{agenda.agreed(words.answers[agreed.answer])}</strong>{' '}
          {agreed.before === null ? null : agenda.agreedBefore(words.answers[agreed.before])}{' '}
          {agreed.reason === '' ? null : agenda.reason(agreed.reason)}
        </p>
      )}
    </>
  );
}

/** The way to all that is known of the technology or the initiative. */
function More({ item, locale }: { item: MeetingItemView; locale: Locale }) {
  const { agenda } = textOf(locale).meetings;
  const ofItem = <span className="sr-only">{agenda.ofItem(item.title)}</span>;
  if (item.initiativeId !== null) {
    return (
      <p>
        <a href={`/initiatives/${encodeURIComponent(item.initiativeId)}`}>
          {agenda.seeInitiative}
          {ofItem}
        </a>
      </p>
    );
  }
  if (item.technologyId === null) return null;
  return (
    <p>
      <a href={technologyHref(item.technologyId)}>
        {agenda.seeTechnology}
        {ofItem}
      </a>
    </p>
  );
}

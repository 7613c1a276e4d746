import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { minimumViews } from '@/lib/domain/meeting/meeting';
import type { Ring } from '@/lib/domain/ring';
import { type Locale, textOf } from '@/lib/text/locale';
import { AgreeForm } from './agree-form';
import { RoomForm } from './room-form';
import type { ScreenItem } from './room-types';
import { SpreadBars } from './spread-bars';

export type RoomStageProps = {
  locale: Locale;
  meetingId: string;
  item: ScreenItem;
  /** How many phones are with. */
  present: number;
  edition: { readonly publisher: string; readonly ringNames: Readonly<Record<Ring, string>> };
  /** True for the combined radar where the areas have answered: theirs is what the radar shows. */
  areasAnswer: boolean;
  /** Null for those who only look. */
  control: { readonly given: Readonly<Record<string, string>> } | null;
};

/** How far the room is with a technology, and the one thing to do next. */
export function RoomStage(props: RoomStageProps) {
  switch (props.item.stage) {
    case 'waiting':
      return <Waiting {...props} />;
    case 'collecting':
      return <Collecting {...props} />;
    case 'shown':
      return <Shown {...props} />;
    case 'agreed':
      return <Agreed {...props} />;
  }
}

function Waiting({ locale, meetingId, item, control }: RoomStageProps) {
  const { screen } = textOf(locale).room;
  if (control === null) return null;
  return (
    <>
      <StageButton {...{ meetingId, item }} action="collect" label={screen.collect} primary />
      <p className="room-hint">{screen.collectHint}</p>
      <AgreeDirectly {...{ locale, meetingId, item, control }} />
    </>
  );
}

function Collecting({ locale, meetingId, item, present, control }: RoomStageProps) {
  const { screen } = textOf(locale).room;
  const enough = item.placed >= minimumViews;
  // A phone that has placed and gone is still one of them.
  const phones = Math.max(present, item.placed);
  return (
    <>
      <p className="room-large">{screen.silent}</p>
      <p className="room-progress" role="status">
        <strong>{item.placed}</strong> {phones > 0 ? `${screen.placedOf(phones)} ` : ''}
        {screen.placed(item.placed)}
      </p>
      {control === null ? null : (
        <>
          <StageButton {...{ meetingId, item }} action="show" label={screen.show} primary disabled={!enough} />
          {enough ? null : <p className="room-hint">{screen.tooFew}</p>}
          {enough ? null : <AgreeDirectly {...{ locale, meetingId, item, control }} />}
        </>
      )}
    </>
  );
}

function Shown(props: RoomStageProps) {
  const { locale, meetingId, item, control } = props;
  const text = textOf(locale);
  const { screen } = text.room;
  return (
    <>
      <h2>{screen.shown}</h2>
      {item.spread === null ? null : <SpreadBars spread={item.spread} text={text} />}
      <Standing {...props} />
      {control === null ? null : (
        <Details summary={screen.again}>
          <p>{screen.againHint}</p>
          <StageButton {...{ meetingId, item }} action="collect" label={screen.again} />
        </Details>
      )}
    </>
  );
}

function Agreed(props: RoomStageProps) {
  const { locale, meetingId, item, control } = props;
  const text = textOf(locale);
  const { screen } = text.room;
  const { agreed } = item;
  if (agreed === null) return null;
  return (
    <>
      <div className="room-agreed">
        <h2>{screen.agreed}</h2>
        <p className="room-agreed-answer">{text.words.answers[agreed.answer]}</p>
        {agreed.spread === null ? null : <p>{screen.spread(text.words.spreads[agreed.spread])}</p>}
        {agreed.reason === '' ? null : <p>{agreed.reason}</p>}
      </div>
      {item.spread === null ? null : <SpreadBars spread={item.spread} text={text} />}
      <Standing {...props} />
      {control === null ? null : (
        <Details summary={screen.agree.change} open={control.given.reason !== undefined}>
          <AgreeForm {...{ locale, meetingId, item }} given={control.given} />
        </Details>
      )}
    </>
  );
}

/** What the radar and the edition say, told only when everybody has placed it. */
function Standing({ locale, item, areasAnswer, edition: { publisher, ringNames } }: RoomStageProps) {
  const { room, words } = textOf(locale);
  const { screen } = room;
  const own = item.ownAnswer === null ? words.unanswered : words.answers[item.ownAnswer];
  return (
    <p className="room-standing">
      <span>{areasAnswer ? screen.fromAreas : screen.now(own)}</span>{' '}
      <span>
        {item.editionRing === null
          ? screen.noEdition(publisher)
          : screen.edition(publisher, ringNames[item.editionRing])}
      </span>
    </p>
  );
}

/** A group of one or two is shown no spread: then it agrees without. */
function AgreeDirectly({
  locale,
  meetingId,
  item,
  control,
}: Pick<RoomStageProps, 'locale' | 'meetingId' | 'item'> & { control: NonNullable<RoomStageProps['control']> }) {
  return (
    <Details summary={textOf(locale).room.screen.agree.direct} open={control.given.reason !== undefined}>
      <AgreeForm {...{ locale, meetingId, item }} given={control.given} />
    </Details>
  );
}

type StageButtonProps = {
  meetingId: string;
  item: ScreenItem;
  action: 'collect' | 'show';
  label: string;
  primary?: boolean;
  disabled?: boolean;
};

function StageButton({ meetingId, item, action, label, primary = false, disabled = false }: StageButtonProps) {
  return (
    <RoomForm meetingId={meetingId} name="stage" fields={{ itemId: item.id, revision: item.revision, action }}>
      <Button
        kind={primary ? 'primary' : 'secondary'}
        className="room-do"
        disabled={disabled}
        {...(primary ? { 'data-room-key': 'primary' } : {})}
      >
        {label}
      </Button>
    </RoomForm>
  );
}

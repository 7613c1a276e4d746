import { Button, type ButtonKind } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { type Locale, textOf } from '@/lib/text/locale';
import { RoomForm } from './room-form';
import { RoomKeys } from './room-keys';

type RoomControlsProps = {
  locale: Locale;
  meetingId: string;
  /** The items' ids in the order of the agenda, and the one the room looks at; null is how to join. */
  itemIds: readonly string[];
  currentId: string | null;
  /** True when there is nothing left to do with the current one. */
  settled: boolean;
};

/** On to the next, and back: by button, by arrow key, by clicker. */
export function RoomControls({ locale, meetingId, itemIds, currentId, settled }: RoomControlsProps) {
  const { screen } = textOf(locale).room;
  const index = currentId === null ? -1 : itemIds.indexOf(currentId);
  const previous = index > 0 ? itemIds[index - 1] : undefined;
  const next = itemIds[index + 1];
  return (
    <nav className="room-controls" aria-label={screen.controls}>
      {index < 0 ? null : (
        <>
          <Choose {...{ meetingId }} itemId={previous ?? ''} roomKey="previous">
            {previous === undefined ? screen.toJoin : screen.previous}
          </Choose>
          {previous === undefined ? null : (
            <Choose {...{ meetingId }} itemId="" kind="tertiary">
              {screen.toJoin}
            </Choose>
          )}
        </>
      )}
      {next === undefined ? (
        <ButtonLink
          href={`/meetings/${encodeURIComponent(meetingId)}`}
          kind={settled ? 'primary' : 'secondary'}
          data-room-key={settled ? 'primary' : undefined}
        >
          {screen.finish}
        </ButtonLink>
      ) : (
        <Choose
          {...{ meetingId }}
          itemId={next}
          roomKey={settled ? 'next primary' : 'next'}
          kind={settled ? 'primary' : 'secondary'}
        >
          {index < 0 ? screen.begin : screen.next}
        </Choose>
      )}
      <p className="room-hint room-keys">{screen.keys}</p>
      <RoomKeys />
    </nav>
  );
}

type ChooseProps = {
  meetingId: string;
  itemId: string;
  /** The keys that press it. */
  roomKey?: 'previous' | 'next' | 'next primary';
  kind?: ButtonKind;
  children: string;
};

function Choose({ meetingId, itemId, roomKey, kind = 'secondary', children }: ChooseProps) {
  return (
    <RoomForm meetingId={meetingId} name="choose" fields={{ itemId }}>
      <Button kind={kind} data-room-key={roomKey}>
        {children}
      </Button>
    </RoomForm>
  );
}

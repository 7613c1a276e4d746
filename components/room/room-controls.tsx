import { Button, type ButtonKind } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { type Locale, textOf } from '@/lib/text/locale';
import { OpenedDetails } from './opened-details';
import { RoomForm } from './room-form';
import { RoomKeys } from './room-keys';

type RoomControlsProps = {
  locale: Locale;
  meetingId: string;
  /** The items' ids in the order of the agenda, and the one the room looks at; null is how to join. */
  itemIds: readonly string[];
  currentId: string | null;
  /** True while the screen shows how to join, whatever the room looks at. */
  code: boolean;
  /** True when there is nothing left to do with the current one. */
  settled: boolean;
};

/** On to the next, and back: by button, by arrow key, by clicker. */
export function RoomControls({ locale, meetingId, itemIds, currentId, code, settled }: RoomControlsProps) {
  const { screen } = textOf(locale).room;
  const index = currentId === null ? -1 : itemIds.indexOf(currentId);
  const here = `/meetings/${encodeURIComponent(meetingId)}/room`;
  if (code && index >= 0) return <BackToItem locale={locale} href={here} position={index + 1} />;
  const previous = index > 0 ? itemIds[index - 1] : undefined;
  const next = itemIds[index + 1];
  return (
    <nav className="room-controls" aria-label={screen.controls}>
      {index < 0 ? null : (
        <>
          {previous === undefined ? null : (
            <Choose {...{ meetingId }} itemId={previous} roomKey="previous">
              {screen.previous}
            </Choose>
          )}
          <ButtonLink
            href={`${here}?code=1`}
            kind={previous === undefined ? 'secondary' : 'tertiary'}
            data-room-key={previous === undefined ? 'previous' : undefined}
          >
            {screen.toJoin}
          </ButtonLink>
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
      <OpenedDetails />
    </nav>
  );
}

/** Under the code: the way back to what the room looks at, which the phones still show. */
function BackToItem({ locale, href, position }: { locale: Locale; href: string; position: number }) {
  const { screen } = textOf(locale).room;
  return (
    <nav className="room-controls" aria-label={screen.controls}>
      <ButtonLink href={href} data-room-key="next primary">
        {screen.backToItem(position)}
      </ButtonLink>
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

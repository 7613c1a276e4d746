import type { ReactNode } from 'react';

/** What each of the room's buttons posts, and the fields that carry what was seen. */
export type RoomAction = {
  readonly meetingId: string;
  readonly name: 'choose' | 'stage' | 'agree' | 'decide' | 'settle';
  readonly fields: Readonly<Record<string, string | number>>;
};

type RoomFormProps = RoomAction & {
  className?: string;
  /** True where it shows again what could not be saved. */
  unsaved?: boolean;
  children: ReactNode;
};

/** A form of the room: it works without script, and leads back to the screen. */
export function RoomForm({ meetingId, name, fields, className, unsaved = false, children }: RoomFormProps) {
  return (
    <form
      method="post"
      action={`/meetings/${encodeURIComponent(meetingId)}/room/${name}`}
      className={className}
      data-unsaved={unsaved ? '' : undefined}
    >
      <input type="hidden" name="meetingId" value={meetingId} />
      {Object.entries(fields).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      {children}
    </form>
  );
}

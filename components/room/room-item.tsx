import type { ReactNode } from 'react';
import { formatDay } from '@/components/rounds/day';
import { type Locale, textOf } from '@/lib/text/locale';
import { AgreeForm } from './agree-form';
import { DecisionForm } from './decision-form';
import { RoomStage, type RoomStageProps } from './room-stage';
import type { ScreenDecision } from './room-types';

type RoomItemProps = RoomStageProps & {
  /** How many items there are. */
  items: number;
  decisions: readonly ScreenDecision[];
  /** What is known of an initiative or an earlier decision. */
  background: ReactNode;
  radar: ReactNode;
};

/** The one thing the room looks at, in letters that are read from the back of it. */
export function RoomItem({ items, decisions, background, radar, ...stage }: RoomItemProps) {
  const { locale, meetingId, item, control } = stage;
  const { screen } = textOf(locale).room;
  // What the group agrees on is written beside the spread, so that both are in sight, above the radar.
  const agreeing = control !== null && item.kind === 'technology' && item.stage === 'shown';
  return (
    <div className={radar === null && !agreeing ? 'room-item' : 'room-item room-item--radar'}>
      <section aria-labelledby="room-title">
        <p className="room-position">
          {screen.position(item.position, items)}
          {item.kind === 'technology' ? ` · ${item.areaName ?? screen.combined}` : null}
        </p>
        <h1 className="room-title" id="room-title">
          {item.title}
        </h1>
        {item.description === '' ? null : <p className="room-description">{item.description}</p>}
        {item.kind === 'technology' ? <RoomStage {...stage} /> : null}
        {background}
        <Decisions locale={locale} decisions={decisions} />
        {control === null ? null : (
          <DecisionForm
            locale={locale}
            meetingId={meetingId}
            itemId={item.id}
            given={control.given.what === undefined ? {} : control.given}
          />
        )}
      </section>
      {radar === null && !agreeing ? null : (
        <div>
          {agreeing ? (
            <section aria-labelledby="room-agree">
              <h2 id="room-agree" className="room-agree-heading">
                {screen.agree.heading}
              </h2>
              <AgreeForm {...{ locale, meetingId, item }} given={control.given} />
            </section>
          ) : null}
          {radar}
        </div>
      )}
    </div>
  );
}

function Decisions({ locale, decisions }: { locale: Locale; decisions: readonly ScreenDecision[] }) {
  const { screen } = textOf(locale).room;
  if (decisions.length === 0) return null;
  return (
    <>
      <h2>{screen.decisions}</h2>
      <ul className="room-decisions">
        {decisions.map(({ id, kind, what, who, due }) => (
          <li key={id}>
            <strong>{screen.decide.kinds[kind]}:</strong> {what}
            {who === '' ? null : <> · {who}</>}
            {due === null ? null : <> · {screen.due(formatDay(due, locale))}</>}
          </li>
        ))}
      </ul>
    </>
  );
}

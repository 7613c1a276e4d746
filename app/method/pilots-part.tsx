import { stuckLimits } from '@/lib/domain/initiative/pilot-health';
import { minimumViews } from '@/lib/domain/meeting/meeting';
import { type Locale, textOf } from '@/lib/text/locale';

/** What is looked at in a pilot, when placement and initiative differ, and what is shown in the room. The limits are the rules' own. */
export function PilotsPart({ locale }: { locale: Locale }) {
  const { pilots } = textOf(locale).method;
  return (
    <>
      <h2 id="pilots">{pilots.heading}</h2>
      <p>{pilots.text}</p>
      <ul>
        <li>{pilots.overdue}</li>
        <li>{pilots.stuck(stuckLimits.least, stuckLimits.most)}</li>
        <li>{pilots.onReady}</li>
        <li>{pilots.noEvaluation}</li>
        <li>{pilots.noPath}</li>
        <li>{pilots.noPurpose}</li>
      </ul>
      <p>{pilots.figures}</p>
      <h3>{pilots.hints.heading}</h3>
      <p>{pilots.hints.text}</p>
      <h3>{pilots.room.heading}</h3>
      <p>{pilots.room.text(minimumViews)}</p>
    </>
  );
}

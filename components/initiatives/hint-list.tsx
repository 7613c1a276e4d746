import { Button } from '@/components/ui/button';
import type { Answer, Spread } from '@/lib/domain/answer';
import type { CellHint, CellHintKind } from '@/lib/domain/initiative/cell-hint';
import { type Locale, textOf } from '@/lib/text/locale';
import { capitalise } from '@/lib/text/number-word';
import { initiativeHref, newInitiativeHref } from './addresses';

/** A hint with what the page says of it. */
export type ShownHint = CellHint & {
  readonly technologyName: string;
  /** Null for the combined radar. */
  readonly areaName: string | null;
  readonly initiatives: readonly { readonly id: string; readonly title: string }[];
  /** What the placement would become; null where the initiatives say nothing of it. */
  readonly proposal: { readonly answer: Answer; readonly spread: Spread | null } | null;
  readonly current: Answer | null;
  readonly version: number;
  readonly radarId: string;
  readonly mayTake: boolean;
};

type HintListProps = {
  locale: Locale;
  hints: readonly ShownHint[];
  /** The page that one comes back to. */
  back: string;
  /** Whether the viewer may write an initiative of the area down; null is the kommune as a whole. */
  mayCreate: (areaId: string | null) => boolean;
};

/** Where a placement and its initiatives say different things, and what one can do about each. Nothing changes by itself. */
export function HintList({ locale, hints, back, mayCreate }: HintListProps) {
  return (
    <ul className="initiative-hints nobullet-list">
      {hints.map((hint) => (
        <li key={`${hint.kind} ${hint.technologyId} ${hint.areaId}`}>
          <Hint {...{ locale, hint, back }} creates={mayCreate(hint.areaId)} />
        </li>
      ))}
    </ul>
  );
}

/** The kinds whose sentence does not say how the placement stands. */
const placementKinds: readonly CellHintKind[] = ['pilot-elsewhere-said', 'operating-not-said'];

type HintProps = { locale: Locale; hint: ShownHint; back: string; creates: boolean };

function Hint({ locale, hint, back, creates }: HintProps) {
  const { initiatives, words } = textOf(locale);
  const text = initiatives.hints;
  const place = hint.areaName ?? text.combined;
  const now = !placementKinds.includes(hint.kind)
    ? ''
    : hint.current === null
      ? text.nowNone
      : text.now(words.answers[hint.current]);
  return (
    <>
      <p>
        {capitalise(text.kinds[hint.kind](place, hint.technologyName))} {now}
      </p>
      {hint.initiatives.length === 0 ? null : (
        <p>
          {text.initiatives}{' '}
          {hint.initiatives.map(({ id, title }, index) => (
            <span key={id}>
              {index === 0 ? null : ', '}
              <a href={initiativeHref(id)}>{title}</a>
            </span>
          ))}
        </p>
      )}
      {creates && hint.kind === 'pilot-without-initiative' ? <Missing {...{ locale, hint, place }} /> : null}
      {hint.mayTake && hint.proposal !== null ? (
        <Take {...{ locale, hint, back, place }} proposal={hint.proposal} />
      ) : null}
    </>
  );
}

type PartProps = { locale: Locale; hint: ShownHint; place: string };

/** The way to write the initiative down that the placement speaks of. */
function Missing({ locale, hint: { technologyId, technologyName, areaId }, place }: PartProps) {
  const text = textOf(locale).initiatives.hints;
  const begun = { technology: technologyId, phase: 'pilot', ...(areaId === null ? {} : { area: areaId }) };
  return (
    <p>
      <a className="initiative-link" href={newInitiativeHref(begun)}>
        {text.create} <span className="sr-only">{text.takeOf(technologyName, place)}</span>
      </a>
    </p>
  );
}

type Proposal = NonNullable<ShownHint['proposal']>;

/** What the placement would become, and the one click that makes it so. */
function Take({ locale, hint, back, place, proposal }: PartProps & { back: string; proposal: Proposal }) {
  const { initiatives, words } = textOf(locale);
  const text = initiatives.hints;
  return (
    <form method="post" action="/initiatives/take">
      <input type="hidden" name="radarId" value={hint.radarId} />
      <input type="hidden" name="technologyId" value={hint.technologyId} />
      <input type="hidden" name="areaId" value={hint.areaId ?? ''} />
      <input type="hidden" name="version" value={hint.version} />
      <input type="hidden" name="back" value={back} />
      <p>{proposalSentence(proposal, locale)}</p>
      <Button kind="secondary">
        {text.take(words.answers[proposal.answer])}{' '}
        <span className="sr-only">{text.takeOf(hint.technologyName, place)}</span>
      </Button>
    </form>
  );
}

function proposalSentence({ answer, spread }: Proposal, locale: Locale): string {
  const { initiatives, words } = textOf(locale);
  const text = initiatives.hints;
  return spread === null
    ? text.would(words.answers[answer])
    : text.wouldSpread(words.answers[answer], words.spreads[spread]);
}

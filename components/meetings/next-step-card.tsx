import type { ReactNode } from 'react';
import { HiddenFields } from '@/components/editions/hidden-fields';
import { formatDay } from '@/components/rounds/day';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import { type Step, StepIndicator } from '@/components/ui/step-indicator';
import type { MeetingStatus } from '@/lib/domain/meeting/meeting';
import type { DecisionView, MeetingItemView } from '@/lib/domain/meeting/meeting-view';
import { type Locale, textOf } from '@/lib/text/locale';
import { guideHref, minutesHref, nextMeetingHref, paperAboutHref, roomHref } from './meeting-href';
import type { MeetingTarget } from './meeting-types';
import { type NextStep, nextStep } from './next-step';

type NextStepCardProps = {
  readonly locale: Locale;
  /** ISO yyyy-mm-dd. */
  readonly today: string;
  readonly meeting: MeetingTarget & {
    readonly status: MeetingStatus;
    readonly date: string;
    readonly items: readonly Pick<MeetingItemView, 'id' | 'stage'>[];
    readonly decisions: readonly Pick<DecisionView, 'itemId'>[];
    /** Of the radar that is discussed. */
    readonly year: number;
    readonly mayPrepare: boolean;
    readonly joinCode: string | null;
  };
};

/** Where the meeting is on its way, and the one thing to do now. */
export function NextStepCard({ locale, meeting, today }: NextStepCardProps) {
  const { next } = textOf(locale).meetings;
  const step = nextStep({ ...meeting, items: meeting.items.length, throughLast: isThroughLast(meeting), today });
  return (
    <Card id="next" heading={next.heading} className="meeting-next">
      {meeting.mayPrepare ? <StepIndicator locale={locale} steps={stepsOf(step, locale)} /> : null}
      <Now locale={locale} meeting={meeting} step={step} />
    </Card>
  );
}

function isThroughLast({ items, decisions }: NextStepCardProps['meeting']): boolean {
  const last = items.at(-1);
  return last !== undefined && (last.stage === 'agreed' || decisions.some(({ itemId }) => itemId === last.id));
}

/** How many of the four steps are behind. */
const behind = { 'fill-agenda': 0, 'get-ready': 0, read: 0, open: 1, show: 2, join: 2, close: 3, minutes: 4 } as const;

function stepsOf(step: NextStep, locale: Locale): Step[] {
  const { steps } = textOf(locale).meetings;
  const done = behind[step];
  return [steps.prepare, steps.open, steps.hold, steps.close].map((label, index) => ({
    label,
    state: index < done ? 'done' : index === done ? 'current' : 'todo',
  }));
}

type NowProps = Omit<NextStepCardProps, 'today'> & { readonly step: NextStep };

function Now({ locale, meeting, step }: NowProps) {
  const { next } = textOf(locale).meetings;
  const { id, date, joinCode } = meeting;
  const guide = (
    <ButtonLink href={guideHref(id)} kind="secondary">
      {next.guide}
    </ButtonLink>
  );
  switch (step) {
    case 'fill-agenda':
      return (
        <Said words={next.empty}>
          <ButtonLink href="#agenda">{next.emptyAction}</ButtonLink>
          {guide}
        </Said>
      );
    case 'open':
      return (
        <Said words={next.ready}>
          <Open locale={locale} meeting={meeting} kind="primary" />
          {guide}
        </Said>
      );
    case 'get-ready':
      return (
        <Said words={next.early(formatDay(date, locale))}>
          <ButtonLink href={guideHref(id)}>{next.guide}</ButtonLink>
          <Open locale={locale} meeting={meeting} kind="secondary" />
        </Said>
      );
    case 'show':
      return (
        <Said words={joinCode === null ? next.open : `${next.open} ${next.code(joinCode)}`}>
          <ButtonLink href={roomHref(id)}>{next.openAction}</ButtonLink>
          {guide}
        </Said>
      );
    case 'close':
      return (
        <Said words={next.through}>
          <ButtonLink href="#close">{next.throughAction}</ButtonLink>
          <ButtonLink href={roomHref(id)} kind="secondary">
            {next.openAction}
          </ButtonLink>
        </Said>
      );
    case 'minutes':
      return <Minutes locale={locale} meeting={meeting} />;
    case 'read':
      return <Said words={next.readerPlanned}>{guide}</Said>;
    case 'join':
      return (
        <Said words={next.readerOpen}>
          <ButtonLink href="/join">{next.readerOpenAction}</ButtonLink>
        </Said>
      );
  }
}

type OpenProps = { readonly locale: Locale; readonly meeting: MeetingTarget; readonly kind: 'primary' | 'secondary' };

function Open({ locale, meeting, kind }: OpenProps) {
  const { id, revision } = meeting;
  return (
    <form method="post" action="/meetings/open">
      <HiddenFields fields={{ id, revision }} />
      <Button kind={kind}>{textOf(locale).meetings.next.readyAction}</Button>
    </form>
  );
}

function Minutes({ locale, meeting }: Pick<NowProps, 'locale' | 'meeting'>) {
  const { next } = textOf(locale).meetings;
  const { id, year, mayPrepare } = meeting;
  return (
    <Said words={next.closed}>
      <ButtonLink href={minutesHref(id, 'pdf')}>{next.closedAction}</ButtonLink>
      <ButtonLink href={minutesHref(id, 'docx')} kind="secondary">
        {next.closedWord}
      </ButtonLink>
      <ButtonLink href={paperAboutHref(id, year)} kind="secondary">
        {next.paper}
      </ButtonLink>
      {mayPrepare ? (
        <ButtonLink href={nextMeetingHref(id)} kind="tertiary">
          {next.another}
        </ButtonLink>
      ) : null}
    </Said>
  );
}

function Said({ words, children }: { words: string; children: ReactNode }) {
  return (
    <>
      <p>{words}</p>
      <div className="actions">{children}</div>
    </>
  );
}

import { HiddenFields } from '@/components/editions/hidden-fields';
import { formatDay } from '@/components/rounds/day';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { Textarea } from '@/components/ui/textarea';
import type { GuideFact } from '@/lib/domain/meeting/guide-fact';
import { meetingLimits } from '@/lib/domain/meeting/meeting-head';
import { type Theme, themes } from '@/lib/domain/meeting/theme';
import { type Locale, textOf } from '@/lib/text/locale';
import type { FactContext } from './fact-sentence';
import { GuideFacts } from './guide-facts';

/** A theme's answer as it stands, and as it stood last time. */
export type ThemeAnswer = {
  readonly theme: Theme;
  readonly text: string;
  readonly revision: number;
  readonly last: { readonly text: string; readonly date: string } | null;
};

type GuideThemeProps = {
  readonly answer: ThemeAnswer;
  readonly facts: readonly GuideFact[];
  readonly context: FactContext;
  readonly meeting: {
    readonly id: string;
    /** An editor, before the meeting is closed. */
    readonly mayAnswer: boolean;
    readonly previous: { readonly title: string; readonly date: string } | null;
  };
  /** What the form that led here did with this theme, and what was typed where it was refused. */
  readonly said: { readonly done?: string | null; readonly failed?: string | null; readonly typed?: string | null };
};

/** One theme: the question, what Pejling knows, what was said last time, and the answer. */
export function GuideTheme({ answer, facts, context, meeting, said }: GuideThemeProps) {
  const { locale } = context;
  const { guide } = textOf(locale);
  const { theme } = answer;
  const text = guide.themes[theme];
  return (
    <section className="guide-theme" id={theme} aria-labelledby={`${theme}-title`}>
      <h2 id={`${theme}-title`}>
        <span className="guide-number">{themes.indexOf(theme) + 1}</span> {text.title}
      </h2>
      <p className="guide-question">{text.question}</p>
      <p className="meeting-small">{text.help}</p>
      <div className="guide-parts">
        <div>
          <h3>{guide.known}</h3>
          <GuideFacts facts={facts} context={context} />
        </div>
        <div>
          <LastTime locale={locale} last={answer.last} previous={meeting.previous} />
          <Said locale={locale} said={said} />
          {meeting.mayAnswer ? (
            <AnswerForm locale={locale} meetingId={meeting.id} answer={answer} typed={said.typed ?? null} />
          ) : (
            <>
              <h3>{guide.answer}</h3>
              <p className="guide-text">{answer.text === '' ? guide.noAnswer : answer.text}</p>
            </>
          )}
        </div>
      </div>
    </section>
  );
}

type LastTimeProps = { readonly locale: Locale } & Pick<ThemeAnswer, 'last'> &
  Pick<GuideThemeProps['meeting'], 'previous'>;

/** What the meeting before wrote; nothing where there was none. */
function LastTime({ locale, last, previous }: LastTimeProps) {
  const { guide } = textOf(locale);
  if (previous === null) return null;
  return (
    <div className="guide-last">
      <h3>{guide.previous(previous.title, formatDay(previous.date, locale))}</h3>
      <p className="guide-text">{last === null ? guide.previousNone : last.text}</p>
    </div>
  );
}

function Said({ locale, said }: { readonly locale: Locale; readonly said: GuideThemeProps['said'] }) {
  const { guide } = textOf(locale);
  if (said.done) {
    return (
      <Alert locale={locale} tone="success">
        <p>{said.done}</p>
      </Alert>
    );
  }
  if (!said.failed) return null;
  return (
    <Alert locale={locale} tone="error" heading={guide.failedTitle} headingLevel={3}>
      <p>{said.failed}</p>
    </Alert>
  );
}

type AnswerFormProps = {
  readonly locale: Locale;
  readonly meetingId: string;
  readonly answer: ThemeAnswer;
  readonly typed: string | null;
};

/** The field; and where another saved meanwhile, what is saved above what was typed here. */
function AnswerForm({ locale, meetingId, answer, typed }: AnswerFormProps) {
  const { guide } = textOf(locale);
  const { theme, revision, text } = answer;
  return (
    <form method="post" action="/meetings/answer">
      <HiddenFields fields={{ id: meetingId, theme, revision }} />
      {typed === null || typed === text ? null : (
        <>
          <h3>{guide.saved}</h3>
          <p className="guide-text">{text === '' ? guide.noAnswer : text}</p>
        </>
      )}
      <Textarea
        locale={locale}
        id={`answer-${theme}`}
        name="text"
        label={
          <>
            {typed === null ? guide.answer : guide.yours}
            <span className="sr-only">: {guide.themes[theme].title}</span>
          </>
        }
        hint={guide.answerHint}
        defaultValue={typed ?? text}
        maxLength={meetingLimits.answer}
        rows={5}
      />
      <Button kind="secondary">
        {guide.save}
        <span className="sr-only">: {guide.themes[theme].title}</span>
      </Button>
    </form>
  );
}

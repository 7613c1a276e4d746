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

/** What the form that led here did with this theme, and what was typed there that is saved nowhere. */
export type ThemeSaid = { readonly done: string | null; readonly failed: string | null; readonly typed: string | null };

type GuideThemeProps = {
  readonly answer: ThemeAnswer;
  readonly facts: readonly GuideFact[];
  readonly context: FactContext;
  readonly meeting: {
    /** An editor, before the meeting is closed. */
    readonly mayAnswer: boolean;
    readonly previous: { readonly title: string; readonly date: string } | null;
  };
  readonly said: ThemeSaid;
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
            <AnswerField locale={locale} answer={answer} typed={said.typed} />
          ) : (
            <GivenAnswer locale={locale} text={answer.text} typed={said.typed} />
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

type AnswerFieldProps = {
  readonly locale: Locale;
  readonly answer: ThemeAnswer;
  readonly typed: string | null;
};

/** The field, with what it held; and where another saved meanwhile, what is saved above what was typed here. */
function AnswerField({ locale, answer, typed }: AnswerFieldProps) {
  const { guide } = textOf(locale);
  const { theme, revision, text } = answer;
  const ofTheme = <span className="sr-only">: {guide.themes[theme].title}</span>;
  return (
    <>
      <HiddenFields fields={{ [`revision-${theme}`]: revision, [`was-${theme}`]: text }} />
      {typed === null ? null : (
        <>
          <h3>{guide.saved}</h3>
          <p className="guide-text">{text === '' ? guide.noAnswer : text}</p>
        </>
      )}
      <Textarea
        locale={locale}
        id={`answer-${theme}`}
        name={`text-${theme}`}
        label={
          <>
            {typed === null ? guide.answer : guide.yours}
            {ofTheme}
          </>
        }
        hint={guide.answerHint}
        defaultValue={typed ?? text}
        maxLength={meetingLimits.answer}
        rows={5}
      />
      <Button kind="secondary" name="theme" value={theme}>
        {guide.save}
        {ofTheme}
      </Button>
    </>
  );
}

type GivenAnswerProps = { readonly locale: Locale; readonly text: string; readonly typed: string | null };

/** What the theme was answered; and what was typed before the meeting was closed, to be copied from. */
function GivenAnswer({ locale, text, typed }: GivenAnswerProps) {
  const { guide } = textOf(locale);
  return (
    <>
      <h3>{guide.answer}</h3>
      <p className="guide-text">{text === '' ? guide.noAnswer : text}</p>
      {typed === null ? null : (
        <>
          <h3>{guide.yours}</h3>
          <p className="guide-text">{typed}</p>
        </>
      )}
    </>
  );
}

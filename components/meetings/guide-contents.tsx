import { Icon } from '@/components/ui/icon';
import { type Locale, textOf } from '@/lib/text/locale';
import type { ThemeAnswer } from './guide-theme';

type GuideContentsProps = { readonly locale: Locale; readonly answers: readonly ThemeAnswer[] };

/** The nine themes, and which of them have an answer. */
export function GuideContents({ locale, answers }: GuideContentsProps) {
  const { guide } = textOf(locale);
  const answered = answers.filter(({ text }) => text !== '').length;
  return (
    <nav className="guide-contents" aria-label={guide.contents}>
      <p>{guide.progress(answered, answers.length)}</p>
      <ol>
        {answers.map(({ theme, text }) => (
          <li key={theme}>
            <a href={`#${theme}`}>{guide.themes[theme].title}</a>{' '}
            {text === '' ? null : <Icon name="check" label={guide.answered} className="guide-check" />}
          </li>
        ))}
      </ol>
    </nav>
  );
}

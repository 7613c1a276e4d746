import { type Locale, textOf } from '@/lib/text/locale';

/** A refused form's texts, by the names of its fields. */
export type TypedText = Readonly<Record<string, string>>;

type TypedTextProps = { readonly locale: Locale; readonly typed: TypedText };

/** What was written in a form that could not be saved, to be copied from: nothing typed is lost. */
export function TypedTextBlock({ locale, typed }: TypedTextProps) {
  const text = textOf(locale).meetings;
  const written = Object.entries(typed).filter(([, value]) => value.trim() !== '');
  if (written.length === 0) return null;
  return (
    <section className="meeting-typed" aria-labelledby="typed">
      <h2 id="typed">{text.typed}</h2>
      {written.map(([name, value]) => (
        <p key={name} className="guide-text">
          {value}
        </p>
      ))}
    </section>
  );
}

import { Button } from '@/components/ui/button';
import type { LineageLink } from '@/lib/domain/lineage';
import { type Locale, textOf } from '@/lib/text/locale';

type Suggestion = LineageLink & { readonly from: string; readonly to: string | null };

/** Links that two names suggest; each is added with a click, and none by itself. */
export function LinkSuggestions({ locale, suggestions }: { locale: Locale; suggestions: readonly Suggestion[] }) {
  const text = textOf(locale).lineage.suggestions;
  if (suggestions.length === 0) return null;
  return (
    <section>
      <h2>{text.heading}</h2>
      <p>{text.lead}</p>
      <ul className="people-list nobullet-list">
        {suggestions.map(({ kind, fromId, toId, from, to }) => (
          <li key={`${fromId} ${toId}`} className="lineage-suggestion">
            <span>{text.text(from, to ?? '')}</span>
            <form action="/editions/links/add" method="post">
              <input type="hidden" name="kind" value={kind} />
              <input type="hidden" name="fromId" value={fromId} />
              <input type="hidden" name="toId" value={toId ?? ''} />
              <Button kind="secondary" aria-label={text.addOf(from, to ?? '')}>
                {text.add}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}

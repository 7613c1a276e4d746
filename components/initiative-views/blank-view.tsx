import { Actions } from '@/components/ui/actions';
import { ButtonLink } from '@/components/ui/button-link';
import { type Locale, textOf } from '@/lib/text/locale';

type BlankViewProps = {
  locale: Locale;
  /** Something is searched for, and that is why nothing is here. */
  narrowed: boolean;
  mayAdd: boolean;
};

/** What a view says when it has nothing to show. */
export function BlankView({ locale, narrowed, mayAdd }: BlankViewProps) {
  const { blank } = textOf(locale).initiativeViews;
  if (narrowed) return <p className="view-blank">{blank.noMatch}</p>;
  return (
    <>
      <p className="view-blank">{blank.none}</p>
      {mayAdd ? (
        <Actions>
          <ButtonLink href="/initiatives/new">{blank.first}</ButtonLink>
        </Actions>
      ) : null}
    </>
  );
}

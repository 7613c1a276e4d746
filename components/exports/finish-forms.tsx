import { Button } from '@/components/ui/button';
import { type Locale, textOf } from '@/lib/text/locale';

type FinishFormsProps = {
  locale: Locale;
  id: string;
  /** It is a draft, and can be made final. */
  draft: boolean;
  /** It is internal, and can be made public. */
  internal: boolean;
};

/** What else can be made of a paper without reading the answers anew; each says first what it does. */
export function FinishForms({ locale, id, draft, internal }: FinishFormsProps) {
  const { paper } = textOf(locale).exports;
  return (
    <>
      {draft ? <FinishForm id={id} to="final" submit={paper.finish} explains={paper.finishText} /> : null}
      {internal ? <FinishForm id={id} to="public" submit={paper.publish} explains={paper.publishText} /> : null}
    </>
  );
}

type FinishFormProps = { id: string; to: 'final' | 'public'; submit: string; explains: string };

function FinishForm({ id, to, submit, explains }: FinishFormProps) {
  return (
    <form className="paper-finish" method="post" action="/exports/finish">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="as" value={to} />
      <Button kind="secondary" aria-describedby={`finish-${to}`}>
        {submit}
      </Button>
      <p id={`finish-${to}`} className="paper-small">
        {explains}
      </p>
    </form>
  );
}

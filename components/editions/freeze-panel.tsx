import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Checkbox } from '@/components/ui/checkbox';
import { type Locale, textOf } from '@/lib/text/locale';
import { HiddenFields } from './hidden-fields';

type FreezePanelProps = {
  locale: Locale;
  id: string;
  revision: number;
  version: number;
  /** Names without a place on the combined radar: worth a look, no fault. */
  unplaced: readonly string[];
};

/** The last step of a draft that has nothing to mend. */
export function FreezePanel({ locale, id, revision, version, unplaced }: FreezePanelProps) {
  const text = textOf(locale).editions.freeze;
  return (
    <Card id="freeze" heading={text.heading}>
      <p>{text.ready}</p>
      <p>
        {text.text} {version > 1 ? text.correction : null}
      </p>
      {unplaced.length > 0 ? <p>{text.unplaced(unplaced.length, unplaced.join(', '))}</p> : null}
      <form method="post" action="/editions/freeze">
        <HiddenFields fields={{ id, revision }} />
        <Checkbox id="confirmed" label={text.confirm} required />
        <div className="actions">
          <Button>{text.submit}</Button>
        </div>
      </form>
    </Card>
  );
}

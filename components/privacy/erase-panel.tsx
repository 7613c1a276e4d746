import { type Locale, textOf } from '@/lib/text/locale';
import { Actions } from '../ui/actions';
import { Alert } from '../ui/alert';
import { Button } from '../ui/button';
import { Checkbox } from '../ui/checkbox';
import { type ListedMention, MentionList } from './mention-list';

export interface ErasePanelProps {
  locale: Locale;
  person: {
    id: string;
    name: string;
    revision: number;
    obstacle: 'own-account' | 'last-editor' | null;
    mentions: readonly ListedMention[];
  };
}

/** What goes and what stays when a person is erased, and the button that does it for good. */
export function ErasePanel({ locale, person }: ErasePanelProps) {
  const text = textOf(locale).privacy.erase;
  return (
    <section className="personal-erase" aria-labelledby="erase">
      <h2 id="erase">{text.heading}</h2>
      {person.obstacle === null ? (
        <>
          <p>{text.lead}</p>
          <Consequences locale={locale} />
          {person.mentions.length === 0 ? null : (
            <Alert locale={locale} tone="warning" heading={text.mentionsHeading} headingLevel={3}>
              <p>{text.mentionsText}</p>
              <MentionList locale={locale} mentions={person.mentions} />
            </Alert>
          )}
          <EraseForm locale={locale} person={person} />
        </>
      ) : (
        <p>{person.obstacle === 'last-editor' ? text.lastEditor : text.own}</p>
      )}
    </section>
  );
}

function Consequences({ locale }: { locale: Locale }) {
  const text = textOf(locale).privacy.erase;
  const lists = [
    [text.goes, text.gone],
    [text.stays, text.staying],
  ] as const;
  return (
    <div className="personal-consequences">
      {lists.map(([heading, items]) => (
        <div key={heading}>
          <h3>{heading}</h3>
          <ul>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

function EraseForm({ locale, person: { id, name, revision } }: ErasePanelProps) {
  const text = textOf(locale).privacy.erase;
  return (
    <form method="post" action="/personal/erase">
      <input type="hidden" name="userId" value={id} />
      <input type="hidden" name="revision" value={revision} />
      <p>{text.again}</p>
      <Checkbox id="confirmed" label={text.confirm(name)} required />
      <Actions>
        <Button kind="warning">{text.submit(name)}</Button>
      </Actions>
    </form>
  );
}

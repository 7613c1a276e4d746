import { SmallForm } from '@/components/editions/small-form';
import { Alert } from '@/components/ui/alert';
import { ButtonLink } from '@/components/ui/button-link';
import type { EditionPageView } from '@/lib/data/editions/page';
import { type Locale, textOf } from '@/lib/text/locale';
import { editionHref } from '../edition-fields';

type Props = { locale: Locale; view: EditionPageView };

/** What one most likely does with the edition, one of them primary. */
export function EditionActions({ locale, view: { edition, mayEdit, mayUse, usedIn, problems } }: Props) {
  const { actions } = textOf(locale).editions;
  const { id, status } = edition;
  if (status === 'draft') {
    if (!mayEdit) return null;
    return (
      <ButtonLink href={editionHref(id, 'values')} kind={problems.length === 0 ? 'secondary' : 'primary'}>
        {actions.edit}
      </ButtonLink>
    );
  }
  const use = mayUse && status === 'frozen' && usedIn.length === 0;
  const compare = usedIn[0];
  return (
    <>
      {use ? <ButtonLink href={editionHref(id, 'use')}>{actions.use}</ButtonLink> : null}
      {compare === undefined ? null : (
        <ButtonLink href={`/radar?year=${compare}&edition=${id}`}>{actions.compare}</ButtonLink>
      )}
    </>
  );
}

/** What is seldom done: another year's radar, a correction, the other versions, a deletion. */
export function EditionFooter({ locale, view: { edition, mayEdit, mayUse, usedIn, versions } }: Props) {
  const { editions: text, editionFiles } = textOf(locale);
  const { actions, page, facts } = text;
  const { id, status, revision } = edition;
  const others = versions.filter((version) => version.id !== id);
  return (
    <div className="edition-footer">
      {usedIn.length > 0 ? (
        <p>
          {page.usedIn(usedIn.join(', '))}{' '}
          {mayUse && status === 'frozen' ? <a href={editionHref(id, 'use')}>{actions.useOther}</a> : null}
        </p>
      ) : null}
      {others.length > 0 ? (
        <>
          <h2>{facts.olderVersions}</h2>
          <ul>
            {others.map((version) => (
              <li key={version.id}>
                <a href={editionHref(version.id)}>{text.version(version.version)}</a>:{' '}
                {statusWord(version.status, text)}
                {version.usedIn.length > 0
                  ? `. ${editionFiles.versions.liesOn(version.version, version.usedIn.join(', '))}`
                  : ''}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {mayEdit && status === 'frozen' ? (
        <SmallForm
          action="/editions/correct"
          fields={{ id }}
          summary={actions.correct}
          text={actions.correctText}
          submit={actions.correct}
        />
      ) : null}
      {mayEdit && status === 'draft' ? (
        <SmallForm
          action="/editions/delete"
          fields={{ id, revision }}
          summary={actions.delete}
          text={actions.deleteText}
          submit={actions.deleteConfirm}
          kind="warning"
        />
      ) : null}
    </div>
  );
}

/** On an older version: which radars lie on it, and the way to the newer one. Nothing of it changes by itself. */
export function NewerVersion({ locale, view: { edition, mayUse, usedIn, versions } }: Props) {
  const text = textOf(locale).editionFiles.versions;
  const newer = versions.find(({ version, status }) => version > edition.version && status === 'frozen');
  if (newer === undefined || edition.status === 'draft') return null;
  const change = mayUse && usedIn.length > 0;
  return (
    <Alert locale={locale} tone="info" heading={text.newer(newer.version)}>
      <p>
        {usedIn.length > 0 ? `${text.liesOn(edition.version, usedIn.join(', '))} ` : ''}
        {text.stays}
      </p>
      <p>
        <a href={editionHref(newer.id, change ? 'use' : undefined)}>
          {change ? text.change(newer.version) : text.seeNewer(newer.version)}
        </a>
      </p>
    </Alert>
  );
}

type EditionTexts = ReturnType<typeof textOf>['editions'];

function statusWord(status: string, { status: words }: EditionTexts): string {
  return status === 'draft' || status === 'superseded' ? words[status] : words.frozen;
}

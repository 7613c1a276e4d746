import { initiativesHref } from '@/components/initiatives/addresses';
import { Alert } from '@/components/ui/alert';
import { type Locale, textOf } from '@/lib/text/locale';

type Query = Readonly<Record<string, string | string[] | undefined>>;

const one = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '');
const number = (value: string): number => (/^\d{1,5}$/.test(value) ? Number(value) : 0);

/** What was just done, or why it was not; nothing for a key that is not ours. */
export function ImportNotice({ locale, query }: { locale: Locale; query: Query }) {
  const failed = failedText(locale, one(query.failed));
  if (failed !== null) {
    return (
      <Alert locale={locale} tone="error">
        <p>{failed}</p>
      </Alert>
    );
  }
  const done = doneText(locale, query);
  return done === null ? null : (
    <Alert locale={locale} tone="success">
      <p>
        {done}{' '}
        {one(query.done) === 'initiatives' ? (
          <a href={initiativesHref}>{textOf(locale).initiativeFiles.done.see}</a>
        ) : null}
      </p>
    </Alert>
  );
}

function failedText(locale: Locale, key: string): string | null {
  const { editionFiles, importPages, importing, initiativeFiles } = textOf(locale);
  const texts: ReadonlyMap<string, string> = new Map([
    ...Object.entries(importing.failures),
    ...Object.entries(importPages.failed),
    ...only(editionFiles.failed, ownFailures),
    ...Object.entries(initiativeFiles.failed),
  ]);
  return key === '' ? null : (texts.get(key) ?? importPages.failed.malformed);
}

/** Failures of an edition's file that are not an import's own. */
const ownFailures = ['ring-name-length', 'ring-name-twice', 'no-technologies'] as const;

function only<Key extends string>(texts: Readonly<Record<Key, string>>, keys: readonly Key[]): [Key, string][] {
  return keys.map((key) => [key, texts[key]]);
}

function doneText(locale: Locale, query: Query): string | null {
  const { importPages, initiativeFiles } = textOf(locale);
  const { done } = importPages;
  const key = one(query.done);
  if (key === 'saved' || key === 'discarded') return done[key];
  const count = number(one(query.count));
  const initiatives = initiativeFiles.done;
  if (key === 'initiatives') return initiatives.imported(count, number(one(query.changed)));
  if (key === 'initiatives-undone') {
    const left = number(one(query.left));
    return left === 0 ? initiatives.undone(count) : initiatives.undoneExcept(count, left);
  }
  if (key === 'undone') return done.undone(count);
  return key === 'undoneExcept' ? done.undoneExcept(count, number(one(query.left))) : null;
}

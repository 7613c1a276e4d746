import { Details } from '@/components/ui/details';
import type { AuditLine } from '@/lib/domain/audit/audit-line';
import { auditSentence, auditText } from '@/lib/text/audit-sentence';
import { formatTime } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';
import { type AuditQuery, auditHref, thingHref } from './audit-href';
import { ChangesTable } from './changes-table';

type Props = { readonly locale: Locale; readonly line: AuditLine; readonly query: AuditQuery };

/** One thing that happened, as a sentence; what it was before and is now opens below it. */
export function AuditRow({ locale, line, query }: Props) {
  const { audit } = textOf(locale);
  const { who, did, thing, rest } = auditSentence(line, locale);
  const href = thingHref(line.thing);
  const hasStory = thing !== '' && line.thing.entity !== 'address' && query.thing === undefined;
  return (
    <li className="audit-row">
      <time dateTime={line.at.toISOString()}>{formatTime(line.at, locale)}</time>
      <div className="audit-told">
        <p>
          <strong>{who}</strong> {did}
          {href === null || thing === '' ? thing : <a href={href}>{thing}</a>}
          {rest}
        </p>
        {line.changes.length === 0 && !hasStory ? null : (
          <Details
            summary={
              <>
                <span aria-hidden="true">{summaryOf(line, locale)}</span>
                <span className="sr-only">{audit.detailsOf(auditText(line, locale))}</span>
              </>
            }
          >
            {line.changes.length === 0 ? null : <ChangesTable locale={locale} line={line} />}
            {hasStory ? (
              <p>
                <a href={auditHref({ thing: line.thing.entity, id: line.thing.id })}>{audit.historyOf(thing)}</a>
              </p>
            ) : null}
          </Details>
        )}
      </div>
    </li>
  );
}

function summaryOf({ changes }: AuditLine, locale: Locale): string {
  const { audit } = textOf(locale);
  if (changes.length === 0) return audit.history;
  return changes.some(({ before }) => before !== undefined) ? audit.details : audit.detailsTold;
}

import { Details } from '@/components/ui/details';
import type { AuditLine } from '@/lib/domain/audit/audit-line';
import { auditSentence, auditText, isToldInFull } from '@/lib/text/audit-sentence';
import { auditThingInFull } from '@/lib/text/audit-thing';
import { formatTime } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';
import { type AuditQuery, auditHref, thingHref } from './audit-href';
import { ChangesTable, comparesSides } from './changes-table';

type Props = { readonly locale: Locale; readonly line: AuditLine; readonly query: AuditQuery };

/** One thing that happened, as a sentence; what more the row tells opens below it. Who came and went has no story worth a link. */
export function AuditRow({ locale, line, query }: Props) {
  const { audit } = textOf(locale);
  const { who, did, thing, rest } = auditSentence(line, locale);
  const href = thingHref(line.thing);
  const summary = summaryOf(line, locale);
  const hasStory = thing !== '' && line.kind !== 'access' && query.thing === undefined;
  const tellsMore = !isToldInFull(line);
  return (
    <li className="audit-row">
      <time dateTime={line.at.toISOString()}>{formatTime(line.at, locale)}</time>
      <div className="audit-told">
        <p>
          <strong>{who}</strong> {did}
          {href === null || thing === '' ? thing : <a href={href}>{thing}</a>}
          {rest}
        </p>
        {tellsMore || hasStory ? (
          <Details
            summary={
              <>
                <span aria-hidden="true">{summary}</span>
                <span className="sr-only">{audit.detailsOf(summary, auditText(line, locale))}</span>
              </>
            }
          >
            {tellsMore ? <ChangesTable locale={locale} line={line} /> : null}
            {hasStory ? (
              <p>
                <a href={auditHref({ thing: line.thing.entity, id: line.thing.id })}>
                  {audit.historyOf(auditThingInFull(line.thing, locale))}
                </a>
              </p>
            ) : null}
          </Details>
        ) : null}
      </div>
    </li>
  );
}

function summaryOf(line: AuditLine, locale: Locale): string {
  const { audit } = textOf(locale);
  if (isToldInFull(line)) return audit.history;
  if (comparesSides(line)) return audit.details;
  return line.changes.every(({ after }) => after === undefined) ? audit.detailsGone : audit.detailsTold;
}

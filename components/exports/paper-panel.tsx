import { Actions } from '@/components/ui/actions';
import { Alert } from '@/components/ui/alert';
import { ButtonLink } from '@/components/ui/button-link';
import { Card } from '@/components/ui/card';
import type { LeftOut } from '@/lib/domain/public-version';
import type { Audience } from '@/lib/domain/snapshot';
import { editionName } from '@/lib/text/edition-name';
import { formatDate, formatTime } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';
import { FileTable } from './file-table';
import { FinishForms } from './finish-forms';
import type { PaperFile } from './paper-file';
import { RetireForm } from './retire-form';

export type PaperAbout = {
  readonly id: string;
  readonly createdAt: Date;
  /** Null when the name was erased. */
  readonly createdByName: string | null;
  readonly year: number;
  readonly edition: { readonly title: string; readonly publisher: string };
  readonly audience: Audience;
  readonly draft: boolean;
  /** When the answers were read, where that was for an earlier paper. */
  readonly answersAt: Date | null;
  readonly leftOut: LeftOut;
  /** Of Pejling: the one that made it, and the one that shows it. */
  readonly version: string;
  readonly runningVersion: string;
  readonly files: readonly PaperFile[];
  readonly retired: { readonly at: Date; readonly byName: string | null; readonly reason: string } | null;
  readonly mayRetire: boolean;
  readonly mayIssue: boolean;
  readonly mayFinish: boolean;
  /** Where a new one is made from it; null for whoever makes none. */
  readonly againHref: string | null;
};

type PaperPanelProps = { locale: Locale; about: PaperAbout; retiring: boolean };

/** What a paper is, its files, and what can be done with it: beside the paper, and not part of it. */
export function PaperPanel({ locale, about, retiring }: PaperPanelProps) {
  const { files, paper } = textOf(locale).exports;
  return (
    <div className="paper-panel no-print" lang={locale}>
      <Retired locale={locale} retired={about.retired} />
      <Card id="paper-about" heading={paper.about}>
        <About locale={locale} about={about} />
        {about.mayFinish ? (
          <FinishForms locale={locale} id={about.id} draft={about.draft} internal={about.audience === 'internal'} />
        ) : null}
        {about.againHref === null ? null : (
          <Actions>
            <ButtonLink kind="secondary" href={about.againHref}>
              {paper.again}
            </ButtonLink>
          </Actions>
        )}
        {about.mayRetire ? <RetireForm locale={locale} id={about.id} open={retiring} /> : null}
      </Card>
      <Card id="paper-files" heading={files.heading}>
        <Files locale={locale} about={about} />
      </Card>
    </div>
  );
}

/** Of a retired paper those that were made. */
function Files({ locale, about: { id, files, mayIssue, retired } }: { locale: Locale; about: PaperAbout }) {
  const text = textOf(locale).exports.files;
  const shown = retired === null ? files : files.filter(({ made }) => made !== null);
  if (shown.length === 0) return <p>{text.noneRetired}</p>;
  return (
    <>
      <p>{retired === null ? text.lead : text.leadRetired}</p>
      <FileTable locale={locale} exportId={id} files={shown} mayIssue={mayIssue} />
    </>
  );
}

function Retired({ locale, retired }: { locale: Locale; retired: PaperAbout['retired'] }) {
  const { paper } = textOf(locale).exports;
  if (retired === null) return null;
  return (
    <Alert locale={locale} tone="warning" heading={paper.retired(formatDate(retired.at, locale), retired.byName)}>
      <p>
        {paper.retiredWhat} {retired.reason === '' ? null : paper.retiredReason(retired.reason)}
      </p>
    </Alert>
  );
}

function About({ locale, about }: { locale: Locale; about: PaperAbout }) {
  const { paper, erasedMaker } = textOf(locale).exports;
  const { createdAt, answersAt, createdByName, version, runningVersion, year, edition } = about;
  const [date, time] = [formatDate(createdAt, locale), formatTime(createdAt, locale)];
  return (
    <>
      <p>
        <strong>{paper.version(paper.versions[about.audience], about.draft)}</strong>
      </p>
      <p>{paper.snapshot(date, time, createdByName ?? erasedMaker, version)}</p>
      {answersAt === null ? null : (
        <p>{paper.answersAt(formatDate(answersAt, locale), formatTime(answersAt, locale))}</p>
      )}
      <p>{paper.edition(year, editionName(edition))}</p>
      {version === runningVersion ? null : <p>{paper.newerVersion(version, runningVersion)}</p>}
      {about.audience === 'public' ? <Omitted locale={locale} leftOut={about.leftOut} /> : null}
    </>
  );
}

/** What whoever publishes the paper must know of it. */
function Omitted({ locale, leftOut }: { locale: Locale; leftOut: LeftOut }) {
  const { paper } = textOf(locale).exports;
  const items = [
    ...(leftOut.notes > 0 ? [paper.leftOutNotes(leftOut.notes)] : []),
    ...(leftOut.author ? [paper.leftOutAuthor] : []),
    ...(leftOut.responsible > 0 ? [paper.leftOutResponsible(leftOut.responsible)] : []),
    ...(leftOut.reasons > 0 ? [paper.leftOutReasons(leftOut.reasons)] : []),
    ...(leftOut.initiatives > 0 ? [paper.leftOutInitiatives(leftOut.initiatives)] : []),
    ...(leftOut.elsewhere > 0 ? [paper.leftOutElsewhere(leftOut.elsewhere)] : []),
  ];
  return (
    <>
      {items.length === 0 ? null : (
        <>
          <p className="paper-left-out">{paper.leftOut}</p>
          <ul>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </>
      )}
      <p>{paper.checkTexts}</p>
    </>
  );
}

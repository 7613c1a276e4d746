import { ExperienceText } from '@/components/experiences/experience-text';
import type { ShownOwnExperience } from '@/components/experiences/own-experience';
import { StatusBadge } from '@/components/experiences/status-badge';
import { Card } from '@/components/ui/card';
import { PageHeading } from '@/components/ui/page-heading';
import { formatDate } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';
import { DeletePanel } from './delete-panel';
import { SharePanel } from './share-panel';
import { WithdrawPanel } from './withdraw-panel';

type OwnExperienceProps = {
  readonly locale: Locale;
  readonly title: string;
  readonly experience: ShownOwnExperience;
  readonly mayShare: boolean;
  /** Who looks at it: a contact with this name in it is a person's. */
  readonly writer: string;
};

/** One of the kommune's own: exactly what others see or would see, and the next step. */
export function OwnExperience({ locale, title, experience, mayShare, writer }: OwnExperienceProps) {
  const { show } = textOf(locale).experiences;
  const { status } = experience;
  const leads = { draft: show.leadDraft, shared: show.leadShared, withdrawn: show.leadWithdrawn };
  const shared = status === 'shared';
  return (
    <>
      <PageHeading title={title} lead={leads[status]} badge={<StatusBadge locale={locale} status={status} />} />
      <Preview locale={locale} experience={experience} />
      {shared || experience.uses.length > 0 ? <UsedBy locale={locale} experience={experience} /> : null}
      {mayShare && !shared ? <SharePanel {...{ locale, experience, writer }} /> : null}
      {mayShare && !shared ? <DeletePanel {...{ locale, experience }} /> : null}
      {mayShare && shared ? <WithdrawPanel {...{ locale, experience }} /> : null}
    </>
  );
}

type PartProps = Pick<OwnExperienceProps, 'locale' | 'experience'>;

/** The same part that others are shown, in a frame that says so. */
function Preview({ locale, experience }: PartProps) {
  const { show, sharedOn } = textOf(locale).experiences;
  const { technology, kommune, sharedAt, status } = experience;
  return (
    <section className="experience-preview" aria-labelledby="preview">
      <h2 id="preview">{status === 'withdrawn' ? show.previewWithdrawn : show.preview}</h2>
      <div className="experience-frame">
        <h3>{show.ofKommune(technology.name, kommune.name)}</h3>
        {status === 'shared' && sharedAt !== null ? (
          <p className="experience-small">{sharedOn(formatDate(sharedAt, locale))}</p>
        ) : null}
        <ExperienceText locale={locale} experience={experience} />
      </div>
    </section>
  );
}

function UsedBy({ locale, experience: { uses } }: PartProps) {
  const { usedBy } = textOf(locale).experiences.show;
  return (
    <Card id="used-by" heading={usedBy.heading}>
      {uses.length === 0 ? <p>{usedBy.none}</p> : null}
      {uses.length === 0 ? null : (
        <ul>
          {uses.map(({ kommuneName, markedAt }) => (
            <li key={kommuneName}>{usedBy.one(kommuneName, formatDate(markedAt, locale))}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}

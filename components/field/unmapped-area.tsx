import { type CompareAddress, compareHref } from '@/components/compare/compare-address';
import { ButtonLink } from '@/components/ui/button-link';
import { type Locale, textOf } from '@/lib/text/locale';

type UnmappedAreaProps = {
  locale: Locale;
  address: CompareAddress;
  /** What was measured over. */
  edition: string;
  /** Whether the viewer decides which of the edition's areas it answers to. */
  mayMap: boolean;
};

/** An area that answers to none of those that were counted: why, and what to do about it. */
export function UnmappedArea({ locale, address, edition, mayMap }: UnmappedAreaProps) {
  const { unmapped } = textOf(locale).field;
  const combined = compareHref({ ...address, area: null });
  return (
    <>
      <p>{unmapped.text(edition)}</p>
      {mayMap ? null : <p>{unmapped.wait}</p>}
      <div className="actions">
        {mayMap ? <ButtonLink href="/settings/areas">{unmapped.map}</ButtonLink> : null}
        <ButtonLink href={combined} kind="secondary">
          {unmapped.combined}
        </ButtonLink>
      </div>
    </>
  );
}

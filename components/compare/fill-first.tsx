import { ButtonLink } from '@/components/ui/button-link';
import type { Role } from '@/lib/domain/access';
import { type Locale, textOf } from '@/lib/text/locale';

type FillFirstProps = {
  locale: Locale;
  /** As what the viewer meets this radar: a reader where it is not theirs to fill in. */
  role: Role;
  /** Null is the combined radar: then every area is to be filled in. */
  area: { readonly slug: string; readonly name: string } | null;
  year: number;
};

/** What to do about a blank radar: fill it in, or wait for those who do. */
export function FillFirst({ locale, role, area, year }: FillFirstProps) {
  const { blank } = textOf(locale).compare;
  if (role === 'reader' || role === 'coordinator') {
    return (
      <>
        <p>{blank.wait}</p>
        <ButtonLink href="/" kind="secondary">
          {blank.overview}
        </ButtonLink>
      </>
    );
  }
  const href = area === null ? `/fill?year=${year}` : `/fill/${encodeURIComponent(area.slug)}?year=${year}`;
  return (
    <div className="actions">
      <ButtonLink href={href}>{area === null ? blank.fill : blank.fillArea(area.name)}</ButtonLink>
      {role === 'editor' ? (
        <ButtonLink href="/import" kind="secondary">
          {blank.import}
        </ButtonLink>
      ) : null}
    </div>
  );
}

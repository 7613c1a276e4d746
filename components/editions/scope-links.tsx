import { TagLink } from '@/components/ui/tag-link';
import { type Locale, textOf } from '@/lib/text/locale';
import type { ScopeView } from './edition-types';

type ScopeLinksProps = {
  locale: Locale;
  /** The page's address without its query. */
  href: string;
  label: string;
  scopes: readonly ScopeView[];
  current: string;
  /** With how many of the technologies are placed, where it is given. */
  total?: number;
};

/** The combined radar and each area's, one link each. */
export function ScopeLinks({ locale, href, label, scopes, current, total }: ScopeLinksProps) {
  const { count } = textOf(locale).editions.values;
  if (scopes.length < 2) return null;
  return (
    <nav className="edition-scopes" aria-label={label}>
      <ul>
        {scopes.map(({ slug, name, placed }) => (
          <li key={slug}>
            <TagLink href={slug === 'combined' ? href : `${href}?area=${slug}`} current={slug === current}>
              {total === undefined ? name : count(name, placed, total)}
            </TagLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import { type Locale, textOf } from '@/lib/text/locale';
import { Icon } from './icon';

export interface BreadcrumbItem {
  label: string;
  href: string;
}

export interface BreadcrumbProps {
  locale: Locale;
  /** From the outermost page inwards. */
  items: readonly BreadcrumbItem[];
  /** The page itself. */
  current: string;
}

/** Where the page stands under others. */
export function Breadcrumb({ locale, items, current }: BreadcrumbProps) {
  return (
    <nav className="breadcrumbs" aria-label={textOf(locale).shell.parts.breadcrumb}>
      <ol className="breadcrumbs__list">
        {items.map((item, index) => (
          <li className="breadcrumbs__list-item" key={item.href}>
            {index > 0 ? <Icon name="chevron-right" /> : null}
            <a className="breadcrumbs__link" href={item.href}>
              {item.label}
            </a>
          </li>
        ))}
        <li className="breadcrumbs__list-item" aria-current="page">
          <Icon name="chevron-right" />
          {current}
        </li>
      </ol>
    </nav>
  );
}

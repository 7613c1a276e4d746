import { type Locale, textOf } from '@/lib/text/locale';
import { classNames } from './class-names';
import { Icon } from './icon';
import { pageNumbers } from './page-numbers';

export interface PaginationProps {
  locale: Locale;
  /** From 1. */
  page: number;
  pages: number;
  hrefOf: (page: number) => string;
}

/** Links to the pages of a long list; nothing when there is only one. */
export function Pagination({ locale, page, pages, hrefOf }: PaginationProps) {
  const { parts } = textOf(locale).shell;
  if (pages < 2) return null;
  return (
    <nav className="pagination" aria-label={parts.pagination}>
      {page > 1 ? (
        <a className="button button-arrow button-previous" href={hrefOf(page - 1)} aria-label={parts.previousPage}>
          <Icon name="chevron-left" />
          <span className="pagination-nav-link">{parts.previous}</span>
        </a>
      ) : null}
      <span className="pagination-mobile">{parts.pageOf(page, pages)}</span>
      <ul className="pagination__items">
        {pageNumbers(page, pages).map((place) =>
          typeof place === 'number' ? (
            <li className="pagination-item pagination-number" key={place}>
              <a
                className={classNames('button', place === page ? 'current-page' : 'button-secondary')}
                href={hrefOf(place)}
                aria-label={parts.page(place)}
                aria-current={place === page ? 'page' : undefined}
              >
                {place}
              </a>
            </li>
          ) : (
            <li className="pagination-item pagination-overflow" key={place}>
              <span className="sr-only">{parts.skippedPages}</span>
              <span aria-hidden="true">…</span>
            </li>
          ),
        )}
      </ul>
      {page < pages ? (
        <a className="button button-arrow button-next" href={hrefOf(page + 1)} aria-label={parts.nextPage}>
          <span className="pagination-nav-link">{parts.next}</span>
          <Icon name="chevron-right" />
        </a>
      ) : null}
    </nav>
  );
}

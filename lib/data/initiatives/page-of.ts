/** Which part of a list one page shows. */
export type PageOf = {
  readonly page: number;
  readonly pages: number;
  readonly skip: number;
  readonly take: number;
};

/** The page that was asked for, or the nearest there is: an address may be older than the list. */
export function pageOf(total: number, page: number, size: number): PageOf {
  const pages = Math.max(1, Math.ceil(total / size));
  const shown = Math.min(Math.max(1, Math.trunc(page) || 1), pages);
  return { page: shown, pages, skip: (shown - 1) * size, take: size };
}

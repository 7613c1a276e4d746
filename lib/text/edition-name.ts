/** "KL 2021/22, sekundær kilde"; a title that begins with the publisher says it once. */
export function editionName({ title, publisher }: { readonly title: string; readonly publisher: string }): string {
  return title.startsWith(publisher) || publisher !== 'KL' ? title : `${publisher} ${title}`;
}

export type Mailto = {
  readonly to?: string;
  readonly bcc?: readonly string[];
  readonly subject: string;
  readonly text: string;
};

/** Longer addresses than this are cut by Windows before the mail program gets them. */
const longest = 2000;

/** The address that opens a mail program with what is to be sent; null where it would be too long to arrive whole. */
export function mailtoHref({ to = '', bcc = [], subject, text }: Mailto): string | null {
  const address = (one: string) => encodeURIComponent(one).replaceAll('%40', '@');
  const fields = [
    ...(bcc.length > 0 ? [`bcc=${bcc.map(address).join(',')}`] : []),
    `subject=${encodeURIComponent(subject)}`,
    `body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`,
  ];
  const href = `mailto:${address(to)}?${fields.join('&')}`;
  return href.length > longest ? null : href;
}

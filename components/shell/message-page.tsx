import type { ReactNode } from 'react';
import { PageHeading } from '@/components/ui/page-heading';

export interface MessagePageProps {
  title: string;
  text: string;
  /** Under the text: an error's number. */
  note?: string | undefined;
  actions: ReactNode;
  /** What else helps. */
  children?: ReactNode;
}

/** The body of a page that only tells why there is no other: not found, no access, a failure. */
export function MessagePage({ title, text, note, actions, children }: MessagePageProps) {
  return (
    <>
      <PageHeading title={title} lead={text} actions={actions} />
      {note ? <p>{note}</p> : null}
      {children}
    </>
  );
}

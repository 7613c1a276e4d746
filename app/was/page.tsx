import type { Metadata } from 'next';
import { PageHeading } from '@/components/ui/page-heading';
import { currentSignedIn } from '@/lib/auth/current';
import { currentLocale } from '@/lib/http/locale';
import { textOf } from '@/lib/text/locale';
import { PageShell } from '../page-shell';

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).accessibility.title };
}

/** The accessibility statement, open to everybody. */
export default async function AccessibilityPage() {
  const { accessibility } = textOf(await currentLocale());
  const { title, lead, owner, standard, done, known, feedback } = accessibility;
  return (
    <PageShell signedIn={await currentSignedIn()}>
      <PageHeading title={title} lead={lead} />
      <div className="method">
        <h2>{owner.heading}</h2>
        <p>{owner.text}</p>
        <h2>{standard.heading}</h2>
        <p>{standard.text}</p>
        <h2>{done.heading}</h2>
        <ul>
          <li>{done.keyboard}</li>
          <li>{done.script}</li>
          <li>{done.text}</li>
          <li>{done.colour}</li>
          <li>{done.tested}</li>
        </ul>
        <h2>{known.heading}</h2>
        <ul>
          <li>{known.users}</li>
          <li>{known.readers}</li>
          <li>{known.phone}</li>
        </ul>
        <h2>{feedback.heading}</h2>
        <p>{feedback.text}</p>
      </div>
    </PageShell>
  );
}

import type { Metadata } from 'next';
import { Notice } from '@/components/people/notice';
import { Actions } from '@/components/ui/actions';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { PageHeading } from '@/components/ui/page-heading';
import { TextInput } from '@/components/ui/text-input';
import { requireSignedIn } from '@/lib/auth/current';
import { type Contact, readContact } from '@/lib/data/similar/contact';
import { currentLocale } from '@/lib/http/locale';
import { noticeQuery } from '@/lib/http/notice-query';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../../page-shell';
import { refused } from '../../refused';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).similar.contact.title };
}

/** Whom other kommuner may call, and whether they see it. */
export default async function ContactPage({ searchParams }: Props) {
  const signedIn = await requireSignedIn();
  const locale = await currentLocale();
  const contact = await readContact(signedIn.viewer);
  if (!contact.ok) return refused();
  const text = textOf(locale).similar.contact;
  const { done, failed } = noticeQuery.parse(await searchParams);
  return (
    <PageShell signedIn={signedIn} current="settings">
      <Breadcrumb locale={locale} items={[{ label: text.settings, href: '/settings' }]} current={text.title} />
      <Notice locale={locale} done={done} failed={failed} texts={text} />
      <PageHeading title={text.title} lead={text.lead} />
      <ContactForm locale={locale} contact={contact.value} />
      <p>
        <a href="/similar">{text.see}</a>
      </p>
    </PageShell>
  );
}

function ContactForm({ locale, contact }: { locale: Locale; contact: Contact }) {
  const text = textOf(locale).similar.contact;
  return (
    <form action="/settings/contact/save" method="post" autoComplete="off" className="similar-form">
      <input type="hidden" name="beforeName" value={contact.name} />
      <input type="hidden" name="beforeEmail" value={contact.email} />
      <input type="hidden" name="beforePhone" value={contact.phone} />
      <input type="hidden" name="beforeShared" value={String(contact.shared)} />
      <TextInput
        locale={locale}
        id="name"
        size="l"
        label={text.name}
        hint={text.nameHint}
        maxLength={100}
        defaultValue={contact.name}
        optional
      />
      <TextInput
        locale={locale}
        id="email"
        type="email"
        size="l"
        label={text.email}
        maxLength={254}
        defaultValue={contact.email}
        optional
      />
      <TextInput
        locale={locale}
        id="phone"
        type="tel"
        size="s"
        label={text.phone}
        maxLength={30}
        defaultValue={contact.phone}
        optional
      />
      <Checkbox id="shared" label={text.shared} hint={text.sharedHint} defaultChecked={contact.shared} />
      <Actions>
        <Button>{text.save}</Button>
      </Actions>
    </form>
  );
}

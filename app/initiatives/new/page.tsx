import type { Metadata } from 'next';
import { z } from 'zod';
import { initiativesHref } from '@/components/initiatives/addresses';
import { ErrorLinks } from '@/components/initiatives/error-links';
import { formProblems, startProblems } from '@/components/initiatives/form-problems';
import { blankValues, type FormValues, typedValues } from '@/components/initiatives/form-values';
import { InitiativeForm } from '@/components/initiatives/initiative-form';
import { Breadcrumb } from '@/components/ui/breadcrumb';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import { requireSignedIn } from '@/lib/auth/current';
import { type InitiativeChoices, readChoices } from '@/lib/data/initiatives/initiative-choices';
import { phases } from '@/lib/domain/initiative/initiative';
import { readCarriedForm } from '@/lib/http/carried-form';
import { currentLocale } from '@/lib/http/locale';
import { today } from '@/lib/http/today';
import { type Locale, textOf } from '@/lib/text/locale';
import { PageShell } from '../../page-shell';
import { refused } from '../../refused';
import { isGoneName } from '../names-again';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).initiatives.form.newTitle };
}

const one = z.string().max(200).optional().catch(undefined);
const beginSchema = z.object({
  ...{ technology: one, area: one, failed: one },
  phase: z.enum(phases).optional().catch(undefined),
});

/** The form of a new initiative; posted to, it shows once more what was refused. */
export default async function NewInitiativePage({ searchParams }: Props) {
  const signedIn = await requireSignedIn();
  const locale = await currentLocale();
  const read = await readChoices(signedIn.viewer, locale);
  const mayNone = signedIn.viewer.role !== 'editor' && signedIn.viewer.role !== 'contributor';
  if (!read.ok || mayNone) return refused();
  const text = textOf(locale).initiatives;
  const begin = beginSchema.parse(await searchParams);
  const form = await readCarriedForm();
  const values = form === null ? begunValues(begin, read.value) : typedValues(form);
  const errors = form === null ? {} : { ...startProblems(values, today(), locale), ...formProblems(values, locale) };
  const failed = form !== null || begin.failed !== undefined;
  return (
    <PageShell signedIn={signedIn} current="initiatives">
      <Breadcrumb locale={locale} items={[{ label: text.title, href: initiativesHref }]} current={text.form.newTitle} />
      {failed ? (
        <ErrorLinks
          locale={locale}
          errors={errors}
          message={text.failed[isGoneName(begin.failed) ? begin.failed : 'invalid']}
        />
      ) : null}
      <PageHeading title={text.form.newTitle} lead={text.form.newLead} />
      <Form {...{ locale, values, errors, choices: read.value }} typed={form !== null} />
    </PageShell>
  );
}

/** What is known where one came from; what one may not choose is not begun with. */
function begunValues({ technology, area, phase }: z.infer<typeof beginSchema>, choices: InitiativeChoices): FormValues {
  const may = choices.areas.filter(({ mayEdit }) => mayEdit);
  const [only, ...others] = may;
  const begun = may.filter(({ id }) => id === area || (only?.id === id && others.length === 0));
  return {
    ...blankValues,
    technologyId: choices.technologies.find(({ id }) => id === technology)?.id ?? '',
    areaIds: begun.map(({ id }) => id),
    phase: phase ?? '',
    since: today(),
  };
}

type FormProps = {
  locale: Locale;
  values: FormValues;
  errors: ReturnType<typeof formProblems>;
  choices: InitiativeChoices;
  typed: boolean;
};

/** The form, or what is missing before it can be filled in. */
function Form({ locale, values, errors, choices, typed }: FormProps) {
  const text = textOf(locale).initiatives.form;
  const areas = choices.areas.filter(({ mayEdit }) => mayEdit);
  if (areas.length === 0) return <p>{text.noAreas}</p>;
  if (choices.technologies.length === 0) {
    return (
      <>
        <p>{text.noTechnologies}</p>
        <ButtonLink href="/fill">{text.toRadar}</ButtonLink>
      </>
    );
  }
  return (
    <InitiativeForm
      {...{ locale, values, errors, typed, asked: [], back: initiativesHref }}
      choices={{ technologies: choices.technologies, areas }}
      target={{ kind: 'new', today: today() }}
    />
  );
}

import { Actions } from '@/components/ui/actions';
import { Button } from '@/components/ui/button';
import { Select } from '@/components/ui/select';
import { lineageKinds } from '@/lib/domain/lineage';
import { type Locale, textOf } from '@/lib/text/locale';

type Choice = { readonly id: string; readonly name: string; readonly years: readonly number[] };

/** What became of a technology: from, how, and to. */
export function LinkForm({ locale, technologies }: { locale: Locale; technologies: readonly Choice[] }) {
  const { add: text, kinds } = textOf(locale).lineage;
  const options = technologies.map(({ id, name, years }) => ({
    value: id,
    label: text.option(name, years.join(', ')),
  }));
  return (
    <section>
      <h2>{text.heading}</h2>
      {technologies.length < 2 ? (
        <p>{text.tooFew}</p>
      ) : (
        <form action="/editions/links/add" method="post" autoComplete="off" className="lineage-form">
          <Select
            locale={locale}
            id="fromId"
            label={text.from}
            className="input-width-xl"
            options={[{ value: '', label: text.choose }, ...options]}
            required
          />
          <Select
            locale={locale}
            id="kind"
            label={text.kind}
            className="input-width-xl"
            options={lineageKinds.map((kind) => ({ value: kind, label: kinds[kind] }))}
          />
          <Select
            locale={locale}
            id="toId"
            label={text.to}
            hint={text.toHint}
            className="input-width-xl"
            options={[{ value: '', label: text.nothing }, ...options]}
          />
          <Actions>
            <Button>{text.submit}</Button>
          </Actions>
        </form>
      )}
    </section>
  );
}

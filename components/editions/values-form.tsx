import { Details } from '@/components/ui/details';
import type { RingNames } from '@/lib/domain/edition-ring-names';
import type { ReferenceValue } from '@/lib/domain/reference';
import { rings } from '@/lib/domain/ring';
import { formatNumber } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';
import type { PlacedTechnology } from './edition-types';
import { HiddenFields } from './hidden-fields';
import { StepActions } from './step-actions';

export const valuesFormId = 'edition-values-form';

type ValuesFormProps = {
  locale: Locale;
  draft: { readonly id: string; readonly revision: number };
  scope: { readonly slug: string; readonly editionAreaId: string | null; readonly name: string };
  /** In the radar's order; an empty source is the edition's own. */
  technologies: readonly PlacedTechnology[];
  /** What the edition calls the rings. */
  ringNames: RingNames;
  /** The radar that comes after this one; null when this is the last. */
  next: { readonly slug: string; readonly name: string } | null;
};

/** The list of one radar: ring or level of each technology, with maturity, basis and a source of its own where needed. */
export function ValuesForm({ locale, draft: { id, revision }, scope, technologies, ringNames, next }: ValuesFormProps) {
  const text = textOf(locale).editions;
  const goTo =
    next === null
      ? { goTo: 'preview', label: text.form.saveAndNext }
      : { goTo: next.slug, label: text.values.nextScope(next.name) };
  return (
    <form method="post" action="/editions/save-values" id={valuesFormId}>
      <HiddenFields fields={{ id, revision, editionAreaId: scope.editionAreaId ?? '', area: scope.slug }} />
      <ol className="edition-rows">
        {technologies.map((technology) => (
          <li key={technology.id} className="edition-value-row">
            <ValueFields locale={locale} technology={technology} ringNames={ringNames} />
          </li>
        ))}
      </ol>
      <div className="edition-submit">
        <StepActions locale={locale} next={goTo} />
      </div>
    </form>
  );
}

type ValueFieldsProps = { locale: Locale; technology: PlacedTechnology; ringNames: RingNames };

function ValueFields({ locale, technology: { id, number, name, value }, ringNames }: ValueFieldsProps) {
  const { values: text } = textOf(locale).editions;
  const open = value !== null && (value.level !== null || value.maturity !== null || value.source !== '');
  return (
    <fieldset className="edition-value">
      <legend>
        <span className="edition-number">{number}</span> {name}
      </legend>
      <RingChoice locale={locale} id={id} chosen={value?.ring ?? null} names={ringNames} />
      <Details summary={text.more} open={open || value?.basis === 'inferred'}>
        <div className="edition-more">
          <SmallField {...{ name: `level.${id}`, label: text.level }} value={figure(value?.level, locale)} />
          <SmallField {...{ name: `maturity.${id}`, label: text.maturity }} value={figure(value?.maturity, locale)} />
          <BasisField locale={locale} id={id} basis={value?.basis ?? 'stated'} />
          <SmallField
            {...{ name: `source.${id}`, label: text.source, wide: true }}
            value={value?.source ?? ''}
            placeholder={text.sourcePlaceholder}
          />
        </div>
      </Details>
    </fieldset>
  );
}

type RingChoiceProps = { locale: Locale; id: string; chosen: ReferenceValue['ring']; names: RingNames };

function RingChoice({ locale, id, chosen, names }: RingChoiceProps) {
  const { editions } = textOf(locale);
  const choices = [...rings.map((ring) => ({ ring, word: names[ring] })), { ring: null, word: editions.values.none }];
  return (
    <div className="edition-rings">
      {choices.map(({ ring, word }) => (
        <label key={word} className="edition-ring">
          <input type="radio" name={`ring.${id}`} value={ring ?? 'none'} defaultChecked={ring === chosen} />
          <span>{word}</span>
        </label>
      ))}
    </div>
  );
}

type SmallFieldProps = { name: string; label: string; value: string; wide?: boolean; placeholder?: string };

function SmallField({ name, label, value, wide = false, placeholder }: SmallFieldProps) {
  return (
    <div className={wide ? 'edition-field edition-field--wide' : 'edition-field'}>
      <label htmlFor={name}>{label}</label>
      <input
        type="text"
        className="form-input"
        id={name}
        name={name}
        defaultValue={value}
        maxLength={wide ? 500 : 12}
        inputMode={wide ? undefined : 'decimal'}
        placeholder={placeholder}
      />
    </div>
  );
}

function BasisField({ locale, id, basis }: { locale: Locale; id: string; basis: ReferenceValue['basis'] }) {
  const { values, page } = textOf(locale).editions;
  const name = `basis.${id}`;
  return (
    <div className="edition-field">
      <label htmlFor={name}>{values.basis}</label>
      <select className="form-select" id={name} name={name} defaultValue={basis}>
        <option value="stated">{page.basis.stated}</option>
        <option value="inferred">{page.basis.inferred}</option>
      </select>
    </div>
  );
}

function figure(value: number | null | undefined, locale: Locale): string {
  return value == null ? '' : formatNumber(value, locale, 4);
}

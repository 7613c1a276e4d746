import type { WriteValues } from '@/components/experiences/write-form';

/** A refused form as it was typed. */
export function typedValues(form: URLSearchParams): WriteValues {
  const typed = (field: string) => (form.get(field) ?? '').replaceAll('\r\n', '\n');
  return {
    technologyId: typed('technologyId'),
    texts: {
      ...{ what: typed('what'), forWhom: typed('forWhom'), result: typed('result') },
      ...{ differently: typed('differently'), supplier: typed('supplier'), contact: typed('contact') },
    },
  };
}

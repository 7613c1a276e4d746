import type { da } from './da';

/** The shape of the Danish texts, with every literal widened: what each further language must have, no more and no less. */
type Widened<T> = T extends string
  ? string
  : T extends (...args: infer Args) => string
    ? (...args: Args) => string
    : { readonly [Key in keyof T]: Widened<T[Key]> };

export type Text = Widened<typeof da>;

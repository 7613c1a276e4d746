import type { RingNames } from '@/lib/domain/edition-ring-names';
import type { ReferenceValue } from '@/lib/domain/reference';

/** What the parts of these pages are told of an edition. */
export type HeadView = {
  readonly id: string;
  readonly version: number;
  /** Null is shared by the installation. */
  readonly kommuneId: string | null;
  readonly title: string;
  readonly year: number;
  readonly publisher: string;
  readonly method: string;
  readonly source: string;
  readonly caveat: string;
  readonly status: 'draft' | 'frozen' | 'superseded';
  readonly simulated: boolean;
  readonly frozenAt: Date | null;
  /** The edition's own names of the rings; null for the usual ones. */
  readonly ringNames: RingNames | null;
};

export type TechnologyView = {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly category: string;
};

/** A technology on one of the edition's radars, with its value there. */
export type PlacedTechnology = TechnologyView & { readonly value: ReferenceValue | null };

/** One of an edition's radars: the combined one, or an area's. */
export type ScopeView = { readonly slug: string; readonly name: string; readonly placed: number };

import type { EditionRingNames } from '@/lib/domain/edition-ring-names';
import type { ReferenceValue } from '@/lib/domain/reference';

/** An edition in both languages, as its files are made of. */
export type EditionContent = {
  readonly id: string;
  readonly seriesId?: string | undefined;
  readonly version?: number | undefined;
  readonly title: string;
  readonly titleEn: string;
  readonly year: number;
  readonly publisher: string;
  readonly method: string;
  readonly methodEn: string;
  readonly source: string;
  readonly sourceEn: string;
  readonly caveat: string;
  readonly caveatEn: string;
  readonly simulated: boolean;
  readonly ringNames?: EditionRingNames | null | undefined;
  readonly areas: readonly { readonly slug: string; readonly name: string; readonly nameEn: string }[];
  readonly technologies: readonly EditionContentTechnology[];
  /** `areaSlug` null is the combined radar. */
  readonly placements: readonly (ReferenceValue & {
    readonly technologyId: string;
    readonly areaSlug: string | null;
  })[];
};

export type EditionContentTechnology = {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly category: string;
  readonly categoryEn: string;
  readonly description?: string | undefined;
  readonly descriptionEn?: string | undefined;
};

/** A technology that a name of the sheet may mean. */
export type NamedTechnology = { readonly id: string; readonly name: string; readonly nameEn: string };

export type NamedArea = { readonly id: string; readonly name: string };

/** What a sheet's names and columns can be read as. */
export type SheetTarget = {
  /** The edition that the radar lies over; null where the sheet becomes an edition itself. */
  readonly editionId: string | null;
  readonly technologies: readonly NamedTechnology[];
  /** The kommune's areas in use. */
  readonly areas: readonly NamedArea[];
  readonly editionAreas: readonly (NamedArea & { readonly nameEn: string })[];
  /** How many more technologies of the kommune's own there is room for. */
  readonly room: number;
};

/** The two categories of the secondary source. The 2020 sources name none; Pejling sorts their nine into the same two. */
export const dataCategory = {
  category: 'Teknologier til dataindsamling og -behandling',
  categoryEn: 'Technologies for collecting and processing data',
};

export const serviceCategory = {
  category: 'Teknologier i produkter og services',
  categoryEn: 'Technologies in products and services',
};

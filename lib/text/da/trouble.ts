/** What a user is told when something of the server’s does not work, or a request cannot be taken. */
export const trouble = {
  unavailable: {
    title: 'Pejling kan ikke nå sine data lige nu',
    reading: 'Siden kan ikke vises lige nu. Det, du har gemt, er i behold. Prøv igen om lidt.',
    notSaved: 'Det, du skrev, er ikke gemt endnu. Det følger med på denne side, så du kan sende det igen om lidt.',
    lost: 'Det, du sendte, er ikke gemt. Gå tilbage i browseren, og send det igen om lidt.',
    /** Where the database was lost at the moment when it should say that a change was stored. */
    unsure: 'Det, du sendte, kan være gemt, men vi fik ikke svar. Se efter om lidt, før du sender det igen.',
  },
  stopping: {
    title: 'Pejling genstarter',
    text: 'Det tager som regel under et minut. Det, du har gemt, er i behold. Prøv igen om lidt.',
    lost: 'Det tager som regel under et minut. Det, du sendte, er ikke gemt. Gå tilbage i browseren, og send det igen om lidt.',
  },
  tooMany: {
    title: 'Du har bedt om meget på kort tid',
    text: (minutes: number): string =>
      `For at der er plads til alle, skal du vente lidt. Prøv igen om ${minutes === 1 ? 'et minut' : `${minutes} minutter`}.`,
  },
  address: { title: 'Adressen kan ikke læses', text: 'Den kan være skrevet forkert. Begynd fra forsiden.' },
  method: {
    title: 'Det kan man ikke her',
    text: 'Forespørgslen bruger en metode, som Pejling ikke har. Det gør almindelige browsere ikke.',
  },
  /** An address that only takes what a form sends, opened by itself. */
  noPage: {
    title: 'Her er ingen side',
    text: 'Adressen tager kun imod det, der bliver sendt fra en af Pejlings sider, og kan ikke åbnes for sig selv. Begynd fra forsiden.',
  },
  tooLarge: { title: 'Det er for stort', text: 'En fil må højst fylde 5 MB. Gå tilbage, og vælg en mindre.' },
  noLength: {
    title: 'Vi kunne ikke tage imod det, du sendte',
    text: 'Forespørgslen skal oplyse sin længde. Det gør almindelige browsere.',
  },
  typed: 'Det, du skrev',
  sendAgain: 'Send igen',
  look: 'Se efter (i en ny fane)',
  retry: 'Prøv igen',
  home: 'Til forsiden',
  id: (id: string): string => `Oplys dette nummer, hvis du skriver til os om det: ${id}`,
} as const;

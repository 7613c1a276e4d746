import { join } from 'node:path';

/** A family of fonts as it is named inside the font, with its files from light to bold. */
export type PdfFont = { readonly family: string; readonly files: readonly string[] };

const modules = join(process.cwd(), 'node_modules');
const plex = join(modules, 'dkfds/dist/fonts/IBMPlexSans/complete/ttf');
const google = join(modules, '@expo-google-fonts');

/**
 * What a paper is set in: a letter is taken from the first family that has it. Names and notes may hold Arabic and emoji;
 * what none of the three has becomes a box.
 */
export const pdfFonts: readonly [PdfFont, ...PdfFont[]] = [
  {
    family: 'IBM Plex Sans',
    files: ['Regular', 'SemiBold', 'Bold'].map((weight) => join(plex, `IBMPlexSans-${weight}.ttf`)),
  },
  {
    family: 'IBM Plex Sans Arabic',
    files: ['400Regular', '600SemiBold', '700Bold'].map((weight) =>
      join(google, 'ibm-plex-sans-arabic', weight, `IBMPlexSansArabic_${weight}.ttf`),
    ),
  },
  { family: 'Noto Emoji', files: [join(google, 'noto-emoji/400Regular/NotoEmoji_400Regular.ttf')] },
];

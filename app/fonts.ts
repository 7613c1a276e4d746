import localFont from 'next/font/local';

/**
 * IBM Plex Sans, the typeface of Det Fælles Designsystem, in the two weights we use and the Latin letters of Danish and
 * English: 34 kB in all. A system font scaled to the same width stands in until it is there, so that nothing moves.
 */
export const plex = localFont({
  variable: '--font-plex',
  display: 'swap',
  src: [
    {
      path: '../node_modules/dkfds/dist/fonts/IBMPlexSans/split/woff2/IBMPlexSans-Regular-Latin1.woff2',
      weight: '400',
    },
    {
      path: '../node_modules/dkfds/dist/fonts/IBMPlexSans/split/woff2/IBMPlexSans-SemiBold-Latin1.woff2',
      weight: '600',
    },
  ],
});

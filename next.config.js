// @ts-check

/**
 * Headers that hold for every answer, static files included. The Content-Security-Policy carries a nonce of its own for
 * each request and is set in proxy.ts.
 */
const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  // The path of the page one came from is needed to return there after a change of language, and by nobody else.
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value:
      'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  },
];

/** @type {import('next').NextConfig} */
const nextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  // npm test checks the types, of tests and scripts as well; whoever starts Pejling need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Native code, WebAssembly and files read at run time: loaded from node_modules, never bundled.
  serverExternalPackages: [
    '@e965/xlsx',
    '@myriaddreamin/typst-ts-node-compiler',
    '@node-rs/argon2',
    '@prisma/adapter-better-sqlite3',
    '@prisma/adapter-pg',
    '@prisma/client',
    '@prisma/driver-adapter-utils',
    '@resvg/resvg-js',
    'better-sqlite3',
    'docx',
    'fflate',
    'pino',
    'pptxgenjs',
    'prom-client',
    'write-excel-file',
  ],
  // The design system's own Sass; its next major version will follow the new syntax.
  sassOptions: { silenceDeprecations: ['if-function'] },
  experimental: {
    // Without it forbidden() and unauthorized() answer 500.
    authInterrupts: true,
    // Beyond this a body is cut off without an error. It stays above what any route accepts, so that the route refuses instead.
    proxyClientMaxBodySize: '16mb',
  },
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
};

export default nextConfig;

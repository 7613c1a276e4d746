import { headers } from 'next/headers';

export const metadata = { title: 'Måling' };

/**
 * An empty page, drawn anew for each request: what any page costs before it holds anything. `npm run bench` measures the
 * others against it.
 */
export default async function MeasurePage() {
  await headers();
  return (
    <main>
      <h1>Måling</h1>
    </main>
  );
}

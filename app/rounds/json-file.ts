import type { WrittenFile } from '@/lib/data/exchange/exchange-types';
import type { Result } from '@/lib/domain/result';

const plain = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };

/** A written file as a download; what is not there, or not for the viewer, is not found. */
export function jsonFile(written: Result<WrittenFile>): Response {
  if (!written.ok) return new Response('Findes ikke. / Not found.', { status: 404, headers: plain });
  const { fileName, text } = written.value;
  return new Response(text, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${fileName.replaceAll(/[^\w.-]/g, '_')}"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
}

import { describe, expect, test } from 'vitest';
import { makeKommune, makeUser } from '@/lib/data/testing/builders';
import { testDatabase } from '@/lib/data/testing/test-database';
import { throttleLimits } from '@/lib/domain/throttle';
import { limitDear } from './limit-dear';

const asked = () => new Request('http://localhost:3000/exports/make', { method: 'POST' });

describe('what is dear', () => {
  testDatabase();

  test('may be done so many times by one person, and is then refused with when to come back', async () => {
    const { kommuneId } = await makeKommune();
    const viewer = await makeUser({ kommuneId, role: 'editor' });
    const other = await makeUser({ kommuneId, role: 'editor' });
    const body = { kind: 'form', fields: { exportId: 'x' } } as const;
    const limit = (who: typeof viewer, kind: 'upload' | 'paper') =>
      limitDear({ viewer: who, kind, request: asked(), body });
    for (let count = 0; count < throttleLimits.upload; count += 1) expect(await limit(viewer, 'upload')).toBeNull();
    const refused = await limit(viewer, 'upload');
    expect(refused?.status).toBe(429);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(800);
    expect(await refused?.text()).toContain('Prøv igen om 15 minutter');
    const script = await limitDear({ viewer, kind: 'upload', request: asked(), body: { kind: 'json', fields: {} } });
    expect(await script?.json()).toMatchObject({ reason: 'too-many' });
    expect(await limit(viewer, 'paper')).toBeNull();
    expect(await limit(other, 'upload')).toBeNull();
  });
});

import { afterEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { readAudit } from '@/lib/data/audit/read-audit';
import { makeRadar } from '@/lib/data/testing/builders';
import { makePeople } from '@/lib/data/testing/people';
import { testDatabase } from '@/lib/data/testing/test-database';
import type { Viewer } from '@/lib/domain/access';
import { failure, type Result, success } from '@/lib/domain/result';
import { handlePost } from './handle-post';

const asking = vi.hoisted(() => ({ viewer: {} as unknown, later: [] as (() => Promise<void>)[] }));

vi.mock('@/lib/auth/current', () => ({ currentSignedIn: async () => ({ viewer: asking.viewer }) }));
vi.mock('next/server', () => ({ after: (run: () => Promise<void>) => void asking.later.push(run) }));

async function post(viewer: Viewer, fields: Record<string, string>, result: Result<null>): Promise<number> {
  asking.viewer = viewer;
  const route = handlePost({
    schema: z.object({ id: z.string() }),
    change: async () => result,
    done: () => '/done',
    failed: () => '/failed',
  });
  const body = new URLSearchParams(fields);
  return (await route(new Request('http://localhost:3000/radar/change', { method: 'POST', body }))).status;
}

/** What the log of the kommune tells once the answers are sent: the address, then the values. */
async function refusalsIn(editor: Viewer): Promise<unknown[]> {
  await Promise.all(asking.later.splice(0).map((run) => run()));
  const read = await readAudit(editor, {});
  if (!read.ok) throw new Error(read.reason);
  return read.value.lines.map(({ thing, changes }) => [thing.id, changes.flatMap(({ after = [] }) => after)]);
}

describe('a change that is refused', () => {
  testDatabase();
  afterEach(() => void asking.later.splice(0));

  test('because it is not theirs to make is told of', async () => {
    const { editor, reader } = await makePeople();
    expect(await post(reader, { id: 'x' }, failure('forbidden', 'manage-users'))).toBe(403);
    expect(await refusalsIn(editor)).toEqual([['/radar/change', ['manage-users']]]);
  });

  test('because the thing is another kommune’s is told of, and answered as if it were not there', async () => {
    const { editor, strange } = await makePeople();
    const id = await makeRadar(strange.kommuneId);
    expect(await post(editor, { id }, failure('not_found', 'no-radar'))).toBe(404);
    expect(await refusalsIn(editor)).toEqual([['/radar/change', ['not-own', 'radar']]]);
  });

  test('leaves no row when the thing is nobody’s, or is wrong in itself', async () => {
    const { editor, strange } = await makePeople();
    const id = await makeRadar(strange.kommuneId);
    expect(await post(editor, { id: 'nothing' }, failure('not_found', 'no-radar'))).toBe(404);
    expect(await post(editor, { id }, failure('conflict', 'changed'))).toBe(303);
    expect(await post(editor, { id }, success(null))).toBe(303);
    expect(await refusalsIn(editor)).toEqual([]);
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { POST as enter } from '../join/enter/route';
import { POST as leave } from './leave/route';
import { POST as place } from './place/route';

const pass = { passId: 'p', meetingId: 'm', kommuneId: 'k' };
const heard = vi.hoisted(() => ({ joined: vi.fn(), left: vi.fn(), placed: vi.fn(), kept: vi.fn(), forgot: vi.fn() }));

vi.mock('@/lib/auth/meeting-pass', () => ({
  meetingPassToken: async () => 'held',
  currentMeetingPass: async () => pass,
  keepMeetingPass: heard.kept,
  forgetMeetingPass: heard.forgot,
}));
vi.mock('@/lib/data/meetings/join-meeting', () => ({ joinMeeting: heard.joined }));
vi.mock('@/lib/data/meetings/leave-meeting', () => ({ leaveMeeting: heard.left }));
vi.mock('@/lib/data/meetings/place-view', () => ({ placeView: heard.placed }));

const ok = { ok: true, value: null };

function form(path: string, fields: Record<string, string>): Request {
  return new Request(`http://localhost:3000${path}`, { method: 'POST', body: new URLSearchParams(fields) });
}

describe('a phone', () => {
  afterEach(() => void vi.resetAllMocks());

  it('that scans the code again joins with the pass it has', async () => {
    heard.joined.mockResolvedValue({ ok: true, value: { token: 'held' } });
    const answer = await enter(form('/join/enter', { code: 'KDFM-RTWX' }));
    expect(answer.headers.get('Location')).toBe('/meeting');
    expect(heard.joined).toHaveBeenCalledWith('KDFM-RTWX', expect.objectContaining({ held: 'held' }));
    expect(heard.kept).toHaveBeenCalledWith('held');
  });

  it.each(['full', 'throttled', 'no-meeting'])('that is refused is told why: %s', async (reason) => {
    heard.joined.mockResolvedValue({ ok: false, code: 'conflict', reason });
    const answer = await enter(form('/join/enter', { code: 'KDFM-RTWX' }));
    expect(answer.headers.get('Location')).toBe(`/join?failed=${reason}`);
    expect(heard.kept).not.toHaveBeenCalled();
  });

  it('that leaves takes its pass along', async () => {
    await leave();
    expect(heard.left).toHaveBeenCalledWith('held');
    expect(heard.forgot).toHaveBeenCalled();
  });

  it('places in the round it was shown, by script and by form', async () => {
    heard.placed.mockResolvedValue(ok);
    const said = { itemId: 'item-1', round: 2, answer: 'piloting' };
    const script = new Request('http://localhost:3000/meeting/place', {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
      body: JSON.stringify(said),
    });
    expect((await place(script)).status).toBe(200);
    await place(form('/meeting/place', { ...said, round: '2' }));
    expect(heard.placed.mock.calls).toEqual([
      [pass, said],
      [pass, said],
    ]);
  });

  it('places nothing without a round', async () => {
    await place(form('/meeting/place', { itemId: 'item-1', answer: 'piloting' }));
    expect(heard.placed).not.toHaveBeenCalled();
  });
});

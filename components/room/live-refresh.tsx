'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, useTransition } from 'react';
import { connectLive, type LiveStatus } from './live-connection';

type LiveRefreshProps = {
  meetingId: string;
  /** The version that the page was made of. */
  version: string;
  offline: string;
};

/**
 * Keeps the room's screen as the meeting is: when something changes, the page is made anew by the server and what was typed stays.
 * It is asked for only when the server has just been heard, since a page that cannot be had would take the place of this one.
 */
export function LiveRefresh({ meetingId, version, offline }: LiveRefreshProps) {
  const router = useRouter();
  const [latest, setLatest] = useState(version);
  const [status, setStatus] = useState<LiveStatus>('live');
  const [refreshing, refresh] = useTransition();
  const asked = useRef(version);

  useEffect(() => {
    const base = `/meetings/${encodeURIComponent(meetingId)}`;
    return connectLive<{ version: string }>(
      { events: `${base}/events`, state: `${base}/state` },
      {
        onState: (state) => setLatest(state.version),
        onStatus: setStatus,
        // The session or the meeting is gone: loading the page says which.
        onEnded: () => window.location.reload(),
      },
    );
  }, [meetingId]);
  useEffect(() => {
    if (refreshing || latest === version || latest === asked.current) return;
    asked.current = latest;
    refresh(() => router.refresh());
  }, [latest, version, refreshing, router]);

  return (
    <p className="room-connection" role="status">
      {status === 'offline' ? offline : ''}
    </p>
  );
}

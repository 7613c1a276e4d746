import { spawnSync } from 'node:child_process';
import { benchRound, computeRelease, releaseSizes } from './release-input';
import { type Figure, median } from './stats';

const rounds = 3;
const [few, ...more] = releaseSizes;

/** What computing a release costs a kommune, in time and in memory, when there are many against when there are 98. */
export function measureReleases(): Figure[] {
  return [...measureTime(), measureMemory()];
}

function measureTime(): Figure[] {
  const works = releaseSizes.map((size) => ({ size, round: benchRound(size), times: [] as number[] }));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { size, round: given, times } of works) {
      const began = performance.now();
      const { groups } = computeRelease(given);
      // The first is for the machine to get warm.
      if (round > 0) times.push(((performance.now() - began) * 1000) / size);
      if (groups.length < 13) throw new Error(`Only ${groups.length} groups of ${size}`);
    }
  }
  const [base, ...others] = works.map(({ times }) => median(times));
  return more.map((size, index) => ({
    name: `Computing a release of ${size.toLocaleString('en')} kommuner, per kommune`,
    value: others[index] ?? Number.NaN,
    against: `of ${few}`,
    base: base ?? Number.NaN,
    unit: 'µs',
    higherIsBetter: false,
  }));
}

/** Less than this for one kommune is not told from the process's own noise, which can hide the smaller sizes altogether. */
const leastKilobytes = 1;

/** What a kommune more adds to the most memory that is ever in use, its answers included: from 1,000 to 10,000 against from 98 to 1,000. */
function measureMemory(): Figure {
  const [small, middle, large] = releaseSizes.map((size) => ({ size, kilobytes: peakKilobytes(size) }));
  const each = (from: typeof small, to: typeof small) =>
    from === undefined || to === undefined
      ? Number.NaN
      : Math.max(leastKilobytes, (to.kilobytes - from.kilobytes) / (to.size - from.size));
  return {
    name: 'Memory for one kommune more in a release of 10,000',
    value: each(middle, large),
    against: 'of 1,000',
    base: each(small, middle),
    unit: 'kB',
    higherIsBetter: false,
  };
}

/** In a process of its own, because the most that was ever in use is told of a whole process. */
function peakKilobytes(size: number): number {
  const args = ['--import', 'tsx', 'scripts/bench/release-memory.ts', String(size)];
  const done = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr);
  return Number(done.stdout);
}

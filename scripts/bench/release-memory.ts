import { benchRound, computeRelease } from './release-input';

// Computes one release of so many kommuner, and prints the most memory that the process ever used, in kilobytes.
const { groups } = computeRelease(benchRound(Number(process.argv[2])));
if (groups.length === 0) throw new Error('Nothing to publish');
process.stdout.write(String(process.resourceUsage().maxRSS));

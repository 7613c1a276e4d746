import { type Environment, readEnvironment } from './environment';

const kept = globalThis as typeof globalThis & { pejlingEnvironment?: Environment };

/** The environment of this process, read once. The start has checked it, so a problem here is a mistake in the code. */
export function running(): Environment {
  kept.pejlingEnvironment ??= read();
  return kept.pejlingEnvironment;
}

function read(): Environment {
  const found = readEnvironment(process.env, process.cwd());
  if (!found.ok) throw new Error(found.problems.map(({ key, remedy }) => `${key}: ${remedy}`).join('\n'));
  return found.value;
}

/** Puts other settings in place of this process's own; for tests. */
export function replaceRunning(environment: Environment): void {
  kept.pejlingEnvironment = environment;
}

const kept = globalThis as typeof globalThis & { pejlingStopping?: boolean };

/** True from when the process is asked to stop: nothing new is begun, and health says so. */
export function isStopping(): boolean {
  return kept.pejlingStopping ?? false;
}

export function beginStopping(): void {
  kept.pejlingStopping = true;
}

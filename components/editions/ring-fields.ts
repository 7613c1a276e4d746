import { isLevel, nearestRing, type Ring, rings } from '@/lib/domain/ring';

/** What each technology's fields say: the chosen ring, or the one its level means; null where they say nothing. */
export function readRings(form: HTMLFormElement, ids: readonly string[]): Record<string, Ring | null> {
  const data = new FormData(form);
  return Object.fromEntries(ids.map((id) => [id, ringIn(data, id)]));
}

function ringIn(data: FormData, id: string): Ring | null {
  const chosen = rings.find((ring) => ring === data.get(`ring.${id}`));
  if (chosen !== undefined) return chosen;
  const level = Number(String(data.get(`level.${id}`) ?? '').replace(',', '.'));
  return isLevel(level) ? nearestRing(level) : null;
}

/** Chooses a ring in the list. Without one, its level goes too: otherwise the level would still place it. */
export function chooseRing(form: HTMLFormElement, id: string, ring: Ring | null): void {
  const buttons = form.elements.namedItem(`ring.${id}`);
  const level = form.elements.namedItem(`level.${id}`);
  if (buttons instanceof RadioNodeList) buttons.value = ring ?? 'none';
  if (ring === null && level instanceof HTMLInputElement) level.value = '';
  form.dispatchEvent(new Event('input', { bubbles: true }));
}

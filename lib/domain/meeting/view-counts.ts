import { type Answer, answers } from '../answer';
import { type ItemStage, minimumViews, type ViewCounts } from './meeting';

/** How many gave each answer; null with fewer than three, when one could tell who gave which. */
export function countViews(views: readonly Answer[]): ViewCounts | null {
  if (views.length < minimumViews) return null;
  const counted = answers.map((answer) => [answer, views.filter((view) => view === answer).length] as const);
  return Object.fromEntries(counted.filter(([, count]) => count > 0));
}

/** How many views a spread is made of. */
export function totalViews(counts: ViewCounts): number {
  return answers.reduce((sum, answer) => sum + (counts[answer] ?? 0), 0);
}

/** True where a spread may be seen: one belongs to the round that was shown, never to one that is being collected. */
export function showsSpread(stage: ItemStage): boolean {
  return stage === 'shown' || stage === 'agreed';
}

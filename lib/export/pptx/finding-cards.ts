import { markStyles, radarColours } from '@/lib/domain/layout/mark-style';
import { type Locale, textOf } from '@/lib/text/locale';
import type { FindingGroup } from '../report/report';
import { textHeight } from './fit-text';
import { paragraphOf, slideColours, textShape } from './shape-parts';
import { signShape } from './sign-shape';
import type { Box, SlideShape } from './slide-shape';

export type FindingCard = {
  readonly shapes: readonly SlideShape[] /** True when not all technologies are named. */;
  readonly cut: boolean;
};

/** Sizes in points, largest first: of the name, of the suggestion, and of the technologies. */
const sizes = [
  { name: 20, suggestion: 16, item: 15 },
  { name: 18, suggestion: 14, item: 13 },
  { name: 16, suggestion: 13, item: 12 },
] as const;
type Sizes = (typeof sizes)[number];

const signSpace = 24;
const itemGap = 0.35;
const suggestionSpace = 8;
const itemsSpace = 14;

/** Findings side by side, all in the same sizes: the largest in which every technology is named, if there is one. */
export function findingCards(groups: readonly FindingGroup[], boxes: readonly Box[], locale: Locale): FindingCard[] {
  const placed = groups.flatMap((group, index) => {
    const box = boxes[index];
    return box === undefined ? [] : [{ group, box }];
  });
  const fitting = sizes.find((each) =>
    placed.every(({ group, box }) => fits(group.technologies, { group, box, each })),
  );
  return placed.map(({ group, box }) => findingCard(group, { box, locale, each: fitting ?? sizes[2] }));
}

type CardPlace = { readonly box: Box; readonly locale: Locale; readonly each: Sizes };

/** One finding: its sign and name, what it suggests, and which technologies it is about, as many as there is room for. */
function findingCard(group: FindingGroup, { box, locale, each }: CardPlace): FindingCard {
  const { shapes: names } = textOf(locale).reportPptx;
  const inner = innerBox(box);
  const items = shownItems(group, { box, locale, each });
  const { colour } = markStyles[group.kind];
  const paragraphs = [
    paragraphOf(group.name, { size: each.name, bold: true, colour }),
    paragraphOf(group.suggestion, { size: each.suggestion, before: suggestionSpace }),
    ...items.map((item, index) =>
      paragraphOf(item, {
        size: each.item,
        colour: slideColours.text,
        before: index === 0 ? itemsSpace : each.item * itemGap,
      }),
    ),
  ];
  const ends = { from: { x: box.x, y: box.y }, to: { x: box.x + box.width, y: box.y } };
  const rule = { fill: null, stroke: radarColours.line, strokeWidth: 1, dash: null };
  return {
    shapes: [
      { shape: 'line', name: names.separator, description: null, ...ends, paint: rule },
      signShape(group.kind, { at: { x: box.x + 8, y: inner.y + each.name * 0.6 }, name: names.sign, size: 16 }),
      textShape({ name: group.name, box: inner, paragraphs }),
    ],
    cut: items !== group.technologies,
  };
}

/** The first technologies and how many others there are, where not all fit. */
function shownItems(group: FindingGroup, { box, locale, each }: CardPlace): readonly string[] {
  if (fits(group.technologies, { group, box, each })) return group.technologies;
  const { and, andMore } = textOf(locale).report;
  const all = group.technologies.length;
  const counts = Array.from({ length: all }, (_, index) => all - 1 - index);
  const lists = counts.map((shown) => [...group.technologies.slice(0, shown), `${and} ${andMore(all - shown)}`]);
  return lists.find((items) => fits(items, { group, box, each })) ?? lists.at(-1) ?? [];
}

function innerBox(box: Box): Box {
  return { x: box.x + signSpace, y: box.y + 12, width: box.width - signSpace, height: box.height - 12 };
}

type Fitting = { readonly group: FindingGroup; readonly box: Box; readonly each: Sizes };

function fits(items: readonly string[], { group, box, each }: Fitting): boolean {
  const { width, height } = innerBox(box);
  const room = { width, gap: 0 };
  const above = textHeight([group.name], each.name, room) + textHeight([group.suggestion], each.suggestion, room);
  const below = textHeight(items, each.item, { width, gap: itemGap });
  return above + suggestionSpace + itemsSpace + below <= height;
}

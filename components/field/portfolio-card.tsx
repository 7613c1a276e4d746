import { Card } from '@/components/ui/card';
import { SimulatedBadge } from '@/components/ui/simulated-badge';
import type { FieldPortfolioView, PortfolioFigure, PortfolioObstacle } from '@/lib/domain/release/field-portfolio';
import { othersCount } from '@/lib/domain/release/others-count';
import { formatNumber } from '@/lib/text/format';
import { type Locale, textOf } from '@/lib/text/locale';
import { PortfolioStrip } from './portfolio-strip';
import type { ShownField } from './shown-field';

type PortfolioCardProps = {
  /** Null where the area answers to none that was counted. */
  portfolio: FieldPortfolioView | null;
  /** Which figures these are. */
  of: ShownField;
  /** How many technologies there are: as far as the pictures reach. */
  technologies: number;
  /** Whether they are counted over all areas. */
  scope: 'combined' | 'area';
  locale: Locale;
  /** Where the comparison is; null on its own page. */
  href: string | null;
};

/** Our number of pilots and of technologies in operation against the others': the other answer to too little or too much. */
export function PortfolioCard({ portfolio, of, technologies, scope, locale, href }: PortfolioCardProps) {
  const { portfolio: text } = textOf(locale).field;
  return (
    <Card id="portfolio" heading={text.heading} className="field-portfolio">
      {portfolio === null ? <p>{text.unmapped}</p> : <Figures {...{ portfolio, technologies, scope, locale }} />}
      <p className="compare-small">
        {of.release.simulated ? <SimulatedBadge locale={locale} /> : null}{' '}
        {text.from[of.own](of.release.title, portfolio?.piloting.kommuner || othersCount(of))} {text.noGoal}
      </p>
      {scope === 'combined' ? <p className="compare-small">{text.anywhere}</p> : null}
      {href === null ? null : (
        <p className="no-print">
          <a href={href}>{text.compare}</a>
        </p>
      )}
    </Card>
  );
}

type FiguresProps = Pick<PortfolioCardProps, 'technologies' | 'scope' | 'locale'> & { portfolio: FieldPortfolioView };

function Figures({ portfolio, technologies, scope, locale }: FiguresProps) {
  const { portfolio: text } = textOf(locale).field;
  const { piloting, operating, obstacle } = portfolio;
  if (piloting.own === null || operating.own === null) return <p>{text.nothing}</p>;
  if (obstacle !== undefined) {
    return (
      <>
        <p>
          <strong>
            {text.piloting(piloting.own, scope)} {text.operating(operating.own, scope)}
          </strong>
        </p>
        <p>{obstacleText(obstacle, locale)}</p>
      </>
    );
  }
  return (
    <>
      <p>
        <strong>{text.piloting(piloting.own, scope)}</strong> {among(piloting, locale)}
      </p>
      <PortfolioStrip figure={piloting} most={technologies} />
      <p>
        <strong>{text.operating(operating.own, scope)}</strong> {among(operating, locale)}
      </p>
      <PortfolioStrip figure={operating} most={technologies} />
      {piloting.quartiles === null ? null : <p className="compare-small">{text.picture}</p>}
    </>
  );
}

function obstacleText(obstacle: PortfolioObstacle, locale: Locale): string {
  const { obstacles } = textOf(locale).field.portfolio;
  if (obstacle.reason === 'own-unknown') return obstacles['own-unknown'];
  return obstacles.technologies(obstacle.has, obstacle.asked);
}

function among({ position, quartiles }: PortfolioFigure, locale: Locale): string {
  const { portfolio: text } = textOf(locale).field;
  if (position === null || quartiles === null) return text.tooFew;
  const [median, lower, upper] = [quartiles.median, quartiles.lower, quartiles.upper].map((number) =>
    formatNumber(number, locale),
  );
  return `${text.positions[position]}${text.spread(median ?? '', lower ?? '', upper ?? '')}`;
}

import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ProblemList } from './problem-list';

const problem = (code: string, at: number) => ({ key: `${at} ${code}`, code, text: `${code} ${at}`, href: '/x' });

describe('what keeps a draft from being frozen', () => {
  it('folds away many of one kind, and counts them all', () => {
    const missing = Array.from({ length: 22 }, (_, at) => problem('source-missing', at));
    const html = renderToStaticMarkup(<ProblemList locale="da" problems={[problem('title-missing', 0), ...missing]} />);
    expect(html).toContain('Der er 23 ting at rette');
    const [open = '', folded = ''] = html.split('<details');
    expect(open.match(/source-missing/g)).toHaveLength(3);
    expect(open).toContain('title-missing 0');
    expect(folded).toContain('Vis 19 til af samme slags');
    expect(folded.match(/source-missing/g)).toHaveLength(19);
  });

  it('folds nothing of three or fewer', () => {
    const problems = [0, 1, 2].map((at) => problem('source-missing', at));
    expect(renderToStaticMarkup(<ProblemList locale="da" problems={problems} />)).not.toContain('<details');
  });
});

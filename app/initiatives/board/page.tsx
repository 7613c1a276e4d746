import type { Metadata } from 'next';
import { BlankView } from '@/components/initiative-views/blank-view';
import { Board } from '@/components/initiative-views/board';
import { type BoardAddress, readShown } from '@/components/initiative-views/board-address';
import { BoardNotice } from '@/components/initiative-views/board-notice';
import { FilterForm } from '@/components/initiative-views/filter-form';
import { readFilters } from '@/components/initiative-views/view-filters';
import { ViewSwitch, viewHref } from '@/components/initiative-views/view-switch';
import { ButtonLink } from '@/components/ui/button-link';
import { PageHeading } from '@/components/ui/page-heading';
import { requireSignedIn } from '@/lib/auth/current';
import { readBoard } from '@/lib/data/initiatives/read-board';
import { currentLocale } from '@/lib/http/locale';
import { noticeQuery } from '@/lib/http/notice-query';
import { today } from '@/lib/http/today';
import { textOf } from '@/lib/text/locale';
import { PageShell } from '../../page-shell';
import { refused } from '../../refused';
import { movedQuery } from './addresses';

type Props = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: textOf(await currentLocale()).initiativeViews.board.title };
}

/** The initiatives in a column for each phase, and the forms that move them. */
export default async function BoardPage({ searchParams }: Props) {
  const signedIn = await requireSignedIn();
  const locale = await currentLocale();
  const params = await searchParams;
  const address: BoardAddress = { filters: readFilters(params), shown: readShown(params) };
  const { search, areaId, technologyId } = address.filters;
  const day = today();
  const read = await readBoard(signedIn.viewer, {
    ...{ language: locale, today: day, shown: address.shown },
    ...{ search, areaId, technologyId },
  });
  if (!read.ok) return refused();
  const { columns, choices } = read.value;
  const text = textOf(locale).initiativeViews;
  const { done, failed } = noticeQuery.parse(params);
  const { moved } = movedQuery.parse(params);
  const shown = columns.some(({ rows }) => rows.some(({ id }) => id === moved));
  const mayAdd = choices.areas.some(({ mayEdit }) => mayEdit);
  const blank = columns.every(({ total }) => total === 0);
  return (
    <PageShell signedIn={signedIn} current="initiatives">
      <BoardNotice locale={locale} done={shown ? undefined : done} failed={failed} movedId={moved} />
      <PageHeading
        title={text.board.title}
        lead={text.board.lead}
        actions={mayAdd && !blank ? <ButtonLink href="/initiatives/new">{text.board.new}</ButtonLink> : null}
      />
      <ViewSwitch locale={locale} current="board" filters={address.filters} />
      <FilterForm
        locale={locale}
        path={viewHref('board')}
        filters={address.filters}
        choices={choices}
        fields={['search', 'areaId', 'technologyId']}
      />
      {blank ? (
        <BlankView locale={locale} narrowed={[search, areaId, technologyId].some(Boolean)} mayAdd={mayAdd} />
      ) : (
        <Board
          locale={locale}
          columns={columns}
          address={address}
          today={day}
          movedId={done !== undefined && failed === undefined ? (moved ?? null) : null}
        />
      )}
    </PageShell>
  );
}

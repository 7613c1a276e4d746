import { Actions } from '@/components/ui/actions';
import { Button } from '@/components/ui/button';
import { Details } from '@/components/ui/details';
import { Textarea } from '@/components/ui/textarea';
import { longestRetireReason } from '@/lib/domain/retire-reason';
import { type Locale, textOf } from '@/lib/text/locale';

type RetireFormProps = { locale: Locale; id: string; open: boolean };

/** Says what retiring means before it can be done. */
export function RetireForm({ locale, id, open }: RetireFormProps) {
  const { paper } = textOf(locale).exports;
  return (
    <Details summary={paper.retire} open={open}>
      <p>{paper.retireText}</p>
      <form method="post" action="/exports/retire">
        <input type="hidden" name="id" value={id} />
        <Textarea
          locale={locale}
          id="reason"
          label={paper.reason}
          hint={paper.reasonHint(longestRetireReason)}
          rows={2}
          maxLength={longestRetireReason}
          optional
        />
        <Actions>
          <Button kind="warning">{paper.retireSubmit}</Button>
        </Actions>
      </form>
    </Details>
  );
}

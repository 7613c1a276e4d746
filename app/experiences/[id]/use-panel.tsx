import type { ShownExperience } from '@/components/experiences/shown-experience';
import { Actions } from '@/components/ui/actions';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { type Locale, textOf } from '@/lib/text/locale';

type UsePanelProps = { readonly locale: Locale; readonly experience: ShownExperience; readonly mayShare: boolean };

/** Telling the kommune that shared it that it helped, and taking that back. */
export function UsePanel({ locale, experience, mayShare }: UsePanelProps) {
  const { show, others } = textOf(locale).experiences;
  const text = show.use;
  const { id, kommune, ownUse } = experience;
  return (
    <Card id="use" heading={ownUse ? others.marked : text.heading} className="experience-use no-print">
      <p>{ownUse ? text.marked(kommune.name) : mayShare ? text.text(kommune.name) : text.askEditor}</p>
      {mayShare ? (
        <form method="post" action="/experiences/use" className="experience-act">
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="uses" value={String(!ownUse)} />
          <Actions>
            <Button kind={ownUse ? 'secondary' : 'primary'}>{ownUse ? text.undo : text.submit}</Button>
          </Actions>
        </form>
      ) : null}
    </Card>
  );
}

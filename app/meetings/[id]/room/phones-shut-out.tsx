import { Alert } from '@/components/ui/alert';
import { textOf } from '@/lib/text/locale';
import { ReopenPhones, type ReopenPhonesProps } from './reopen-phones';

/** Above an item of a meeting that was opened more than a day ago: no phone can answer it. */
export function PhonesShutOut({ locale, meeting }: ReopenPhonesProps) {
  return (
    <Alert locale={locale} tone="warning">
      <p>{textOf(locale).room.screen.expired}</p>
      <ReopenPhones locale={locale} meeting={meeting} />
    </Alert>
  );
}

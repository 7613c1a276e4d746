'use client';

import { MessagePage } from '@/components/shell/message-page';
import { Button } from '@/components/ui/button';
import { ButtonLink } from '@/components/ui/button-link';
import type { Text } from '@/lib/text/shape';

export interface FailureProps {
  error: unknown;
  retry: () => void;
}

/** What an unexpected error shows: a number to quote, and a way on. Error boundaries are rendered in the browser. */
export function Failure({ error, retry, text }: FailureProps & { text: Text['shell']['failure'] }) {
  const id = digestOf(error);
  return (
    <div className="shell-width">
      <MessagePage
        title={text.title}
        text={text.text}
        note={id ? text.id(id) : undefined}
        actions={
          <>
            <Button type="button" onClick={retry}>
              {text.retry}
            </Button>
            <ButtonLink href="/" kind="secondary">
              {text.home}
            </ButtonLink>
          </>
        }
      />
    </div>
  );
}

/** Next keeps the message on the server, where it is logged under this number. */
function digestOf(error: unknown): string | undefined {
  return error instanceof Error && 'digest' in error && typeof error.digest === 'string' ? error.digest : undefined;
}

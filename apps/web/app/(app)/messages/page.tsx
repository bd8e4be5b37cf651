import { Suspense } from 'react';
import { MessagesList } from '../../../features/messages/messages-list.tsx';
import { pageTitle } from '../../../features/words/page-title.ts';
import { PageWords } from '../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('shell.nav.messages');

export default function MessagesPage() {
  return (
    <PageWords areas={['messages']}>
      <Suspense>
        <MessagesList />
      </Suspense>
    </PageWords>
  );
}

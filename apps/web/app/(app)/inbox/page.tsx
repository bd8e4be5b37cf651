import { Suspense } from 'react';
import { Inbox } from '../../../features/inbox/inbox.tsx';
import { pageTitle } from '../../../features/words/page-title.ts';
import { PageWords } from '../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('shell.nav.inbox');

export default function InboxPage() {
  return (
    <PageWords areas={['inbox', 'messages', 'form', 'workflows', 'tasks', 'kinds']}>
      <Suspense>
        <Inbox />
      </Suspense>
    </PageWords>
  );
}

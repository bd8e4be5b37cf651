import { Suspense } from 'react';
import { WebhooksList } from '../../../features/webhooks/webhooks-list.tsx';
import { pageTitle } from '../../../features/words/page-title.ts';
import { PageWords } from '../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('shell.nav.webhooks');

export default function WebhooksPage() {
  return (
    <PageWords areas={['webhooks', 'views']}>
      <Suspense>
        <WebhooksList />
      </Suspense>
    </PageWords>
  );
}

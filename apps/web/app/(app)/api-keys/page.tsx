import { Suspense } from 'react';
import { ApiKeysList } from '../../../features/api-keys/api-keys-list.tsx';
import { pageTitle } from '../../../features/words/page-title.ts';
import { PageWords } from '../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('shell.nav.apiKeys');

export default function ApiKeysPage() {
  return (
    <PageWords areas={['api-keys']}>
      <Suspense>
        <ApiKeysList />
      </Suspense>
    </PageWords>
  );
}

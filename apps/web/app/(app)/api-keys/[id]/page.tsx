import { ApiKeyPage } from '../../../../features/api-keys/api-key-page.tsx';
import { pageTitle } from '../../../../features/words/page-title.ts';
import { PageWords } from '../../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('api-keys.one.title');

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return (
    <PageWords areas={['api-keys']}>
      <ApiKeyPage id={id} />
    </PageWords>
  );
}

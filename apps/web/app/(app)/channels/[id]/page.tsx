import { ProviderPage } from '../../../../features/channels/provider-page.tsx';
import { pageTitle } from '../../../../features/words/page-title.ts';
import { PageWords } from '../../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('shell.nav.channels');

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return (
    <PageWords areas={['channels']}>
      <ProviderPage id={id} />
    </PageWords>
  );
}

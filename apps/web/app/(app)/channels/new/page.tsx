import { NewProvider } from '../../../../features/channels/new-provider.tsx';
import { pageTitle } from '../../../../features/words/page-title.ts';
import { PageWords } from '../../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('channels.connect');

export default function Page() {
  return (
    <PageWords areas={['channels']}>
      <NewProvider />
    </PageWords>
  );
}

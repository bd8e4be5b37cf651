import { ChannelsPage } from '../../../features/channels/channels-page.tsx';
import { pageTitle } from '../../../features/words/page-title.ts';
import { PageWords } from '../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('shell.nav.channels');

export default function Page() {
  return (
    <PageWords areas={['channels']}>
      <ChannelsPage />
    </PageWords>
  );
}

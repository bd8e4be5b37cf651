import { StartPage } from '../../../../features/channels/start/start-page.tsx';
import { pageTitle } from '../../../../features/words/page-title.ts';
import { PageWords } from '../../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('channels.start.title');

export default function Page() {
  return (
    <PageWords areas={['channels']}>
      <StartPage />
    </PageWords>
  );
}

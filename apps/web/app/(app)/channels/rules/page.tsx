import { SendingRulesPage } from '../../../../features/sending-rules/sending-rules-page.tsx';
import { pageTitle } from '../../../../features/words/page-title.ts';
import { PageWords } from '../../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('channels.rules.title');

export default function Page() {
  return (
    <PageWords areas={['channels']}>
      <SendingRulesPage />
    </PageWords>
  );
}

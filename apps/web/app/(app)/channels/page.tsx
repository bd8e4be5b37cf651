import { ChannelsPage } from '../../../features/channels/channels-page.tsx';
import { pageTitle } from '../../../features/words/page-title.ts';

export const generateMetadata = pageTitle('shell.nav.channels');

export default function Page() {
  return <ChannelsPage />;
}

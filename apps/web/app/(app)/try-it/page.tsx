import { TryIt } from '../../../features/try-it/try-it.tsx';
import { pageTitle } from '../../../features/words/page-title.ts';

export const generateMetadata = pageTitle('shell.nav.tryIt');
export default function Page() {
  return <TryIt />;
}

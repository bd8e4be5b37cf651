import { HomePage } from '../../features/home/home-page.tsx';
import { pageTitle } from '../../features/words/page-title.ts';

export const generateMetadata = pageTitle('shell.nav.home');

export default function Page() {
  return <HomePage />;
}

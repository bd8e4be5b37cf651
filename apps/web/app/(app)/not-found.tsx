import { UnknownPage } from '../../features/lists/unknown-page.tsx';
import { pageTitle } from '../../features/words/page-title.ts';

export const generateMetadata = pageTitle('broken.missing.short');

export default UnknownPage;

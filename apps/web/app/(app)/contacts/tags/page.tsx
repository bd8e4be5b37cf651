import { TagsPage } from '../../../../features/contacts/tags/tags-page.tsx';
import { pageTitle } from '../../../../features/words/page-title.ts';
import { PageWords } from '../../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('contacts.head.tags');

export default function Page() {
  return (
    <PageWords areas={['contacts']}>
      <TagsPage />
    </PageWords>
  );
}

import { GroupsPage } from '../../../../features/contacts/groups/groups-page.tsx';
import { pageTitle } from '../../../../features/words/page-title.ts';
import { PageWords } from '../../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('contacts.head.groups');

export default function Page() {
  return (
    <PageWords areas={['contacts']}>
      <GroupsPage />
    </PageWords>
  );
}

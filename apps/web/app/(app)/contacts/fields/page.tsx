import { FieldsPage } from '../../../../features/contacts/fields/fields-page.tsx';
import { pageTitle } from '../../../../features/words/page-title.ts';
import { PageWords } from '../../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('contacts.fields.title');

export default function Page() {
  return (
    <PageWords areas={['contacts']}>
      <FieldsPage />
    </PageWords>
  );
}

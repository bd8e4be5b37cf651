import { ContactPage } from '../../../../features/contacts/one/contact-page.tsx';
import { pageTitle } from '../../../../features/words/page-title.ts';
import { PageWords } from '../../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('contacts.one.title');

export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return (
    <PageWords areas={['contacts', 'inbox', 'messages', 'workflows', 'tasks']}>
      <ContactPage id={id} />
    </PageWords>
  );
}

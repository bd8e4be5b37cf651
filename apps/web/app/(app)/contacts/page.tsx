import { Suspense } from 'react';
import { ContactsList } from '../../../features/contacts/contacts-list.tsx';
import { pageTitle } from '../../../features/words/page-title.ts';
import { PageWords } from '../../../features/words/page-words.tsx';

export const generateMetadata = pageTitle('shell.nav.contacts');

export default function ContactsPage() {
  return (
    <PageWords areas={['contacts']}>
      <Suspense>
        <ContactsList />
      </Suspense>
    </PageWords>
  );
}

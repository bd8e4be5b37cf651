import type { Metadata } from 'next';
import { Suspense } from 'react';
import { ContactsList } from '../../../features/contacts/contacts-list.tsx';

export const metadata: Metadata = { title: 'Contacts' };

export default function ContactsPage() {
  return (
    <Suspense>
      <ContactsList />
    </Suspense>
  );
}

import type { Metadata } from 'next';
import { Suspense } from 'react';
import { MessagesList } from '../../../features/messages/messages-list.tsx';

export const metadata: Metadata = { title: 'Messages' };

export default function MessagesPage() {
  return (
    <Suspense>
      <MessagesList />
    </Suspense>
  );
}

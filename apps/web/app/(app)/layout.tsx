import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { readEarly } from '../../features/client/read-early.ts';
import { Shell } from '../../features/shell/shell.tsx';
import { PageWords } from '../../features/words/page-words.tsx';
import { currentSession } from '../../features/words/read-reader.ts';

export const dynamic = 'force-dynamic';

export default async function AppLayout({ children }: { children: ReactNode }) {
  readEarly('/me');
  if (!(await currentSession())) redirect(`/sign-in?${new URLSearchParams({ next: (await headers()).get('x-path') ?? '/' })}`);
  return (
    <PageWords areas={['lists', 'roles', 'shell']}>
      <Shell>{children}</Shell>
    </PageWords>
  );
}

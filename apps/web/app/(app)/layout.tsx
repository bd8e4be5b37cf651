import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import type { ReactNode } from 'react';
import { getSession } from '../../features/auth/get-session.ts';
import { Shell } from '../../features/shell/shell.tsx';

export const dynamic = 'force-dynamic';

export default async function AppLayout({ children }: { children: ReactNode }) {
  const sent = await headers();
  if (!(await getSession({ headers: sent }))) redirect(`/sign-in?${new URLSearchParams({ next: sent.get('x-path') ?? '/' })}`);
  return <Shell>{children}</Shell>;
}

import type { Metadata } from 'next';
import { Gate } from '../../features/auth/gate.tsx';
import { nextPath } from '../../features/auth/next-path.ts';
import { SignInForm } from '../../features/auth/sign-in-form.tsx';

export const metadata: Metadata = { title: 'Sign in' };

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const { next } = await searchParams;
  return (
    <Gate>
      <SignInForm next={nextPath(next)} />
    </Gate>
  );
}

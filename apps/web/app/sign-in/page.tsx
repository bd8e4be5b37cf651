import type { Metadata } from 'next';
import { nextPath } from '../../features/auth/next-path.ts';
import { SignInForm } from '../../features/auth/sign-in-form.tsx';
import { SignInFrame } from '../../features/auth/sign-in-frame.tsx';

export const metadata: Metadata = { title: 'Sign in' };

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const { next } = await searchParams;
  return (
    <SignInFrame>
      <SignInForm next={nextPath(next)} />
    </SignInFrame>
  );
}

import { nextPath } from '../../features/auth/next-path.ts';
import { SignInForm } from '../../features/auth/sign-in-form.tsx';
import { SignInFrame } from '../../features/auth/sign-in-frame.tsx';
import { pageTitle } from '../../features/words/page-title.ts';

export const generateMetadata = pageTitle('sign-in.title');

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const { next } = await searchParams;
  return (
    <SignInFrame>
      <SignInForm next={nextPath(next)} />
    </SignInFrame>
  );
}

import { RedeemLink } from '../../../features/auth/redeem-link.tsx';
import { SignInFrame } from '../../../features/auth/sign-in-frame.tsx';
import { pageTitle } from '../../../features/words/page-title.ts';

export const generateMetadata = pageTitle('sign-in.title', { referrer: 'no-referrer' });

export default async function SignInLinkPage({ searchParams }: { searchParams: Promise<{ token?: string | string[] }> }) {
  const { token } = await searchParams;
  return (
    <SignInFrame>
      <RedeemLink token={typeof token === 'string' ? token : ''} />
    </SignInFrame>
  );
}

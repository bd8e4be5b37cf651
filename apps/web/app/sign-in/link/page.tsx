import type { Metadata } from 'next';
import { Gate } from '../../../features/auth/gate.tsx';
import { RedeemLink } from '../../../features/auth/redeem-link.tsx';

export const metadata: Metadata = { title: 'Sign in', referrer: 'no-referrer' };

export default async function SignInLinkPage({ searchParams }: { searchParams: Promise<{ token?: string | string[] }> }) {
  const { token } = await searchParams;
  return (
    <Gate>
      <RedeemLink token={typeof token === 'string' ? token : ''} />
    </Gate>
  );
}

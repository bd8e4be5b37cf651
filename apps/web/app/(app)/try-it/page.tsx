import type { Metadata } from 'next';
import { TryIt } from '../../../features/try-it/try-it.tsx';

export const metadata: Metadata = { title: 'Try it' };
export default function Page() {
  return <TryIt />;
}

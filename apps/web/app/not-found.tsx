import { buttonClass, EmptyState } from '@signalbox/ui';
import type { Metadata } from 'next';
import Link from 'next/link';

export const metadata: Metadata = { title: 'Not found' };

export default function NotFound() {
  return (
    <main className="grid min-h-dvh content-center">
      <EmptyState level={1} title="There is no page here" help="It may have been archived, or the address is not complete.">
        <Link href="/" className={buttonClass({ look: 'primary' })}>
          Go to Home
        </Link>
      </EmptyState>
    </main>
  );
}

'use client';
import { buttonClass, EmptyState } from '@signalbox/ui';
import Link from 'next/link';

interface MissingPageProps {
  title: string;
  why: string;
  /** The list that it would be in. */
  href: string;
  act: string;
}

/** What is not there, why that may be, and the way on: the same on every page. */
export const MissingPage = ({ title, why, href, act }: MissingPageProps) => (
  <div className="grid min-h-full grow content-center">
    <EmptyState level={1} title={title} help={why}>
      <Link href={href} className={buttonClass({ look: 'primary' })}>
        {act}
      </Link>
    </EmptyState>
  </div>
);

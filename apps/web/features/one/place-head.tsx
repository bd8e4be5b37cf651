'use client';
import { Chip, PageHead, useWords } from '@signalbox/ui';
import Link from 'next/link';
import type { ReactNode } from 'react';

interface PlaceHeadProps {
  /** The list above. */
  up?: { href: string; title: string };
  title: string;
  archived?: boolean;
  chip?: ReactNode;
  help?: ReactNode;
  children?: ReactNode;
}

/** Head of a page below a list: the way up, a name of any length, and whether it is archived. */
export function PlaceHead({ up, title, archived = false, chip, help, children }: PlaceHeadProps) {
  const t = useWords();
  return (
    <PageHead
      crumb={
        up ? (
          <Link href={up.href} className="text-accent-text underline">
            {up.title}
          </Link>
        ) : undefined
      }
      title={<span className="wrap-anywhere">{title}</span>}
      chip={
        archived ? (
          <Chip tone="idle" shape="bar">
            {t('common.archived')}
          </Chip>
        ) : (
          chip
        )
      }
      help={help}
    >
      {children}
    </PageHead>
  );
}

'use client';
import Link from 'next/link';
import type { ComponentProps } from 'react';
import { useAfterFirstView } from '../client/use-after-first-view.ts';

/** A place of the house. Its page is fetched ahead once the one that was asked for stands: before, all of them would be in its way. */
export function PlaceLink(props: ComponentProps<typeof Link>) {
  const isAfterFirstView = useAfterFirstView();
  return <Link {...props} prefetch={isAfterFirstView ? null : false} />;
}

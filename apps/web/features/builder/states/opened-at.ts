'use client';
import { useSearchParams } from 'next/navigation';
import { useState } from 'react';
import type { OpenedAt } from './builder-at.ts';

/** Where the builder was opened; what happens later does not change it. */
export function useOpenedAt(): OpenedAt {
  const params = useSearchParams();
  const [at] = useState(() => ({ runId: params.get('run') || null, nodeId: params.get('step') || null }));
  return at;
}

'use client';
import PageError from '../error.tsx';

/** Inside the shell, so that the navigation stays. */
export default function AppError(props: Parameters<typeof PageError>[0]) {
  return <PageError {...props} />;
}

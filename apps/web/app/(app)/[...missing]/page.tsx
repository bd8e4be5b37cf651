import { notFound } from 'next/navigation';

/** Addresses that are no page: said inside the shell, so that the navigation stays. */
export default function Page() {
  notFound();
}

import '@fontsource-variable/atkinson-hyperlegible-next';
import '../app/globals.css';
import type { AppProps } from 'next/app';

/** Pages that need no React in the browser; all others are in `app`. */
export default function PlainApp({ Component, pageProps }: AppProps) {
  return <Component {...pageProps} />;
}

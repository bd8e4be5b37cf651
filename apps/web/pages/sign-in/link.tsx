import type { GetServerSideProps } from 'next';
import { LinkForm } from '../../features/auth/link-form.tsx';
import { nextPath } from '../../features/auth/next-path.ts';
import { SignInFrame } from '../../features/auth/sign-in-frame.tsx';
import { type SignInProps, signInProps } from '../../features/auth/sign-in-props.ts';

export const config = { runtime: 'nodejs', unstable_runtimeJS: false };

export const getServerSideProps: GetServerSideProps<SignInProps> = (context) => signInProps(context, 'link', nextPath(undefined));

export default function SignInLinkPage(props: SignInProps) {
  return (
    <SignInFrame props={props}>
      <LinkForm {...props} />
    </SignInFrame>
  );
}

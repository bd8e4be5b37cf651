import type { GetServerSideProps } from 'next';
import { nextPath } from '../../features/auth/next-path.ts';
import { SignInForm } from '../../features/auth/sign-in-form.tsx';
import { SignInFrame } from '../../features/auth/sign-in-frame.tsx';
import { type SignInProps, signInProps } from '../../features/auth/sign-in-props.ts';

export const config = { runtime: 'nodejs', unstable_runtimeJS: false };

export const getServerSideProps: GetServerSideProps<SignInProps> = (context) =>
  signInProps(context, 'password', nextPath(context.query.next));

export default function SignInPage(props: SignInProps) {
  return (
    <SignInFrame props={props}>
      <SignInForm {...props} />
    </SignInFrame>
  );
}

// Stands above a view once its session has run out: the view stays as it is, with what was typed in it.
import { Alert, Anchor } from '@mantine/core';
import { useLocation } from '@tanstack/react-router';
import { useTexts } from './language.tsx';
import { texts } from './texts.ts';
import { useMe } from './use-me.ts';

export function SignedOut() {
  const me = useMe();
  const { href } = useLocation();
  const words = useTexts(texts);
  if (me !== null) return null;
  return (
    <Alert color="orange" role="alert" mb="md" title={words.signedOut}>
      <Anchor href={`/sign-in?to=${encodeURIComponent(href)}`}>{words.signIn}</Anchor>
    </Alert>
  );
}

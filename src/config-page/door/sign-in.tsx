// Signing in, and from there to where the person was going.
import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTexts } from '../shell/language.tsx';
import { DoorCard } from './door-card.tsx';
import { doorQuery, SignInForm } from './sign-in-form.tsx';
import { texts } from './texts.ts';

/** Only within this page: what stands in an address may be anybody's. */
const placeAfter = (to: unknown): string => (typeof to === 'string' && /^\/(?![/\\])/.test(to) ? to : '/');

export default function SignIn() {
  const words = useTexts(texts);
  const { to, error } = useSearch({ strict: false }) as { readonly to?: unknown; readonly error?: unknown };
  const door = useQuery(doorQuery);
  return (
    <DoorCard title={words.signIn} wrong={error === undefined ? null : words.refused}>
      {door.data?.isSetUp === false && <Text>{words.noOwner}</Text>}
      <SignInForm placeAfter={placeAfter(to)} onEntered={() => location.assign(placeAfter(to))} />
    </DoorCard>
  );
}

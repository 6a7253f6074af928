// Signing in, and from there to where the person was going.
import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTexts } from '../shell/language.tsx';
import { DoorCard } from './door-card.tsx';
import { placeAfter } from './place-after.ts';
import { doorQuery, SignInForm } from './sign-in-form.tsx';
import { texts } from './texts.ts';

export default function SignIn() {
  const words = useTexts(texts);
  const { to, error } = useSearch({ strict: false }) as { readonly to?: unknown; readonly error?: unknown };
  const door = useQuery(doorQuery);
  const place = placeAfter(to, location.origin);
  return (
    <DoorCard title={words.signIn} wrong={error === undefined ? null : words.refused}>
      {door.data?.isSetUp === false && <Text>{words.noOwner}</Text>}
      <SignInForm placeAfter={place} onEntered={() => location.assign(place)} />
    </DoorCard>
  );
}

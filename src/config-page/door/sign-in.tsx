// Signing in: e-mail and password, then the second factor where the person has one; or by Google or Microsoft.
import { Button, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { ApiFault, api, callAuth, read } from '../api.ts';
import { useTexts } from '../shell/language.tsx';
import { DoorCard } from './door-card.tsx';
import { texts } from './texts.ts';

const PROVIDER_NAMES = { google: 'Google', microsoft: 'Microsoft' } as const;

/** Only within this page: what stands in an address may be anybody's. */
const placeAfter = (to: unknown): string => (typeof to === 'string' && /^\/(?![/\\])/.test(to) ? to : '/');

export default function SignIn() {
  const words = useTexts(texts);
  const { to } = useSearch({ strict: false }) as { readonly to?: unknown };
  const door = useQuery({ queryKey: ['door'], queryFn: () => read(api.door.$get()) });
  const [wrong, setWrong] = useState<string | null>(null);
  const [needsCode, setNeedsCode] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const enter = () => location.assign(placeAfter(to));

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    setWrong(null);
    setIsBusy(true);
    try {
      if (needsCode) {
        const code = String(fields.get('code')).replace(/\s/g, '');
        await callAuth(/^\d{6}$/.test(code) ? '/two-factor/verify-totp' : '/two-factor/verify-backup-code', { code });
        return enter();
      }
      const { twoFactorRedirect = false } = await callAuth<{ readonly twoFactorRedirect?: boolean }>('/sign-in/email', {
        email: fields.get('email'),
        password: fields.get('password'),
      });
      if (twoFactorRedirect) setNeedsCode(true);
      else enter();
    } catch (error) {
      const isPaced = error instanceof ApiFault && error.status === 429;
      setWrong(isPaced ? words.tooMany : needsCode ? words.wrongCode : words.wrong);
    } finally {
      setIsBusy(false);
    }
  }

  const goTo = async (provider: keyof typeof PROVIDER_NAMES) => {
    const { url } = await callAuth<{ readonly url: string }>('/sign-in/social', {
      provider,
      callbackURL: placeAfter(to),
    });
    location.assign(url);
  };

  return (
    <DoorCard title={words.signIn} wrong={wrong}>
      {door.data?.isSetUp === false && <Text>{words.noOwner}</Text>}
      <form onSubmit={(event) => void submit(event)}>
        {needsCode ? (
          <Stack>
            <TextInput
              name="code"
              label={words.code}
              description={words.backupCode}
              autoComplete="one-time-code"
              required
              data-autofocus
            />
            <Button type="submit" loading={isBusy}>
              {words.check}
            </Button>
          </Stack>
        ) : (
          <Stack>
            <TextInput name="email" type="email" label={words.email} autoComplete="username" required />
            <PasswordInput name="password" label={words.password} autoComplete="current-password" required />
            <Button type="submit" loading={isBusy}>
              {words.signIn}
            </Button>
          </Stack>
        )}
      </form>
      {door.data?.providers.map((provider) => (
        <Button key={provider} variant="default" onClick={() => void goTo(provider)}>
          {words.with(PROVIDER_NAMES[provider])}
        </Button>
      ))}
    </DoorCard>
  );
}

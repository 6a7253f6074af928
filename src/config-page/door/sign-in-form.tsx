// E-mail and password, then the second factor where the person has one; or by Google or Microsoft. Used by sign-in.tsx, and by the shell where
// a session has ended.
import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ApiFault, api, callAuth, read } from '../api.ts';
import { useTexts } from '../shell/language.tsx';
import { texts } from './texts.ts';

const PROVIDER_NAMES = { google: 'Google', microsoft: 'Microsoft' } as const;

export const doorQuery = { queryKey: ['door'], queryFn: () => read(api.door.$get()) };

/** `email`: of whom alone is asked. `placeAfter`: an address of this page, for who comes back from a provider. */
export function SignInForm({
  email,
  placeAfter,
  onEntered,
}: {
  readonly email?: string;
  readonly placeAfter: string;
  readonly onEntered: () => void;
}) {
  const words = useTexts(texts);
  const door = useQuery(doorQuery);
  const [wrong, setWrong] = useState<string | null>(null);
  const [needsCode, setNeedsCode] = useState(false);
  const [isBusy, setIsBusy] = useState(false);

  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    setWrong(null);
    setIsBusy(true);
    try {
      if (needsCode) {
        const code = String(fields.get('code')).replace(/\s/g, '');
        await callAuth(/^\d{6}$/.test(code) ? '/two-factor/verify-totp' : '/two-factor/verify-backup-code', { code });
        return onEntered();
      }
      const { twoFactorRedirect = false } = await callAuth<{ readonly twoFactorRedirect?: boolean }>('/sign-in/email', {
        email: email ?? fields.get('email'),
        password: fields.get('password'),
      });
      if (twoFactorRedirect) setNeedsCode(true);
      else onEntered();
    } catch (error) {
      const { status, fault } = error instanceof ApiFault ? error : { status: 0, fault: '' };
      if (status === 429) return setWrong(words.tooMany);
      if (!needsCode) return setWrong(status === 401 || status === 400 ? words.wrong : words.noAnswer);
      // The time for the code is over, or too many were wrong: the password is asked for again.
      const isOver = fault === 'INVALID_TWO_FACTOR_COOKIE' || fault === 'TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE';
      if (isOver) setNeedsCode(false);
      setWrong(isOver ? words.codeOver : words.wrongCode);
    } finally {
      setIsBusy(false);
    }
  }

  async function goTo(provider: keyof typeof PROVIDER_NAMES): Promise<void> {
    try {
      const asked = { provider, callbackURL: placeAfter, errorCallbackURL: '/sign-in' };
      const { url } = await callAuth<{ readonly url: string }>('/sign-in/social', asked);
      location.assign(url);
    } catch {
      setWrong(words.noAnswer);
    }
  }

  return (
    <Stack>
      {wrong !== null && (
        <Alert color="red" role="alert">
          {wrong}
        </Alert>
      )}
      <form onSubmit={(event) => void submit(event)}>
        {needsCode ? (
          <Stack>
            <TextInput
              key="code"
              name="code"
              label={words.code}
              description={words.backupCode}
              autoComplete="one-time-code"
              required
              autoFocus
            />
            <Button type="submit" loading={isBusy}>
              {words.check}
            </Button>
          </Stack>
        ) : (
          <Stack>
            {email === undefined ? (
              <TextInput name="email" type="email" label={words.email} autoComplete="username" required />
            ) : (
              <TextInput type="email" label={words.email} autoComplete="username" value={email} readOnly />
            )}
            <PasswordInput
              key="password"
              name="password"
              label={words.password}
              autoComplete="current-password"
              required
              data-autofocus
            />
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
    </Stack>
  );
}

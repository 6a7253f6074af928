// Name and password of a new person, who is signed in at once. Used by set-up.tsx and join.tsx.
import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { callAuth } from '../api.ts';
import { useTexts } from '../shell/language.tsx';
import { texts } from './texts.ts';

export interface NewAccount {
  readonly name: string;
  readonly email: string;
  readonly password: string;
}

/** `make` makes the account; `onWrong` hears why it could not. */
export function AccountForm({
  asksEmail,
  make,
  onWrong,
}: {
  readonly asksEmail: boolean;
  readonly make: (account: NewAccount) => Promise<{ readonly email: string }>;
  readonly onWrong: (message: string) => void;
}) {
  const words = useTexts(texts);
  const [isBusy, setIsBusy] = useState(false);
  async function submit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const text = (name: string) => String(fields.get(name) ?? '');
    setIsBusy(true);
    try {
      const { email } = await make({ name: text('name'), email: text('email'), password: text('password') });
      await callAuth('/sign-in/email', { email, password: text('password') });
      location.assign('/');
    } catch (error) {
      onWrong(error instanceof Error ? error.message : String(error));
      setIsBusy(false);
    }
  }
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack>
        <TextInput name="name" label={words.name} autoComplete="name" required maxLength={100} />
        {asksEmail && <TextInput name="email" type="email" label={words.email} autoComplete="username" required />}
        <PasswordInput
          name="password"
          label={words.newPassword}
          description={words.passwordHint}
          autoComplete="new-password"
          required
          minLength={12}
        />
        <Button type="submit" loading={isBusy}>
          {words.make}
        </Button>
      </Stack>
    </form>
  );
}

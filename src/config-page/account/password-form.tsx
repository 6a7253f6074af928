// A new password, which ends all other sessions. What was typed stays until it is changed.
import { Alert, Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { callAuth } from '../api.ts';
import { useTexts } from '../shell/language.tsx';
import { useMe } from '../shell/use-me.ts';
import { texts } from './texts.ts';
import { useFaultWords } from './use-fault-words.ts';

export function PasswordForm() {
  const me = useMe();
  const words = useTexts(texts);
  const faultWords = useFaultWords();
  const client = useQueryClient();
  const form = useRef<HTMLFormElement>(null);
  const change = useMutation({
    mutationFn: (fields: { readonly currentPassword: string; readonly newPassword: string }) =>
      callAuth('/change-password', fields),
    onSuccess: () => {
      form.current?.reset();
      void client.invalidateQueries({ queryKey: ['account', 'sessions'] });
    },
  });
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        const fields = new FormData(event.currentTarget);
        const [currentPassword, newPassword] = [fields.get('current'), fields.get('new')].map(String);
        change.mutate({ currentPassword: currentPassword ?? '', newPassword: newPassword ?? '' });
      }}
    >
      <Stack gap="sm">
        <input type="hidden" name="username" autoComplete="username" value={me?.email ?? ''} readOnly />
        <PasswordInput name="current" label={words.currentPassword} autoComplete="current-password" required />
        <PasswordInput
          name="new"
          label={words.newPassword}
          description={words.passwordHint}
          autoComplete="new-password"
          required
          minLength={12}
          maxLength={128}
        />
        {change.isError && (
          <Alert color="red" role="alert">
            {faultWords(change.error)}
          </Alert>
        )}
        {change.isSuccess && (
          <Text size="sm" role="status">
            {words.passwordChanged}
          </Text>
        )}
        <Group>
          <Button type="submit" variant="default" loading={change.isPending}>
            {words.changePassword}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

// One's own account: name, password, second factor, where one is signed in, and API tokens.
import { Alert, Button, Group, Paper, Stack, Text, TextInput, Title } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { api, read } from '../api.ts';
import { queryClient } from '../query-client.ts';
import { useTexts } from '../shell/language.tsx';
import { texts as shellTexts } from '../shell/texts.ts';
import { useMe } from '../shell/use-me.ts';
import { ApiTokens } from './api-tokens.tsx';
import { PasswordForm } from './password-form.tsx';
import { SecondFactor } from './second-factor.tsx';
import { Sessions } from './sessions.tsx';
import { texts } from './texts.ts';
import { WeeklyDigest } from './weekly-digest.tsx';

export default function Account() {
  const me = useMe();
  const words = useTexts(texts);
  if (me === null) return null;
  const secondFactor = (
    <Section title={words.secondFactor}>
      <SecondFactor isOn={me.hasSecondFactor} />
    </Section>
  );
  if (me.needsSecondFactor)
    return (
      <Stack maw="46rem">
        <Title order={1}>{words.account}</Title>
        <Alert color="orange" role="status" title={words.neededTitle}>
          {words.neededWhy}
        </Alert>
        {secondFactor}
      </Stack>
    );
  return (
    <Stack maw="46rem">
      <Title order={1}>{words.account}</Title>
      <Section title={words.you}>
        <NameForm />
      </Section>
      <Section title={words.password}>
        <PasswordForm />
      </Section>
      {secondFactor}
      <WeeklyDigest frame={(title, part) => <Section title={title}>{part}</Section>} />
      <Section title={words.sessions}>
        <Sessions />
      </Section>
      <Section title={words.tokens}>
        <ApiTokens />
      </Section>
    </Stack>
  );
}

const Section = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <Paper component="section" withBorder p={{ base: 'md', sm: 'lg' }}>
    <Stack gap="md">
      <Title order={2}>{title}</Title>
      {children}
    </Stack>
  </Paper>
);

function NameForm() {
  const me = useMe();
  const words = useTexts(texts);
  const { roles } = useTexts(shellTexts);
  const [name, setName, forget] = useLocalStorage({ key: 'waybill.draft.name', defaultValue: me?.name ?? '' });
  const rename = useMutation({
    mutationFn: () => read(api.account.name.$put({ json: { name } })),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['me'] });
      forget();
    },
  });
  if (me === null) return null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        rename.mutate();
      }}
    >
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {me.email} · {roles[me.role]}
        </Text>
        <Group align="flex-end">
          <TextInput
            label={words.name}
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
            required
            maxLength={100}
            autoComplete="name"
            flex="1 1 14rem"
            error={rename.error?.message}
          />
          <Button type="submit" variant="default" loading={rename.isPending} disabled={name.trim() === me.name}>
            {words.save}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

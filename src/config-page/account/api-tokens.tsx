// API tokens: what a program may do in one's name. Made with a part of one's rights and an end, shown once, revoked.
import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, read } from '../api.ts';
import { queryClient } from '../query-client.ts';
import { localeOf, useLanguage, useTexts } from '../shell/language.tsx';
import { Waiting } from '../shell/waiting.tsx';
import { CopyText } from './copy-text.tsx';
import { texts } from './texts.ts';
import { TokenForm } from './token-form.tsx';
import { useFaultWords } from './use-fault-words.ts';

const KEY = ['account', 'tokens'];

export function ApiTokens() {
  const words = useTexts(texts);
  const faultWords = useFaultWords();
  const { language } = useLanguage();
  const [isMaking, setIsMaking] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  const found = useQuery({ queryKey: KEY, queryFn: () => read(api.account.tokens.$get()) });
  const revoke = useMutation({
    mutationFn: (id: number) => read(api.account.tokens[':id'].$delete({ param: { id: String(id) } })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: KEY }),
  });
  const day = (at: string) => new Date(at).toLocaleDateString(localeOf(language), { dateStyle: 'medium' });
  if (found.isPending) return <Waiting />;
  const error = found.error ?? revoke.error;
  return (
    <Stack gap="sm">
      <Text size="sm">{words.tokensWhy}</Text>
      {error !== null && (
        <Alert color="red" role="alert">
          {faultWords(error)}
        </Alert>
      )}
      {made !== null && (
        <Alert color="orange" role="status" title={words.tokenMade} withCloseButton onClose={() => setMade(null)}>
          <CopyText text={made} shown={made} label={words.copy} />
        </Alert>
      )}
      <Stack component="ul" gap="sm" p={0} m={0} style={{ listStyle: 'none' }}>
        {found.data?.tokens.map(({ id, name, scopes, expiresAt, lastUsedOn }) => (
          <Group component="li" key={id} justify="space-between" wrap="nowrap" align="flex-start">
            <div>
              <Text size="sm" fw={550}>
                {name}
              </Text>
              <Text size="xs" c="dimmed">
                {scopes.map((scope) => words.rights[scope]).join(' · ')}
              </Text>
              <Text size="xs" c="dimmed">
                {words.tokenTimes(day(expiresAt), lastUsedOn === null ? null : day(lastUsedOn))}
              </Text>
            </div>
            <Button
              size="xs"
              variant="default"
              aria-label={`${words.revoke}: ${name}`}
              loading={revoke.isPending && revoke.variables === id}
              onClick={() => revoke.mutate(id)}
            >
              {words.revoke}
            </Button>
          </Group>
        ))}
      </Stack>
      {isMaking ? (
        <TokenForm
          mayScope={found.data?.mayScope ?? []}
          onMade={(token) => {
            setMade(token);
            setIsMaking(false);
            void queryClient.invalidateQueries({ queryKey: KEY });
          }}
          onCancel={() => setIsMaking(false)}
        />
      ) : (
        <Group>
          <Button variant="default" onClick={() => setIsMaking(true)}>
            {words.newToken}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

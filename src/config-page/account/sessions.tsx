// Where one is signed in, each to be ended, and all others at once.
import { Alert, Badge, Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { api, read } from '../api.ts';
import { queryClient } from '../query-client.ts';
import { localeOf, useLanguage, useTexts } from '../shell/language.tsx';
import { Waiting } from '../shell/waiting.tsx';
import { deviceOf } from './device-of.ts';
import { texts } from './texts.ts';
import { useFaultWords } from './use-fault-words.ts';

const KEY = ['account', 'sessions'];
const onSuccess = () => queryClient.invalidateQueries({ queryKey: KEY });

export function Sessions() {
  const words = useTexts(texts);
  const faultWords = useFaultWords();
  const { language } = useLanguage();
  const found = useQuery({ queryKey: KEY, queryFn: () => read(api.account.sessions.$get()) });
  const end = useMutation({
    mutationFn: (id: string) => read(api.account.sessions[':id'].$delete({ param: { id } })),
    onSuccess,
  });
  const endOthers = useMutation({ mutationFn: () => read(api.account.sessions['end-others'].$post()), onSuccess });
  const error = found.error ?? end.error ?? endOthers.error;
  const time = (at: string) =>
    new Date(at).toLocaleString(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' });
  const day = (at: string) => new Date(at).toLocaleDateString(localeOf(language), { dateStyle: 'medium' });
  if (found.isPending) return <Waiting />;
  const sessions = found.data?.sessions ?? [];
  return (
    <Stack gap="sm">
      {error !== null && (
        <Alert color="red" role="alert">
          {faultWords(error)}
        </Alert>
      )}
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {sessions.map(({ id, userAgent, since, lastSeen, isThisOne }) => (
          <Group component="li" key={id} justify="space-between" wrap="nowrap">
            <div>
              <Group gap="xs">
                <Text size="sm" fw={550}>
                  {deviceOf(userAgent) ?? words.unknownDevice}
                </Text>
                {isThisOne && (
                  <Badge variant="light" tt="none">
                    {words.thisOne}
                  </Badge>
                )}
              </Group>
              <Text size="xs" c="dimmed">
                {words.sessionTimes(time(since), day(lastSeen))}
              </Text>
            </div>
            {!isThisOne && (
              <Button
                size="xs"
                variant="default"
                flex="none"
                aria-label={`${words.end}: ${deviceOf(userAgent) ?? words.unknownDevice}, ${time(since)}`}
                loading={end.isPending && end.variables === id}
                onClick={() => end.mutate(id)}
              >
                {words.end}
              </Button>
            )}
          </Group>
        ))}
      </Stack>
      {sessions.length > 1 && (
        <Group>
          <Button variant="default" loading={endOthers.isPending} onClick={() => endOthers.mutate()}>
            {words.endOthers}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

// Who was invited and has not come yet, each to be withdrawn.
import { Alert, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { mayGive, reachesMailboxes } from '../../domain/rights.ts';
import { api, read } from '../api.ts';
import { queryClient } from '../query-client.ts';
import { localeOf, useLanguage, useTexts } from '../shell/language.tsx';
import { useMe } from '../shell/use-me.ts';
import { type OpenInvitation, PEOPLE_KEY } from './people-query.ts';
import { RolePlace } from './role-place.tsx';
import { texts } from './texts.ts';
import { useFaultWords } from './use-fault-words.ts';

export function Invitations({
  invitations,
  mayChange,
}: {
  readonly invitations: readonly OpenInvitation[];
  readonly mayChange: boolean;
}) {
  const me = useMe();
  const words = useTexts(texts);
  const { language } = useLanguage();
  const faultWords = useFaultWords();
  const withdraw = useMutation({
    mutationFn: (id: number) => read(api.people.invitations[':id'].$delete({ param: { id: String(id) } })),
    onSettled: () => queryClient.invalidateQueries({ queryKey: PEOPLE_KEY }),
  });
  return (
    <Stack gap="xs">
      <Title order={2}>{words.invitations}</Title>
      {withdraw.isError && (
        <Alert color="red" role="alert">
          {faultWords(withdraw.error)}
        </Alert>
      )}
      {invitations.length === 0 ? (
        <Text size="sm" c="dimmed">
          {words.noInvitations}
        </Text>
      ) : (
        <Paper withBorder>
          <Stack component="ul" gap={0} p={0} m={0} style={{ listStyle: 'none' }}>
            {invitations.map(({ id, email, role, mailboxes, invitedBy, expiresAt }) => (
              <Group component="li" className="people-row" key={id} justify="space-between" px="md" py="sm" gap="sm">
                <div style={{ flex: '1 1 14rem', minWidth: 0 }}>
                  <Text size="sm" fw={550}>
                    {email}
                  </Text>
                  <Text size="xs" c="dimmed">
                    {words.invitedBy(
                      invitedBy,
                      new Date(expiresAt).toLocaleString(localeOf(language), {
                        dateStyle: 'medium',
                        timeStyle: 'short',
                      }),
                    )}
                  </Text>
                </div>
                <RolePlace role={role} mailboxes={mailboxes} />
                {mayChange && me !== null && mayGive(me.role, role) && reachesMailboxes(me, mailboxes) && (
                  <Button
                    size="xs"
                    variant="default"
                    aria-label={`${words.withdraw}: ${email}`}
                    loading={withdraw.isPending && withdraw.variables === id}
                    onClick={() => withdraw.mutate(id)}
                  >
                    {words.withdraw}
                  </Button>
                )}
              </Group>
            ))}
          </Stack>
        </Paper>
      )}
    </Stack>
  );
}

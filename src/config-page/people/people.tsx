// Who may sign in: people with role, mailboxes and second factor, open invitations, and whether everybody needs a second factor.
import { Alert, Badge, Button, Group, Paper, Stack, Switch, Text, Title } from '@mantine/core';
import { IconUserPlus } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { reachesMailboxes } from '../../domain/rights.ts';
import { api, read } from '../api.ts';
import { queryClient } from '../query-client.ts';
import { localeOf, useLanguage, useTexts } from '../shell/language.tsx';
import { useMe, useRight } from '../shell/use-me.ts';
import { Waiting } from '../shell/waiting.tsx';
import { Invitations } from './invitations.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { PEOPLE_KEY, type Person, peopleQuery } from './people-query.ts';
import { PersonDialog } from './person-dialog.tsx';
import { RolePlace } from './role-place.tsx';
import { texts } from './texts.ts';
import { useFaultWords } from './use-fault-words.ts';

export default function People() {
  const words = useTexts(texts);
  const faultWords = useFaultWords();
  const mayChange = useRight('people.change');
  const found = useQuery(peopleQuery);
  const [isInviting, setIsInviting] = useState(false);
  const [chosen, setChosen] = useState<Person | null>(null);
  if (found.isPending) return <Waiting />;
  if (found.isError)
    return (
      <Alert color="red" role="alert" title={words.failed}>
        <Stack align="flex-start">
          {faultWords(found.error)}
          <Button variant="default" onClick={() => void found.refetch()}>
            {words.again}
          </Button>
        </Stack>
      </Alert>
    );
  const { people, invitations, mailboxes, needsSecondFactor } = found.data;
  return (
    <Stack maw="60rem">
      <Group justify="space-between">
        <Title order={1}>{words.people}</Title>
        {mayChange && (
          <Button leftSection={<IconUserPlus size={16} />} onClick={() => setIsInviting(true)}>
            {words.invite}
          </Button>
        )}
      </Group>
      <Paper withBorder>
        <Stack component="ul" gap={0} p={0} m={0} style={{ listStyle: 'none' }}>
          {people.map((person) => (
            <PersonRow key={person.id} person={person} onChange={mayChange ? () => setChosen(person) : null} />
          ))}
        </Stack>
      </Paper>
      <Invitations invitations={invitations} mayChange={mayChange} />
      <SecondFactorRule
        isNeeded={needsSecondFactor}
        without={people.filter(({ hasSecondFactor }) => !hasSecondFactor).length}
      />
      {isInviting && <InviteDialog mailboxes={mailboxes} onClose={() => setIsInviting(false)} />}
      {chosen !== null && (
        <PersonDialog key={chosen.id} person={chosen} mailboxes={mailboxes} onClose={() => setChosen(null)} />
      )}
    </Stack>
  );
}

function PersonRow({ person, onChange }: { readonly person: Person; readonly onChange: (() => void) | null }) {
  const me = useMe();
  const words = useTexts(texts);
  const { language } = useLanguage();
  const { name, email, role, mailboxes, hasSecondFactor, since } = person;
  const isOwners = role === 'owner' && me?.role !== 'owner';
  const isBeyond = me !== null && !reachesMailboxes(me, mailboxes);
  return (
    <Group component="li" className="people-row" justify="space-between" px="md" py="sm" gap="sm">
      <div style={{ flex: '1 1 14rem', minWidth: 0 }}>
        <Text size="sm" fw={550}>
          {name}
          {person.id === me?.id && ` (${words.you})`}
        </Text>
        <Text size="xs" c="dimmed">
          {email}
        </Text>
      </div>
      <RolePlace role={role} mailboxes={mailboxes} />
      <div style={{ flex: '0 1 11rem' }}>
        <Badge tt="none" variant={hasSecondFactor ? 'light' : 'default'} color={hasSecondFactor ? 'teal' : 'gray'}>
          {hasSecondFactor ? words.withFactor : words.withoutFactor}
        </Badge>
        <Text size="xs" c="dimmed">
          {words.since(new Date(since).toLocaleDateString(localeOf(language), { dateStyle: 'medium' }))}
        </Text>
      </div>
      {onChange !== null && (
        <Button
          size="xs"
          variant="default"
          aria-label={`${words.change}: ${name}`}
          disabled={isOwners || isBeyond}
          title={isOwners ? words.ownersOnly : isBeyond ? words.beyondYou : undefined}
          onClick={onChange}
        >
          {words.change}
        </Button>
      )}
    </Group>
  );
}

function SecondFactorRule({ isNeeded, without }: { readonly isNeeded: boolean; readonly without: number }) {
  const me = useMe();
  const words = useTexts(texts);
  const faultWords = useFaultWords();
  const set = useMutation({
    mutationFn: (needed: boolean) => read(api.people['second-factor'].$put({ json: { isNeeded: needed } })),
    onSuccess: () => Promise.all([PEOPLE_KEY, ['me']].map((queryKey) => queryClient.invalidateQueries({ queryKey }))),
  });
  const isOwner = me?.role === 'owner';
  return (
    <Paper withBorder p="md">
      <Switch
        label={words.needFactor}
        description={isOwner ? words.needFactorWhy(without) : words.needFactorOwner}
        checked={isNeeded}
        disabled={!isOwner || set.isPending}
        error={set.isError ? faultWords(set.error) : undefined}
        onChange={({ currentTarget }) => set.mutate(currentTarget.checked)}
      />
    </Paper>
  );
}

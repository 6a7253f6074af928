// One connected mailbox or source: its state, what was last heard of it, and what can be done with it.
import { Button, Group, Modal, Paper, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { api, read } from '../api.ts';
import { StateBadge } from '../health/state-badge.tsx';
import { ageOf } from '../shell/ages.ts';
import { useLanguage, useTexts } from '../shell/language.tsx';
import type { Said } from '../shell/said.tsx';
import { useRight, useRightForAll } from '../shell/use-me.ts';
import { CheckList } from './check-list.tsx';
import { MailboxRights } from './mailbox-rights.tsx';
import { MailboxUse } from './mailbox-use.tsx';
import { texts } from './texts.ts';
import { type Check, type ConnectedMailbox, type ConnectedSource, sayOf, useReadAnew } from './use-connections.ts';

type OnSaid = (said: Said) => void;
type State = Parameters<typeof StateBadge>[0]['state'];

export function MailboxCard(props: {
  readonly mailbox: ConnectedMailbox;
  readonly now: string;
  readonly onSaid: OnSaid;
}) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const { mailbox, now, onSaid } = props;
  const { name, connector, state, why, connectedAt, listedAt, push } = mailbox;
  const param = { name };
  const { mailboxes } = api.connections;
  return (
    <Card
      {...{ name, connector, state, why, onSaid }}
      heard={[
        words.since(ageOf(connectedAt, now, language)),
        ...(listedAt === null ? [] : [words.looked(ageOf(listedAt, now, language))]),
        words.push[push],
      ]}
      isFixed={connector === 'maildir'}
      ends={words.endMailbox}
      test={async () => {
        await read(mailboxes[':name'].test.$post({ param }));
        return words.works(name);
      }}
      turn={async (isPaused) => {
        const { notWatched } = await read(mailboxes[':name'].pause.$post({ param, json: { isPaused } }));
        return isPaused ? words.paused(name) : (notWatched ?? words.goesOn(name));
      }}
      end={async () => {
        await read(mailboxes[':name'].disconnect.$post({ param }));
        return words.gone(name);
      }}
    >
      <MailboxRights access={mailbox.access} now={now} />
      <MailboxUse use={mailbox.use} connector={connector} />
    </Card>
  );
}

export function SourceCard(props: { readonly source: ConnectedSource; readonly now: string; readonly onSaid: OnSaid }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const { source, now, onSaid } = props;
  const {
    name,
    connector,
    state,
    why,
    connectedAt,
    answeredAt,
    failedAt,
    calledAt,
    webhooks,
    webhookPath,
    calls,
    checked,
  } = source;
  const mayTurn = useRightForAll('desk.run');
  const [checks, setChecks] = useState<readonly Check[] | null>(null);
  const param = { name };
  const { sources } = api.connections;
  const age = (at: string) => ageOf(at, now, language);
  return (
    <Card
      {...{ name, connector, state, why, onSaid }}
      heard={[
        words.since(age(connectedAt)),
        ...(answeredAt === null ? [] : [words.answered(age(answeredAt))]),
        ...(failedAt === null ? [] : [words.failedAt(age(failedAt))]),
        ...(calledAt === null ? [] : [words.called(age(calledAt))]),
        words.webhooks[webhooks],
        ...(source.isPrivateNetworkAllowed ? [words.privateNetwork] : []),
      ]}
      isFixed={false}
      mayTurn={mayTurn}
      ends={words.endSource}
      test={async () => {
        setChecks((await read(sources[':name'].test.$post({ param }))).checks);
        return null;
      }}
      turn={async (isPaused) => {
        await read(sources[':name'].pause.$post({ param, json: { isPaused } }));
        return isPaused ? words.paused(name) : words.goesOn(name);
      }}
      end={async () => {
        const { leftAt } = await read(sources[':name'].disconnect.$post({ param }));
        return leftAt === null ? words.gone(name) : `${words.gone(name)} ${words.left(leftAt)}`;
      }}
    >
      {calls !== null && (
        <Text size="xs" c="dimmed">
          {words.calls(calls.lastMinute, calls.lastDay)}{' '}
          {calls.told === null ? words.notTold(connector) : words.told(calls.told, connector, age(calls.told.at))}
        </Text>
      )}
      <TriedRights checked={checked} age={age} />
      {webhookPath !== null && (
        <Text size="xs" c="dimmed">
          {words.webhookPath(webhookPath)}
        </Text>
      )}
      <Modal
        opened={checks !== null}
        onClose={() => setChecks(null)}
        closeButtonProps={{ 'aria-label': words.close }}
        title={words.checks(name)}
      >
        <CheckList checks={checks ?? []} />
      </Modal>
    </Card>
  );
}

/** Unfolded where something is missing. */
function TriedRights({
  checked,
  age,
}: {
  readonly checked: ConnectedSource['checked'];
  readonly age: (at: string) => string;
}) {
  const words = useTexts(texts);
  if (checked === null)
    return (
      <Text size="xs" c="dimmed">
        {words.notTried}
      </Text>
    );
  const { checks, at } = checked;
  const counts = countOf(checks);
  return (
    <details open={counts.missing > 0}>
      <Text component="summary" size="xs" style={{ cursor: 'pointer' }}>
        {words.tried(counts, age(at))}
      </Text>
      <CheckList checks={checks} />
    </details>
  );
}

const countOf = (checks: readonly Check[]): { fine: number; missing: number } => {
  const fine = checks.filter(({ isFine }) => isFine).length;
  return { fine, missing: checks.length - fine };
};

function Card(props: {
  readonly name: string;
  readonly connector: string;
  readonly state: State;
  readonly why: string | null;
  readonly heard: readonly string[];
  /** It is given with the desk's start, and cannot be changed here. */
  readonly isFixed: boolean;
  /** Whether it is the person's to pause and end; whoever runs things may try it. */
  readonly mayTurn?: boolean;
  readonly ends: string;
  readonly onSaid: OnSaid;
  /** null: it is shown already. */
  readonly test: () => Promise<string | null>;
  readonly turn: (isPaused: boolean) => Promise<string>;
  readonly end: () => Promise<string>;
  readonly children?: ReactNode;
}) {
  const words = useTexts(texts);
  const mayRun = useRight('desk.run');
  const readAnew = useReadAnew();
  const [isEnding, setIsEnding] = useState(false);
  const {
    name,
    connector,
    state,
    why,
    heard,
    isFixed,
    mayTurn = true,
    ends,
    onSaid,
    test,
    turn,
    end,
    children,
  } = props;
  const deed = useMutation({
    mutationFn: (work: () => Promise<string | null>) => work(),
    onSuccess: (text) => text !== null && onSaid({ text, isFault: false }),
    onError: (error) => onSaid({ text: sayOf(error), isFault: true }),
    onSettled: () => {
      setIsEnding(false);
      return readAnew();
    },
  });
  const isPaused = state === 'paused';
  return (
    <Paper withBorder p="sm" data-connection={name}>
      <Group justify="space-between" align="flex-start">
        <div style={{ flex: '1 1 18rem', minWidth: 0 }}>
          <Group gap="xs">
            <Text fw={600}>{name}</Text>
            <StateBadge state={state} />
          </Group>
          <Text size="sm" c="dimmed">
            {[connector, ...heard].join(' · ')}
          </Text>
          {why !== null && <Text size="sm">{why}</Text>}
          {children}
        </div>
        {mayRun && !isFixed && (
          <Group gap="xs" role="group" aria-label={words.more(name)}>
            <Button size="xs" variant="default" loading={deed.isPending} onClick={() => deed.mutate(test)}>
              {words.test}
            </Button>
            {mayTurn && (
              <>
                <Button
                  size="xs"
                  variant="default"
                  disabled={deed.isPending}
                  onClick={() => deed.mutate(() => turn(!isPaused))}
                >
                  {isPaused ? words.goOn : words.pause}
                </Button>
                <Button
                  size="xs"
                  variant="subtle"
                  color="gray"
                  disabled={deed.isPending}
                  onClick={() => setIsEnding(true)}
                >
                  {words.disconnect}
                </Button>
              </>
            )}
          </Group>
        )}
      </Group>
      <Modal
        opened={isEnding}
        onClose={() => setIsEnding(false)}
        closeButtonProps={{ 'aria-label': words.close }}
        title={words.endTitle(name)}
      >
        <Stack>
          <Text size="sm">{ends}</Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setIsEnding(false)}>
              {words.cancel}
            </Button>
            <Button color="red.9" loading={deed.isPending} onClick={() => deed.mutate(end)}>
              {words.disconnect}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </Paper>
  );
}

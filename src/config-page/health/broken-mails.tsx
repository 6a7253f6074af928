// Mails that were set aside, mails that could not be read, and drafts that vanished. What there is none of does not show.
import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { api, read } from '../api.ts';
import { ageOf } from '../shell/ages.ts';
import { plural, useLanguage, useTexts } from '../shell/language.tsx';
import { useRight } from '../shell/use-me.ts';
import type { OnSaid } from './health.tsx';
import { texts } from './texts.ts';
import { type Health, useDeed } from './use-health.ts';

export function BrokenMails({ health, onSaid }: { readonly health: Health; readonly onSaid: OnSaid }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const mayRun = useRight('desk.run');
  const { setAside, unread, vanished, now } = health;
  const retry = useDeed(
    (id: number) => read(api.health.mails[':id'].retry.$post({ param: { id: String(id) } })),
    onSaid,
    () => words.inLine,
  );
  const retryUnread = useDeed(
    (mailbox: string) => read(api.health.unread.retry.$post({ json: { mailbox } })),
    onSaid,
    () => words.triedAgain,
  );
  const anew = (mailId: number) =>
    mayRun && (
      <Button
        size="xs"
        variant="default"
        loading={retry.isPending && retry.variables === mailId}
        onClick={() => retry.mutate(mailId)}
      >
        {words.handleAnew}
      </Button>
    );
  const unreadMailboxes = [...new Set(unread.map(({ mailbox }) => mailbox))];
  return (
    <>
      <Lines title={words.setAsideTitle} why={words.setAsideWhy} isEmpty={setAside.length === 0}>
        {setAside.map((line) => (
          <MailLine key={line.mailId} line={line} now={now} deed={anew(line.mailId)} />
        ))}
      </Lines>
      <Lines title={words.unreadTitle} why={words.unreadWhy} isEmpty={unread.length === 0}>
        {unreadMailboxes.map((mailbox) => {
          const ofMailbox = unread.filter((mail) => mail.mailbox === mailbox);
          const isSetAside = ofMailbox.some((mail) => mail.isSetAside);
          return (
            <Paper key={mailbox} withBorder p="sm">
              <Group justify="space-between">
                <div style={{ flex: '1 1 18rem', minWidth: 0 }}>
                  <Text fw={600}>
                    {mailbox}: {plural(language, ofMailbox.length, words.unreadMails)}
                  </Text>
                  <Text size="sm">{ofMailbox[0]?.reason}</Text>
                  {!isSetAside && (
                    <Text size="sm" c="dimmed">
                      {words.stillTried}
                    </Text>
                  )}
                </div>
                {mayRun && isSetAside && (
                  <Button
                    size="xs"
                    variant="default"
                    loading={retryUnread.isPending}
                    onClick={() => retryUnread.mutate(mailbox)}
                  >
                    {words.tryAgain}
                  </Button>
                )}
              </Group>
            </Paper>
          );
        })}
      </Lines>
      <Lines title={words.vanishedTitle} why={words.vanishedWhy} isEmpty={vanished.length === 0}>
        {vanished.map((line) => (
          <MailLine key={line.mailId} line={line} now={now} deed={null} />
        ))}
      </Lines>
    </>
  );
}

function Lines(props: {
  readonly title: string;
  readonly why: string;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}) {
  const { title, why, isEmpty, children } = props;
  if (isEmpty) return null;
  return (
    <section>
      <Title order={2}>{title}</Title>
      <Text size="sm" c="dimmed" mb="xs">
        {why}
      </Text>
      <Stack gap="sm">{children}</Stack>
    </section>
  );
}

function MailLine({
  line,
  now,
  deed,
}: {
  readonly line: Health['setAside'][number];
  readonly now: string;
  readonly deed: ReactNode;
}) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  return (
    <Paper withBorder p="sm">
      <Group justify="space-between" align="flex-start">
        <div style={{ flex: '1 1 18rem', minWidth: 0 }}>
          <Text fw={600}>{line.subject === '' ? words.mail(line.mailId) : line.subject}</Text>
          <Text size="sm" c="dimmed">
            {[line.contact, line.mailbox, words.mail(line.mailId), ageOf(line.at, now, language)]
              .filter((part) => part !== '')
              .join(' · ')}
          </Text>
          <Text size="sm">{line.detail}</Text>
        </div>
        {deed}
      </Group>
    </Paper>
  );
}

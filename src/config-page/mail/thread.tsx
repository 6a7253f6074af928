// The thread: who wrote what and when, oldest first. A message may be looked at as it was sent, in a frame in which nothing runs or is fetched.
import { Anchor, Badge, Button, Group, List, Paper, Stack, Text } from '@mantine/core';
import { IconPaperclip, IconPhotoOff } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, read } from '../api.ts';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { writeTime } from './format.ts';
import { texts } from './texts.ts';
import type { Mail } from './use-mail.ts';

type Message = Mail['messages'][number];

export const Thread = ({ mail }: { readonly mail: Mail }) => (
  <Stack gap="sm">
    {mail.messages.map((message) => (
      <ThreadMessage key={message.id} mailId={mail.id} message={message} />
    ))}
  </Stack>
);

function ThreadMessage({ mailId, message }: { readonly mailId: number; readonly message: Message }) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const [isHtml, setHtml] = useState(false);
  const { from, direction, sentAt, text } = message;
  const name = from === null ? '?' : from.name === '' ? from.address : from.name;
  return (
    <Paper component="article" withBorder p="sm" className={message.isThis ? 'mail-this' : undefined}>
      <Group justify="space-between" gap="xs" align="start" wrap="nowrap">
        <Group gap={6} miw={0}>
          <Text fw={600} size="sm">
            {name}
          </Text>
          {direction !== 'in' && (
            <Badge size="sm" variant="dot" tt="none">
              {direction === 'out' ? words.us : words.receipt}
            </Badge>
          )}
        </Group>
        <Text size="xs" c="dimmed" className="mail-time" component="time" dateTime={sentAt}>
          {writeTime(sentAt, language)}
        </Text>
      </Group>
      {from !== null && from.name !== '' && (
        <Text size="xs" c="dimmed" className="mail-address">
          {from.address}
        </Text>
      )}
      {isHtml ? (
        <MessageHtml mailId={mailId} messageId={message.id} name={name} />
      ) : (
        <Text size="sm" mt="xs" className="mail-text">
          {text}
        </Text>
      )}
      {!isHtml && (message.isCut || message.hasQuote) && (
        <Text size="xs" c="dimmed" mt="xs">
          {message.isCut ? words.cut : words.hasQuote}
        </Text>
      )}
      {message.attachments.length > 0 && (
        <Group gap={6} mt="xs" role="list" aria-label={words.attachments}>
          {message.attachments.map(({ filename, contentType, sizeBytes }) => (
            <Badge
              key={`${filename} ${sizeBytes}`}
              role="listitem"
              variant="default"
              size="sm"
              tt="none"
              leftSection={<IconPaperclip size={12} />}
            >
              {filename === '' ? contentType : filename}
            </Badge>
          ))}
        </Group>
      )}
      {message.hasHtml && (
        <Button size="compact-xs" variant="subtle" mt="xs" aria-pressed={isHtml} onClick={() => setHtml(!isHtml)}>
          {isHtml ? words.showText : words.showHtml}
        </Button>
      )}
    </Paper>
  );
}

interface OfMessage {
  readonly mailId: number;
  readonly messageId: number;
}

function MessageHtml({ mailId, messageId, name }: OfMessage & { readonly name: string }) {
  const words = useTexts(texts);
  const param = { id: String(mailId), message: String(messageId) };
  const about = useQuery({
    queryKey: ['mails', param.id, 'messages', param.message],
    queryFn: () => read(api.mails[':id'].messages[':message'].$get({ param })),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const { blockedImages = 0, links = [], isCut = false } = about.data ?? {};
  return (
    <Stack gap="xs" mt="xs">
      <iframe
        className="mail-frame"
        title={words.htmlOf(name)}
        sandbox=""
        referrerPolicy="no-referrer"
        src={`/api/mails/${mailId}/messages/${messageId}/html`}
      />
      {blockedImages > 0 && (
        <Group gap={6} c="dimmed">
          <IconPhotoOff size={14} aria-hidden />
          <Text size="xs">{words.blocked(blockedImages)}</Text>
        </Group>
      )}
      {isCut && (
        <Text size="xs" c="dimmed">
          {words.cut}
        </Text>
      )}
      {links.length > 0 && (
        <div>
          <Text size="xs" c="dimmed">
            {words.linksLead}
          </Text>
          <List size="xs" spacing={2}>
            {links.map(({ href, host, text }) => (
              <List.Item key={href}>
                <Anchor href={href} target="_blank" rel="noopener noreferrer" size="xs" title={words.opensNew}>
                  {host}
                </Anchor>
                {text === host ? '' : ` (“${text}”)`}
              </List.Item>
            ))}
          </List>
        </div>
      )}
    </Stack>
  );
}

// Inviting somebody: the link is shown this once, to be handed over. What was typed is kept in the browser until the link is made.
import { Alert, Button, Code, CopyButton, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { api, read } from '../api.ts';
import { queryClient } from '../query-client.ts';
import { localeOf, useLanguage, useTexts } from '../shell/language.tsx';
import { useMe } from '../shell/use-me.ts';
import { PEOPLE_KEY } from './people-query.ts';
import { isWhole, type Place, PlaceFields } from './place-fields.tsx';
import { texts } from './texts.ts';
import { useFaultWords } from './use-fault-words.ts';

type Draft = Place & { readonly email: string };
const EMPTY: Draft = { email: '', role: 'agent', mailboxes: null };

export function InviteDialog({
  mailboxes,
  onClose,
}: {
  readonly mailboxes: readonly string[];
  readonly onClose: () => void;
}) {
  const words = useTexts(texts);
  const faultWords = useFaultWords();
  const me = useMe();
  const [kept, setDraft, forget] = useLocalStorage<Draft>({ key: 'waybill.draft.invitation', defaultValue: EMPTY });
  const draft = kept.mailboxes === null && me?.reachesAll === false ? { ...kept, mailboxes: [] } : kept;
  const invite = useMutation({
    mutationFn: ({ mailboxes: chosen, ...wanted }: Draft) =>
      read(api.people.invitations.$post({ json: { ...wanted, mailboxes: chosen === null ? null : [...chosen] } })),
    onSuccess: () => {
      forget();
      void queryClient.invalidateQueries({ queryKey: PEOPLE_KEY });
    },
  });
  return (
    <Modal opened onClose={onClose} title={words.inviteTitle} closeButtonProps={{ 'aria-label': words.close }}>
      {invite.isSuccess ? (
        <Handover email={invite.variables.email} {...invite.data} onClose={onClose} />
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            invite.mutate(draft);
          }}
        >
          <Stack>
            <TextInput
              type="email"
              label={words.email}
              value={draft.email}
              onChange={({ currentTarget }) => setDraft({ ...draft, email: currentTarget.value })}
              required
              autoComplete="off"
              data-autofocus
            />
            <PlaceFields
              place={draft}
              mailboxes={mailboxes}
              onChange={(place) => setDraft({ ...place, email: draft.email })}
            />
            {invite.isError && (
              <Alert color="red" role="alert">
                {faultWords(invite.error)}
              </Alert>
            )}
            <Group>
              <Button type="submit" loading={invite.isPending} disabled={!isWhole(draft)}>
                {words.makeLink}
              </Button>
            </Group>
          </Stack>
        </form>
      )}
    </Modal>
  );
}

function Handover({
  email,
  link,
  expiresAt,
  onClose,
}: {
  readonly email: string;
  readonly link: string;
  readonly expiresAt: string;
  readonly onClose: () => void;
}) {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const until = new Date(expiresAt).toLocaleString(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Stack>
      <Text size="sm" role="status">
        {words.handOver(email, until)}
      </Text>
      <Code block style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {link}
      </Code>
      <Group>
        <CopyButton value={link}>
          {({ copied, copy }) => (
            <Button leftSection={copied ? <IconCheck size={16} /> : <IconCopy size={16} />} onClick={copy}>
              {copied ? words.copied : words.copyLink}
            </Button>
          )}
        </CopyButton>
        <Button variant="default" onClick={onClose}>
          {words.done}
        </Button>
      </Group>
    </Stack>
  );
}

// Before several replies are approved: what each says, to whom, and on what it rests; which must be looked at by themselves, and why; and then
// what became of each.
import { Alert, Badge, Button, Group, Modal, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { limits } from '../../domain/limits.ts';
import type { Approved } from '../../http/desk/approval-routes.ts';
import { Files } from '../shell/files.tsx';
import { plural, useLanguage, useTexts } from '../shell/language.tsx';
import { tellServer } from '../shell/server-words.ts';
import { Waiting } from '../shell/waiting.tsx';
import { texts } from './texts.ts';
import { type Approvable, type Approving, useApprovables, useApproving } from './use-approvals.ts';

const { approvedAtOnce } = limits.page;

interface DialogProps {
  readonly mailIds: readonly number[];
  readonly onClose: () => void;
}

export default function ApproveDialog({ mailIds, onClose }: DialogProps) {
  const words = useTexts(texts).approving;
  const { close } = useTexts(texts);
  const meant = mailIds.slice(0, approvedAtOnce);
  const shown = useApprovables(meant);
  const approving = useApproving();
  return (
    <Modal
      opened
      onClose={approving.isRunning ? () => undefined : onClose}
      withCloseButton={!approving.isRunning}
      closeButtonProps={{ 'aria-label': close }}
      title={words.title}
      size="xl"
    >
      {mailIds.length > meant.length && (
        <Text size="sm" mb="sm">
          {words.onlyFirst(approvedAtOnce)}
        </Text>
      )}
      {shown.data !== undefined && <Replies replies={shown.data.replies} approving={approving} onClose={onClose} />}
      {shown.isPending && <Waiting />}
      {shown.error !== null && (
        <Alert color="red" role="alert">
          {shown.error.message}
        </Alert>
      )}
    </Modal>
  );
}

interface RepliesProps {
  readonly replies: readonly Approvable[];
  readonly approving: Approving;
  readonly onClose: () => void;
}

function Replies({ replies, approving, onClose }: RepliesProps) {
  const words = useTexts(texts).approving;
  const { close } = useTexts(texts);
  const { language } = useLanguage();
  const { isRunning, hasRun, ends, wrong } = approving;
  const open = replies.flatMap((one) =>
    one.apart === null && one.reply !== null ? [{ ...one, reply: one.reply }] : [],
  );
  const apart = replies.filter(({ apart: why }) => why !== null);
  const sent = [...ends.values()].filter(({ end }) => end?.kind === 'sent').length;
  const start = () => approving.start(open.map(({ mailId, reply: { version } }) => ({ mailId, version })));
  return (
    <Stack gap="md">
      {open.length === 0 ? (
        <Text size="sm">{words.none}</Text>
      ) : (
        <ul className="queue-list" aria-label={words.together}>
          {open.map((one) => (
            <OneReply key={one.mailId} one={one} approved={ends.get(one.mailId) ?? null} {...{ isRunning, hasRun }} />
          ))}
        </ul>
      )}
      {apart.length > 0 && <Apart apart={apart} />}
      <div role="status">
        {(isRunning || hasRun) && <Text fw={600}>{words.progress(sent, open.length)}</Text>}
        {wrong !== null && <Text c="red">{wrong}</Text>}
      </div>
      <Group gap="xs" className="queue-foot">
        {!hasRun && open.length > 0 && (
          <Button loading={isRunning} onClick={start}>
            {plural(language, open.length, words.send)}
          </Button>
        )}
        {isRunning ? (
          <Button variant="default" onClick={approving.stop}>
            {words.stop}
          </Button>
        ) : (
          <Button variant="default" onClick={onClose}>
            {hasRun ? close : words.cancel}
          </Button>
        )}
      </Group>
    </Stack>
  );
}

interface OneProps extends Pick<Approving, 'isRunning' | 'hasRun'> {
  readonly one: Approvable & { readonly reply: NonNullable<Approvable['reply']> };
  readonly approved: Approved | null;
}

function OneReply({ one: { mailId, contact, asked, reply }, approved, isRunning, hasRun }: OneProps) {
  const words = useTexts(texts).approving;
  const { language } = useLanguage();
  return (
    <li className="queue-row" data-mail={mailId}>
      <Stack gap={2} miw={0} flex={1}>
        <Group justify="space-between" wrap="nowrap" gap="sm">
          <Text size="sm" fw={600} truncate>
            {contact}
            <Text span c="dimmed" inherit fw={400}>
              {asked === '' ? '' : ` — ${asked}`}
            </Text>
          </Text>
          {(isRunning || hasRun) && <Outcome approved={approved} hasRun={hasRun} />}
        </Group>
        <Words reply={reply} contact={contact} />
        <Files names={reply.attachments} />
        <Group gap={6}>
          <IconCircleCheck size={14} className="mail-good" aria-hidden />
          <Text size="xs" c="dimmed">
            {reply.claims === 0 ? words.noClaims : plural(language, reply.claims, words.claims)}
            {reply.isChanged && ` · ${words.changed}`}
          </Text>
        </Group>
        {approved?.fault != null && (
          <Text size="xs" fw={600}>
            {tellServer(approved.fault.message, language)}
          </Text>
        )}
      </Stack>
    </li>
  );
}

/** Its beginning; unfolded, all that would leave. */
function Words({ reply: { text, language }, contact }: Pick<OneProps['one'], 'reply' | 'contact'>) {
  const words = useTexts(texts).approving;
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  return (
    <>
      <Text
        id={id}
        size="sm"
        lang={language}
        {...(isWhole ? { style: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } } : { lineClamp: 4 })}
      >
        {text}
      </Text>
      <div>
        <Button
          variant="subtle"
          size="compact-xs"
          px={0}
          aria-expanded={isWhole}
          aria-controls={id}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? words.fold : words.unfold}
          <VisuallyHidden>{` (${contact})`}</VisuallyHidden>
        </Button>
      </div>
    </>
  );
}

function Outcome({ approved, hasRun }: Pick<OneProps, 'approved' | 'hasRun'>) {
  const words = useTexts(texts).approving;
  if (approved === null)
    return (
      <Badge variant="default" flex="none">
        {hasRun ? words.left : words.waits}
      </Badge>
    );
  const { end } = approved;
  const isSent = end?.kind === 'sent';
  const word = isSent ? words.sent : end?.kind === 'unclear' ? words.unclear : words.notSent;
  return (
    <Badge tt="none" variant="default" flex="none" style={isSent ? { backgroundColor: '#1f6b45', color: '#fff' } : {}}>
      {word}
    </Badge>
  );
}

function Apart({ apart }: { readonly apart: readonly Approvable[] }) {
  const words = useTexts(texts).approving;
  return (
    <section aria-label={words.apart}>
      <Group gap={6} mb={4}>
        <IconAlertTriangle size={16} aria-hidden />
        <Title order={3} size="sm">
          {words.apart}
        </Title>
      </Group>
      <ul className="queue-list">
        {apart.map(({ mailId, contact, apart: why, reply }) => (
          <li key={mailId} className="queue-row">
            <Text size="sm" flex={1} miw={0}>
              <Link to={`/mails/${mailId}`}>{contact === '' ? `#${mailId}` : contact}</Link>
              {`: ${why === null ? '' : words.why[why]}`}
              {why === 'findings' && (
                <Text span size="xs" c="dimmed" display="block">
                  {reply?.findings.join(' ')}
                </Text>
              )}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}

// The reply as it lies in the mailbox: its words with the facts behind them, what is not supported, what a person changed, and why the desk
// wrote it; or, while it is edited, the words as they are typed.
import { Alert, Badge, Button, Divider, Group, List, Paper, Stack, Text, Textarea } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Files } from '../shell/files.tsx';
import { useTexts } from '../shell/language.tsx';
import { ClaimText } from './claim-text.tsx';
import { texts } from './texts.ts';
import type { Draft, Mail } from './use-mail.ts';

export function Reply({ mail }: { readonly mail: Mail }) {
  const words = useTexts(texts);
  const { draft, draftUnknown } = mail;
  if (draft === null)
    return (
      <Alert variant="default" color="gray" title={draftUnknown === null ? words.noDraft : words.noMailbox}>
        {draftUnknown ?? words.noDraftWhy}
      </Alert>
    );
  return (
    <Paper withBorder p="sm">
      <Group justify="space-between" gap="xs" mb="xs">
        <Text size="xs" c="dimmed">
          {draft.to.length > 0 && `${words.to}: ${draft.to.map(({ address }) => address).join(', ')}`}
        </Text>
        <Group gap={6}>
          {draft.isChanged && (
            <Badge variant="dot" color="grape" tt="none">
              {words.changedByPerson}
            </Badge>
          )}
          <Badge variant="dot" tt="none">
            {words.states[draft.state]}
          </Badge>
        </Group>
      </Group>
      {draft.others.length > 0 && (
        <Text size="xs" fw={600} mb="xs">
          {words.alsoTo}: {draft.others.map(({ address }) => address).join(', ')}
        </Text>
      )}
      <ClaimText draft={draft} facts={mail.facts} />
      <Files names={draft.attachments} />
      <Written draft={draft} />
      <Changes draft={draft} />
      <Divider my="sm" />
      <Findings draft={draft} isJudged={mail.run !== null && mail.run.factsUnknown === null} />
    </Paper>
  );
}

function Written({ draft }: { readonly draft: Draft }) {
  const words = useTexts(texts);
  return draft.written.map(({ text, documents }) => (
    <Text key={text} size="xs" c="dimmed" mt="xs">
      {words.writtenByModel} {documents.length === 0 ? words.nothing : documents.join(', ')}: “{text}”
    </Text>
  ));
}

function Changes({ draft: { changes } }: { readonly draft: Draft }) {
  const words = useTexts(texts);
  if (changes === null) return null;
  let at = 0;
  return (
    <details className="mail-details">
      <summary>{words.showChanges}</summary>
      <Text component="div" size="sm" className="mail-text">
        {changes.map(({ kind, text }) => {
          at += 1;
          if (kind === 'added') return <ins key={at}>{text}</ins>;
          return kind === 'removed' ? <del key={at}>{text}</del> : <span key={at}>{text}</span>;
        })}
      </Text>
    </details>
  );
}

function Findings({ draft, isJudged }: { readonly draft: Draft; readonly isJudged: boolean }) {
  const words = useTexts(texts);
  const gaps = draft.findings.filter(({ kind }) => kind === 'unfilled');
  const faults = draft.findings.filter(({ kind }) => kind !== 'unfilled');
  if (!isJudged) return null;
  if (draft.findings.length === 0)
    return (
      <Group gap={6} wrap="nowrap">
        <IconCircleCheck size={16} className="mail-good" aria-hidden />
        <Text size="xs">{words.noFindings}</Text>
      </Group>
    );
  const list = (findings: typeof gaps, title: string) =>
    findings.length > 0 && (
      <Alert variant="default" color="orange" title={title} icon={<IconAlertTriangle size={16} />} p="xs">
        <List size="sm" spacing={4}>
          {findings.map(({ claim, detail }) => (
            <List.Item key={`${claim} ${detail}`}>
              <strong>{claim}</strong> {detail}
            </List.Item>
          ))}
        </List>
        <Text size="xs" mt={4}>
          {words.findingsWhy}
        </Text>
      </Alert>
    );
  return (
    <Stack gap="xs">
      {list(faults, words.findings)}
      {list(gaps, words.gaps)}
    </Stack>
  );
}

interface EditorProps {
  /** The words in the mailbox that were seen last. */
  readonly inMailbox: string;
  /** What was typed before and not saved; else the words in the mailbox. */
  readonly kept: string | null;
  /** What others have made of it meanwhile. */
  readonly meanwhile: ReactNode;
  readonly maySave: boolean;
  readonly isBusy: boolean;
  readonly onType: (text: string) => void;
  readonly onSave: (text: string) => void;
  readonly onCancel: () => void;
}

export function ReplyEditor({ inMailbox, maySave, meanwhile, isBusy, onType, onSave, onCancel, ...at }: EditorProps) {
  const words = useTexts(texts);
  const [kept] = useState(at.kept);
  const [text, setText] = useState(kept ?? inMailbox);
  const [begun, setBegun] = useState(kept === null ? inMailbox : null);
  if (begun !== null && begun !== inMailbox && text === begun) {
    // Nothing was typed on top of it.
    setText(inMailbox);
    setBegun(inMailbox);
  }
  return (
    <Paper withBorder p="sm">
      {meanwhile}
      {kept !== null && (
        <Text size="xs" mb="xs">
          {words.keptWords}
        </Text>
      )}
      <Textarea
        label={words.editText}
        value={text}
        autosize
        minRows={10}
        maxRows={28}
        data-autofocus
        autoFocus
        onChange={({ currentTarget: { value } }) => {
          setText(value);
          onType(value);
        }}
        onKeyDown={(event) => {
          if (maySave && event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSave(text);
        }}
      />
      {inMailbox !== begun && inMailbox !== text && (
        <details className="mail-details" open={begun !== null}>
          <summary>{words.inMailbox}</summary>
          <Text component="div" size="sm" className="mail-text">
            {inMailbox}
          </Text>
        </details>
      )}
      <Group mt="sm" gap="xs">
        <Button loading={isBusy} disabled={!maySave} onClick={() => onSave(text)}>
          {words.save}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {kept === null && text === begun ? words.cancel : words.discard}
        </Button>
      </Group>
    </Paper>
  );
}

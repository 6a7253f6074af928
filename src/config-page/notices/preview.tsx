// What a notice would say with the settings as they are typed: of a made-up order or of a real one, in each language, as text and as a phone shows it.
import {
  Alert,
  Button,
  Group,
  List,
  NativeSelect,
  Paper,
  SegmentedControl,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { LANGUAGES, type Language } from '../../domain/language.ts';
import { NOTICE_KINDS, type NoticeKind } from '../../domain/notice.ts';
import { Refusal } from '../settings/publish-dialog.tsx';
import { useLanguage, useTexts } from '../shell/language.tsx';
import { tellServer } from '../shell/server-words.ts';
import { useMe } from '../shell/use-me.ts';
import { HtmlPane, TextPane } from '../templates/mail-panes.tsx';
import { nameLanguage } from '../voice/name-language.ts';
import { kindNames } from './kind-names.ts';
import { tellFault } from './tell-fault.ts';
import { texts } from './texts.ts';
import { usePreview } from './use-notices.ts';
import '../templates/templates.css';

const NUMBER_CHARACTERS_MAX = 100;

export function Preview({
  notices,
  kind,
  onKind,
  language,
  onLanguage,
}: {
  /** JSON, as typed. */
  readonly notices: string;
  readonly kind: NoticeKind;
  readonly onKind: (kind: NoticeKind) => void;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}) {
  const words = useTexts(texts);
  const { kinds } = useTexts(kindNames);
  const [number, setNumber] = useState('');
  const [isAll, setIsAll] = useState(true);
  const isOfOrder = number !== '';
  const preview = usePreview({ notices, number, language, kind: isOfOrder && isAll ? null : kind });
  const { data } = preview;
  return (
    <Paper withBorder p="md" component="section" aria-label={words.preview}>
      <Stack gap="sm">
        <Title order={2} size="h3">
          {words.preview}
        </Title>
        <NativeSelect
          label={words.ofKind}
          value={isOfOrder && isAll ? '' : kind}
          onChange={({ currentTarget: { value } }) => {
            setIsAll(value === '');
            if (value !== '') onKind(value as NoticeKind);
          }}
          data={[
            ...(isOfOrder ? [{ value: '', label: words.allNow }] : []),
            ...NOTICE_KINDS.map((value) => ({ value, label: kinds[value] })),
          ]}
        />
        <OrderField
          onNumber={(given) => {
            setNumber(given);
            setIsAll(true);
          }}
        />
        <SegmentedControl
          aria-label={words.inLanguage}
          size="xs"
          value={language}
          onChange={(code) => onLanguage(code as Language)}
          data={LANGUAGES.map((code) => ({ value: code, label: code.toUpperCase() }))}
        />
        {preview.isError && <Refusal error={preview.error} />}
        {data !== undefined && !preview.isError && <Shown shown={data} isOfOrder={isOfOrder} />}
      </Stack>
    </Paper>
  );
}

/** For who sees all mailboxes: an order belongs to none. */
function OrderField({ onNumber }: { readonly onNumber: (number: string) => void }) {
  const words = useTexts(texts);
  const me = useMe();
  const [typed, setTyped] = useState('');
  if (me === null || !me.reachesAll || !me.rights.includes('queue.read')) return null;
  const show = (event: FormEvent) => {
    event.preventDefault();
    onNumber(typed.trim());
  };
  return (
    <form onSubmit={show}>
      <Group align="flex-end" gap="xs">
        <TextInput
          label={words.orderNumber}
          description={words.orderHint}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          maxLength={NUMBER_CHARACTERS_MAX}
          flex="1 1 12rem"
        />
        <Button type="submit" variant="default">
          {words.show}
        </Button>
      </Group>
    </form>
  );
}

type ShownPreview = NonNullable<ReturnType<typeof usePreview>['data']>;

function Shown({ shown, isOfOrder }: { readonly shown: ShownPreview; readonly isOfOrder: boolean }) {
  const words = useTexts(texts);
  const { kinds, untold } = useTexts(kindNames);
  const { language } = useLanguage();
  const { mail, faults, why, turns } = shown;
  return (
    <>
      {faults.length > 0 && (
        <Alert color="red" title={words.faults} role="status">
          <List size="sm">
            {faults.map((fault) => (
              <List.Item key={fault}>{tellServer(fault, language)}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      {turns.length > 0 && (
        <div>
          <Text size="sm" fw={550}>
            {words.happened}
          </Text>
          <List size="sm">
            {turns.map((turn, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two parcels may have the same, and they stay in their order.
              <List.Item key={at}>
                {kinds[turn.kind]}: {turn.untold === null ? words.would : untold[turn.untold]}
              </List.Item>
            ))}
          </List>
        </div>
      )}
      {mail === null && faults.length === 0 && (
        <Alert color="orange" title={words.nothing} role="status">
          {why === null ? isOfOrder && words.nothingNow : tellFault(why, language)}
        </Alert>
      )}
      {mail !== null && <Mail mail={mail} spoken={nameLanguage(mail.language, language)} />}
    </>
  );
}

function Mail({
  mail: { subject, text, frame, fault, language },
  spoken,
}: {
  readonly mail: NonNullable<ShownPreview['mail']>;
  readonly spoken: string;
}) {
  const words = useTexts(texts);
  const { language: pageLanguage } = useLanguage();
  return (
    <>
      {fault !== null && (
        <Alert color="orange" title={words.held}>
          {tellFault(fault, pageLanguage)}
        </Alert>
      )}
      <Text size="sm">
        {words.subject}:{' '}
        <Text span lang={language} fw={550} data-testid="subject">
          {subject}
        </Text>
      </Text>
      <div className="template-preview">
        <HtmlPane frame={frame} title={words.html} label={words.htmlOf(spoken)} />
        <TextPane {...{ text, language }} title={words.text} label={words.textOf(spoken)} />
      </div>
    </>
  );
}

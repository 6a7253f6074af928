// Each kind of notice: off, to a person first, or sent. Turning one on asks whether somebody else sends it already.
import { Button, Fieldset, Group, Modal, SegmentedControl, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import {
  NOTICE_KINDS,
  type NoticeKind,
  type NoticeMode,
  type NoticeSettings,
  SENT_BY_SUGGESTION,
} from '../../domain/notice.ts';
import type { JsonSetting } from '../settings/use-json-setting.ts';
import { localeOf, useLanguage, useTexts } from '../shell/language.tsx';
import { kindNames } from './kind-names.ts';
import { texts } from './texts.ts';
import { useNotices } from './use-notices.ts';

interface Wish {
  readonly kind: NoticeKind;
  readonly mode: NoticeMode;
}

export function Kinds({
  notices: { value, set, isReadOnly },
  onChosen,
}: {
  readonly notices: JsonSetting<NoticeSettings>;
  /** Somebody looks at this one. */
  readonly onChosen: (kind: NoticeKind) => void;
}) {
  const words = useTexts(texts);
  const { data } = useNotices();
  const [wish, setWish] = useState<Wish | null>(null);
  const on = value.kinds ?? {};
  const choose = (kind: NoticeKind, mode: NoticeMode | 'off') => {
    onChosen(kind);
    const before = on[kind];
    if (mode === 'off') set(['kinds', kind], null);
    else if (before === undefined) setWish({ kind, mode });
    else set(['kinds', kind], { ...before, mode });
  };
  const turnOn = ({ kind, mode }: Wish) => {
    // By the desk's clock, for this machine's may be ahead; the server raises it to the moment of publishing.
    const since = data?.asOf ?? new Date().toISOString();
    set(['kinds', kind], { mode, since, isSentByOthers: false });
    setWish(null);
  };
  return (
    <Fieldset legend={words.kinds}>
      <Stack gap="sm">
        {NOTICE_KINDS.map((kind) => (
          <KindRow key={kind} {...{ kind, isReadOnly }} setting={on[kind]} onChoose={(mode) => choose(kind, mode)} />
        ))}
      </Stack>
      <AskOthers wish={wish} onClose={() => setWish(null)} onNobody={turnOn} />
    </Fieldset>
  );
}

function KindRow({
  kind,
  setting,
  isReadOnly,
  onChoose,
}: {
  readonly kind: NoticeKind;
  readonly setting: NoticeSettings['kinds'][NoticeKind];
  readonly isReadOnly: boolean;
  readonly onChoose: (mode: NoticeMode | 'off') => void;
}) {
  const words = useTexts(texts);
  const { kinds } = useTexts(kindNames);
  const { language } = useLanguage();
  const suggestion = SENT_BY_SUGGESTION.has(kind) ? words.suggestSend : words.suggestDraft;
  const day = setting && new Date(setting.since).toLocaleDateString(localeOf(language), { dateStyle: 'medium' });
  return (
    <Group justify="space-between" gap="xs">
      <div style={{ flex: '1 1 12rem' }}>
        <Text size="sm" fw={550}>
          {kinds[kind]}
        </Text>
        <Text size="xs" c="dimmed">
          {day === undefined ? suggestion : `${suggestion}; ${words.since(day)}`}
        </Text>
      </div>
      <SegmentedControl
        aria-label={kinds[kind]}
        size="xs"
        value={setting?.mode ?? 'off'}
        onChange={(mode) => onChoose(mode as NoticeMode | 'off')}
        disabled={isReadOnly}
        data={(['off', 'draft', 'send'] as const).map((mode) => ({ value: mode, label: words[mode] }))}
      />
    </Group>
  );
}

function AskOthers({
  wish,
  onClose,
  onNobody,
}: {
  readonly wish: Wish | null;
  readonly onClose: () => void;
  readonly onNobody: (wish: Wish) => void;
}) {
  const words = useTexts(texts);
  const { kinds } = useTexts(kindNames);
  return (
    <Modal
      opened={wish !== null}
      onClose={onClose}
      title={wish === null ? '' : words.askTitle(kinds[wish.kind])}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <Stack gap="sm">
        <Text size="sm">{words.askWhy}</Text>
        <Text size="sm">{words.askSince}</Text>
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {words.someoneDoes}
          </Button>
          <Button onClick={() => wish !== null && onNobody(wish)}>{words.nobodyDoes}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}

// What a mailbox does with each kind of question: one plain switch each, with what people decided so far beside it.
import { Alert, Button, Group, Loader, Modal, SegmentedControl, Select, Stack, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Intent } from '../../domain/intent.ts';
import type { ShownSwitch } from '../../http/desk/switch-routes.ts';
import { RULE_WORDS } from '../../policy/rule-words.ts';
import { api, read } from '../api.ts';
import { queryClient } from '../query-client.ts';
import { useDrafts, useEditor } from '../settings/use-setting.ts';
import { localeOf, useLanguage, useTexts } from '../shell/language.tsx';
import { Waiting } from '../shell/waiting.tsx';
import classes from './rules.module.css';
import { texts } from './texts.ts';

type Outcome = ShownSwitch['now'];
const CHOICES = ['escalate', 'ignore', 'draft', 'send'] as const satisfies readonly Outcome[];

export function Switches() {
  const words = useTexts(texts);
  const { language } = useLanguage();
  const [mailbox, setMailbox] = useState<string | null>(null);
  const [asked, setAsked] = useState<Intent | null>(null);
  const { drafts } = useDrafts(['policy']);
  const shown = useQuery({
    queryKey: ['switches', mailbox],
    queryFn: () => read(api.switches.$get({ query: mailbox === null ? {} : { mailbox } })),
  });
  const { data } = shown;
  const setting = useMutation({
    mutationFn: ({ intent, to }: { readonly intent: Intent; readonly to: Outcome }) =>
      read(api.switches.$post({ json: { mailbox: data?.mailbox ?? '', intent, to, basedOn: data?.basedOn ?? null } })),
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['switches'] }),
        queryClient.invalidateQueries({ queryKey: ['settings'] }),
      ]),
  });
  const nameOf = (intent: Intent) => RULE_WORDS[language].intents[intent];
  const choose = (intent: Intent, to: Outcome) => (to === 'send' ? setAsked(intent) : setting.mutate({ intent, to }));
  if (shown.isError) return <Alert color="red">{shown.error.message}</Alert>;
  if (data === undefined) return <Waiting />;
  if (data.mailbox === null) return <Text>{words.noMailbox}</Text>;
  return (
    <Stack>
      <Text size="sm" maw="70ch">
        {words.switchesWhat}
      </Text>
      {drafts.length > 0 && <Alert color="orange">{words.draftOpen}</Alert>}
      <Group align="end">
        <Select
          label={words.mailbox}
          data={data.mailboxes}
          value={data.mailbox}
          onChange={setMailbox}
          allowDeselect={false}
          searchable={data.mailboxes.length > 8}
          w="min(24rem, 100%)"
        />
        {setting.isPending && <Loader size="sm" />}
      </Group>
      <Text size="sm" fw={550}>
        {data.stoppedWhy !== null
          ? words.notWatched(data.stoppedWhy)
          : data.sends.length === 0
            ? words.draftsOnly
            : words.sendsItself(data.sends.map((intent) => `“${nameOf(intent)}”`).join(', '))}
      </Text>
      {setting.isError && (
        <Alert color="red" role="alert">
          {setting.error.message}
        </Alert>
      )}
      <Text size="sm" role="status" mih="1.4em">
        {setting.isSuccess && words.set(nameOf(setting.variables.intent), words.outcomes[setting.variables.to])}
      </Text>
      <div className={classes['switches']}>
        {data.switches.map((one) => (
          <SwitchRow
            key={one.intent}
            {...{ one, isBusy: setting.isPending, needed: data.needed }}
            name={nameOf(one.intent)}
            onChoose={(to) => choose(one.intent, to)}
          />
        ))}
      </div>
      <Modal
        opened={asked !== null}
        onClose={() => setAsked(null)}
        title={words.sendTitle}
        closeButtonProps={{ 'aria-label': words.close }}
      >
        {asked !== null && (
          <Stack>
            <Text>{words.sendWhat(nameOf(asked), data.mailbox)}</Text>
            <Text size="sm">{words.ordersOnly}</Text>
            <Group justify="flex-end">
              <Button variant="default" onClick={() => setAsked(null)}>
                {words.cancel}
              </Button>
              <Button
                data-autofocus
                onClick={() => {
                  setting.mutate({ intent: asked, to: 'send' });
                  setAsked(null);
                }}
              >
                {words.sendNow}
              </Button>
            </Group>
          </Stack>
        )}
      </Modal>
    </Stack>
  );
}

function SwitchRow({
  one,
  name,
  needed,
  isBusy,
  onChoose,
}: {
  readonly one: ShownSwitch;
  readonly name: string;
  readonly needed: { readonly approvals: number; readonly uneditedShare: number };
  readonly isBusy: boolean;
  readonly onChoose: (to: Outcome) => void;
}) {
  const words = useTexts(texts);
  const { mayPublishRules } = useEditor();
  const { language } = useLanguage();
  const percent = (share: number) =>
    share.toLocaleString(localeOf(language), { style: 'percent', maximumFractionDigits: 1 });
  const { approved, unedited, rejected, lowerBound, standing } = one.evidence;
  const isOpen = (outcome: Outcome) => one.open.includes(outcome) || one.now === outcome;
  return (
    <div className={classes['switch']}>
      <Text size="sm" fw={550}>
        {name}
      </Text>
      <SegmentedControl
        size="xs"
        value={one.now}
        aria-label={`${name}: ${words.becomes}`}
        readOnly={!mayPublishRules || isBusy}
        data={CHOICES.filter((outcome) => outcome !== 'send' || standing !== 'never').map((outcome) => ({
          value: outcome,
          label: words.outcomes[outcome],
          disabled: !isOpen(outcome),
        }))}
        onChange={(to) => onChoose(to as Outcome)}
      />
      <div>
        <Text size="sm">
          {approved + rejected === 0
            ? words.noneDecided
            : [
                ...(approved > 0
                  ? [
                      words.decided(
                        approved.toLocaleString(localeOf(language)),
                        percent(unedited / approved),
                        percent(lowerBound),
                      ),
                    ]
                  : []),
                ...(rejected > 0 ? [words.rejected(rejected.toLocaleString(localeOf(language)))] : []),
              ].join(', ')}
        </Text>
        {one.byRules === 'send' && one.now === 'draft' && (
          <Text size="xs" c="dimmed">
            {words.wouldSend}
          </Text>
        )}
        {standing === 'short' && (
          <Text size="xs" c="dimmed">
            {words.needed(needed.approvals.toLocaleString(localeOf(language)), percent(needed.uneditedShare))}
          </Text>
        )}
        {standing !== 'short' && one.heldBy !== null && one.open.length < 3 && (
          <Text size="xs" c="dimmed">
            {words.heldBy(one.heldBy.detail)}
          </Text>
        )}
      </div>
    </div>
  );
}

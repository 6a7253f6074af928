// Connecting a shop, a carrier or an ERP: first which, then a form of what its connector asks for. It is tried before it is kept; secrets go to the
// server once, and are not kept in the browser.
import {
  Alert,
  Badge,
  Button,
  Checkbox,
  Group,
  Modal,
  PasswordInput,
  Select,
  Stack,
  Text,
  TextInput,
  UnstyledButton,
} from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { api, read } from '../api.ts';
import { useTexts } from '../shell/language.tsx';
import type { Said } from '../shell/said.tsx';
import { CheckList } from './check-list.tsx';
import { texts } from './texts.ts';
import { type Check, type Connector, connectorsQuery, sayOf, useReadAnew } from './use-connections.ts';

interface ConnectProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onSaid: (said: Said) => void;
}

export function ConnectSource({ isOpen, onClose, onSaid }: ConnectProps) {
  const words = useTexts(texts);
  const { data } = useQuery({ ...connectorsQuery, enabled: isOpen });
  const [chosen, setChosen] = useState<string | null>(null);
  const connector = data?.connectors.find(({ name }) => name === chosen) ?? null;
  const close = () => {
    setChosen(null);
    onClose();
  };
  return (
    <Modal
      opened={isOpen}
      onClose={close}
      closeButtonProps={{ 'aria-label': words.close }}
      title={connector === null ? words.addSource : connector.name}
      size="lg"
    >
      {connector === null ? (
        <ChooseConnector connectors={data?.connectors ?? []} onChosen={setChosen} />
      ) : (
        <SourceForm
          key={connector.name}
          connector={connector}
          onBack={() => setChosen(null)}
          onConnected={(text) => {
            close();
            onSaid({ text, isFault: false });
          }}
        />
      )}
    </Modal>
  );
}

function ChooseConnector(props: {
  readonly connectors: readonly Connector[];
  readonly onChosen: (name: string) => void;
}) {
  const words = useTexts(texts);
  const [sought, setSought] = useState('');
  const found = props.connectors.filter(({ name, kind }) => `${name} ${kind}`.includes(sought.trim().toLowerCase()));
  return (
    <Stack gap="xs">
      <TextInput
        label={words.search}
        value={sought}
        onChange={(event) => setSought(event.currentTarget.value)}
        data-autofocus
      />
      {found.map(({ name, kind, ports }) => (
        <UnstyledButton key={name} p="xs" onClick={() => props.onChosen(name)}>
          <Group gap="xs">
            <Text fw={600}>{name}</Text>
            <Badge variant="default" tt="none">
              {kind}
            </Badge>
          </Group>
          <Text size="sm" c="dimmed">
            {words.fills}: {ports.map((port) => words.portNames[port]).join(', ')}
          </Text>
        </UnstyledButton>
      ))}
    </Stack>
  );
}

function SourceForm(props: {
  readonly connector: Connector;
  readonly onBack: () => void;
  readonly onConnected: (text: string) => void;
}) {
  const words = useTexts(texts);
  const readAnew = useReadAnew();
  const { connector, onBack, onConnected } = props;
  const [typed, setTyped, forgetTyped] = useLocalStorage<Readonly<Record<string, string>>>({
    key: `waybill.connections.source.${connector.name}`,
    defaultValue: {},
    getInitialValueInEffect: false,
  });
  const [name, setName] = useState(connector.name);
  const [secrets, setSecrets] = useState<Readonly<Record<string, string>>>({});
  const [isPrivateNetworkAllowed, setIsPrivate] = useState(false);
  const [isKeptAnyway, setIsKeptAnyway] = useState(false);
  const [isAllShown, setIsAllShown] = useState(false);
  const [refused, setRefused] = useState<readonly Check[] | null>(null);
  const connect = useMutation({
    mutationFn: () =>
      read(
        api.connections.sources.$post({
          json: { name, connector: connector.name, settings: typed, secrets, isPrivateNetworkAllowed, isKeptAnyway },
        }),
      ),
    async onSuccess({ kind, checks }) {
      if (kind === 'refused') return setRefused(checks);
      forgetTyped();
      await readAnew();
      onConnected(words.kept(name));
    },
    onError: () => setRefused(null),
  });
  function submit(event: FormEvent): void {
    event.preventDefault();
    connect.mutate();
  }
  const others = connector.settings.filter(({ isNeeded }) => !isNeeded);
  return (
    <form onSubmit={submit} autoComplete="off">
      <Stack>
        <Button variant="subtle" size="xs" onClick={onBack} style={{ alignSelf: 'flex-start' }}>
          {words.back}
        </Button>
        {connect.isError && (
          <Alert color="red" role="alert">
            {sayOf(connect.error)}
          </Alert>
        )}
        {refused !== null && (
          <Alert color="red" role="alert" title={words.refused}>
            <CheckList checks={refused} />
          </Alert>
        )}
        <TextInput
          label={words.sourceName}
          description={words.sourceNameHint}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          maxLength={40}
          required
          data-autofocus
        />
        {connector.settings
          .filter(({ isNeeded }) => isNeeded || isAllShown)
          .map((setting) => (
            <Setting
              key={setting.key}
              setting={setting}
              value={typed[setting.key] ?? ''}
              onChange={(value) => setTyped((was) => ({ ...was, [setting.key]: value }))}
            />
          ))}
        {others.length > 0 && !isAllShown && (
          <Button variant="default" size="xs" onClick={() => setIsAllShown(true)} style={{ alignSelf: 'flex-start' }}>
            {words.otherSettings(others.length)}
          </Button>
        )}
        {connector.secrets.map(({ secret, label, isOptional }) => (
          <PasswordInput
            key={secret}
            label={isOptional ? `${label} (${words.optional})` : label}
            value={secrets[secret] ?? ''}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setSecrets((was) => ({ ...was, [secret]: value }));
            }}
            autoComplete="off"
            required={!isOptional}
          />
        ))}
        {connector.secrets.length > 0 && (
          <Text size="sm" c="dimmed">
            {words.passwordHint}
          </Text>
        )}
        <Checkbox
          label={words.private}
          description={words.privateHint}
          checked={isPrivateNetworkAllowed}
          onChange={(event) => setIsPrivate(event.currentTarget.checked)}
        />
        {refused !== null && (
          <Checkbox
            label={words.anyway}
            checked={isKeptAnyway}
            onChange={(event) => setIsKeptAnyway(event.currentTarget.checked)}
          />
        )}
        <Group justify="flex-end">
          <Button type="submit" loading={connect.isPending}>
            {words.connect}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Setting(props: {
  readonly setting: Connector['settings'][number];
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  const { setting, value, onChange } = props;
  const { key, isNeeded, form, description } = setting;
  const choices =
    form === 'boolean' ? ['true', 'false'] : form.includes(' | ') && !form.includes('text') ? form.split(' | ') : null;
  if (choices !== null)
    return (
      <Select
        label={key}
        description={description}
        data={choices}
        value={value === '' ? null : value}
        onChange={(chosen) => onChange(chosen ?? '')}
        clearable={!isNeeded}
        required={isNeeded}
      />
    );
  return (
    <TextInput
      label={key}
      description={[form === 'text' ? '' : form, description].filter((part) => part !== '').join('; ')}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      required={isNeeded}
    />
  );
}
